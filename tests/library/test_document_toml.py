import unicodedata
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summit_kb.domain.document import (
    Document,
    DocumentFile,
    Identity,
    Proposal,
    ProposedRelation,
    ProposedTopic,
    Relation,
)
from summit_kb.domain.kinds import (
    DOCUMENT_TYPES,
    LANGUAGES,
    RelationKind,
    Secrecy,
    Urgency,
    Validity,
)
from summit_kb.foundation.errors import SummitError
from summit_kb.library.document_record import PROPOSABLE, ROLES, read_document
from summit_kb.library.document_toml import document_text
from summit_kb.library.fields import TomlFile
from summit_kb.library.file_names import is_file_name
from summit_kb.library.ids import is_id

texts = (
    st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=40)
    .map(lambda text: unicodedata.normalize("NFC", text))
    .filter(str.strip)
)
maybe = st.none() | texts
dates = st.none() | st.dates(date(1900, 1, 1), date(2100, 1, 1))
ids = st.from_regex(r"[a-z0-9]([a-z0-9-]{0,12}[a-z0-9])?", fullmatch=True).filter(is_id)
types = st.sampled_from(sorted(DOCUMENT_TYPES))
identities = st.builds(Identity, types, maybe, maybe, dates)
files = st.builds(
    DocumentFile,
    name=st.text(st.sampled_from("abcĐữ. -_'\"()"), min_size=1, max_size=20).filter(is_file_name),
    role=st.sampled_from(ROLES),
    sha256=st.text(st.sampled_from("0123456789abcdef"), min_size=64, max_size=64),
    size=st.integers(0, 2**40),
    pages=st.none() | st.integers(1, 5000),
    replaced=st.none() | st.just("2026-03-01T09:00:00Z"),
)
relations = st.builds(Relation, st.sampled_from(RelationKind), ids, st.none() | identities, maybe)
proposals = st.builds(
    Proposal,
    texts,
    st.floats(0, 1, allow_nan=False),
    texts,
    st.none() | st.integers(1, 300),
    st.none() | st.lists(texts, min_size=1).map("\n".join),
)
confidences = st.floats(0, 1, allow_nan=False)
read_topics = st.builds(ProposedTopic, ids, confidences, texts, st.booleans())
read_relations = st.builds(
    ProposedRelation,
    st.sampled_from(RelationKind),
    identities,
    texts,
    st.integers(1, 5000),
    confidences,
    maybe,
    st.booleans(),
)
documents = st.builds(
    Document,
    id=ids,
    title=texts,
    identity=identities,
    language=st.sampled_from(LANGUAGES),
    added=st.just("2026-01-15T08:30:00Z"),
    title_en=maybe,
    subject=maybe,
    parent_body=maybe,
    signer=maybe,
    signer_title=maybe,
    recipients=st.lists(texts, max_size=3).map(tuple),
    secrecy=st.none() | st.sampled_from(Secrecy),
    urgency=st.none() | st.sampled_from(Urgency),
    speaker=maybe,
    place=maybe,
    event=st.none() | ids,
    session=st.none() | ids,
    topics=st.lists(ids, max_size=4, unique=True).map(tuple),
    validity=st.sampled_from(Validity),
    relations=st.lists(relations, max_size=3).map(tuple),
    files=st.lists(files, min_size=1, max_size=3, unique_by=lambda f: f.name.lower()).map(tuple),
    source=maybe,
    rights=maybe,
    added_by=maybe,
    proposed=st.dictionaries(st.sampled_from(PROPOSABLE), proposals, max_size=3),
    proposed_topics=st.lists(read_topics, max_size=2).map(tuple),
    proposed_relations=st.lists(read_relations, max_size=2).map(tuple),
)


def read(document: Document, text: str) -> Document:
    return read_document(document.id, TomlFile(Path("document.toml"), text))


@given(documents)
@settings(max_examples=settings.default.max_examples * 3 // 2)
def test_what_is_written_reads_the_same(document: Document) -> None:
    text = document_text(document)
    assert read(document, text) == document
    assert document_text(document, text) == text


@given(documents, documents)
def test_changing_the_programs_own_text_leaves_no_trace(old: Document, new: Document) -> None:
    new = replace(new, id=old.id)
    assert document_text(new, document_text(old)) == document_text(new)


@given(documents, documents)
def test_changing_a_text_edited_by_hand_says_what_is_meant(old: Document, new: Document) -> None:
    new = replace(new, id=old.id)
    edited = "# bàn tay\n" + document_text(old)
    text = document_text(new, edited)
    assert read(new, text) == new
    assert text.startswith("# bàn tay\n")


def test_comments_and_order_of_the_hand_stay() -> None:
    by_hand = """\
# Ghi chú của Lan
type = "resolution"  # đã xem
title = "Cũ"

language = "vi"
added = "2026-01-15T08:30:00Z"
topics = [
  "a",  # chính
]
# trước các tệp
[[files]]
size = 3   # byte
name = "a.pdf"
role = "original"
sha256 = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
"""
    old = read_document("a", TomlFile(Path("a"), by_hand))
    new = replace(old, title="Mới", identity=replace(old.identity, number="43-NQ/TW"))
    expected = by_hand.replace('"Cũ"', '"Mới"').replace(
        "# đã xem\n", '# đã xem\nnumber = "43-NQ/TW"\n'
    )
    assert document_text(new, by_hand) == expected


def test_a_changed_row_keeps_the_comments_of_the_others() -> None:
    document = Document(
        "a",
        "A",
        Identity("other"),
        "vi",
        "2026-01-15T08:30:00Z",
        files=(DocumentFile("a", "original", "0" * 64, 1),),
        relations=(Relation(RelationKind.CITES, "b"), Relation(RelationKind.CITES, "c")),
    )
    by_hand = document_text(document).replace('target = "b"', 'target = "b"  # xem lại')
    described = replace(document.relations[1], title="Tài liệu C")
    text = document_text(replace(document, relations=(document.relations[0], described)), by_hand)
    assert 'target = "b"  # xem lại\n' in text
    assert 'title = "Tài liệu C"' in text


def test_nothing_is_written_that_could_not_be_read() -> None:
    bad = Document("a", "A", Identity("no-such-type"), "vi", "2026-01-15T08:30:00Z")
    with pytest.raises(SummitError):
        document_text(bad)
