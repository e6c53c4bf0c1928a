"""The compact set of what was known: exact, and 16 bytes a document."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summit_kb.domain.document import Document, DocumentFile, Identity, ProposedTopic
from summit_kb.domain.kinds import Validity
from summit_kb.domain.known import Known, State, content_mark, record_mark

DOCUMENT = Document(
    id="nq-43",
    title="Nghị quyết 43",
    identity=Identity("resolution", "43-NQ/TW", "Bộ Chính trị", date(2019, 1, 24)),
    language="vi",
    added="2026-01-01T00:00:00Z",
    files=(DocumentFile("a.pdf", "original", "0" * 64, 10),),
)
_STATES = st.builds(State, st.binary(min_size=4, max_size=4), st.binary(min_size=4, max_size=4))


@given(st.dictionaries(st.text(max_size=20), _STATES, max_size=50))
def test_a_set_survives_its_bytes(states):
    known = Known.made(states.items())
    data = known.to_bytes()
    assert len(data) == 16 * len(states)
    again = Known.from_bytes(data)
    assert all(again.of(name) == state for name, state in states.items())
    assert again.of("something else entirely, not among them") is None


def test_the_order_of_documents_leaves_no_trace():
    rows = [(f"document-{number}", State(b"aaaa", b"bbbb")) for number in range(100)]
    assert Known.made(rows).to_bytes() == Known.made(reversed(rows)).to_bytes()


def test_bytes_that_were_cut_off_are_refused():
    with pytest.raises(ValueError, match="17"):
        Known.from_bytes(b"x" * 17)


@pytest.mark.parametrize(
    "changes",
    [
        {"title": "Nghị quyết số 43"},
        {"subject": "Về xây dựng thành phố"},
        {"validity": Validity.EXPIRED},
        {"identity": replace(DOCUMENT.identity, number="44-NQ/TW")},
        {"files": (DocumentFile("b.pdf", "original", "1" * 64, 10),)},
    ],
)
def test_what_a_reader_sees_makes_another_version(changes):
    assert content_mark(replace(DOCUMENT, **changes)) != content_mark(DOCUMENT)


@pytest.mark.parametrize(
    "changes",
    [
        {"topics": ("y-te",)},
        {"proposed_topics": (ProposedTopic("y-te", 0.9, "title"),)},
        {"added_by": "thu-thu"},
        {"files": (*DOCUMENT.files, DocumentFile("old.pdf", "version", "2" * 64, 9, replaced="x"))},
    ],
)
def test_the_librarians_work_makes_none(changes):
    assert content_mark(replace(DOCUMENT, **changes)) == content_mark(DOCUMENT)


def test_a_record_is_marked_by_what_it_hashes_to():
    assert record_mark("a" * 64) != record_mark("b" * 64)
    assert len(record_mark("a" * 64)) == 4
