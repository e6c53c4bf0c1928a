from datetime import date
from pathlib import Path

import pytest

from summit_kb.domain.document import Document, Identity, Proposal, ProposedTopic
from summit_kb.domain.kinds import RelationKind, Validity
from summit_kb.foundation.errors import SummitError
from summit_kb.library import errors
from summit_kb.library.document_record import read_document
from summit_kb.library.fields import TomlFile

SHA = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
HEAD = """\
title = "Nghị quyết 43"
type = "resolution"
language = "vi"
added = 2026-01-15T08:30:00Z
"""
FILE = f"""
[[files]]
name = "a.pdf"
role = "original"
sha256 = "{SHA}"
size = 3
"""


def read(text: str) -> Document:
    return read_document("a", TomlFile(Path("document.toml"), text))


def test_the_least_a_record_says() -> None:
    document = read(HEAD + FILE)
    assert document.title == "Nghị quyết 43"
    assert document.validity is Validity.UNKNOWN
    assert document.identity.date is None
    assert document.original is not None
    assert document.original.pages is None


def test_relations_describe_absent_targets() -> None:
    document = read(
        HEAD
        + FILE
        + '[[relations]]\nkind = "replaces"\ntarget = "x"\nnumber = "33-NQ/TW"\n'
        + 'date = 2003-10-16\n[[relations]]\nkind = "cites"\ntarget = "y"\n'
    )
    absent, plain = document.relations
    assert absent.kind is RelationKind.REPLACES
    assert absent.identity is not None
    assert absent.identity.date == date(2003, 10, 16)
    assert plain.identity is None


def test_proposals() -> None:
    text = HEAD + FILE + '[proposed.date]\nvalue = "2019"\nconfidence = 1\nwhere = "page 1"\n'
    assert read(text).proposed == {"date": Proposal("2019", 1.0, "page 1")}
    placed = text + 'page = 2\nwords = "Hà Nội,\\nngày 2"\n'
    expected = Proposal("2019", 1.0, "page 1", 2, "Hà Nội,\nngày 2")
    assert read(placed).proposed == {"date": expected}


def test_what_was_read_and_waits_for_a_librarian() -> None:
    document = read(
        HEAD
        + FILE
        + '[[proposed_topics]]\ntopic = "x"\nconfidence = 0.8\nwhere = "title"\nrejected = true\n'
        + '[[proposed_relations]]\nkind = "replaces"\ntype = "decree"\nnumber = "41/2005/NĐ-CP"\n'
        + 'date = 2005-03-25\nwords = "thay thế Nghị định số 41/2005/NĐ-CP"\npage = 2\n'
        + "confidence = 0.95\n"
    )
    assert document.proposed_topics == (ProposedTopic("x", 0.8, "title", rejected=True),)
    [relation] = document.proposed_relations
    assert relation.kind is RelationKind.REPLACES
    assert relation.identity == Identity("decree", "41/2005/NĐ-CP", None, date(2005, 3, 25))
    assert (relation.page, relation.rejected) == (2, False)


@pytest.mark.parametrize(
    ("text", "kind", "key", "line"),
    [
        (HEAD.replace("resolution", "resolutoin") + FILE, errors.NotAllowedError, "type", 2),
        (HEAD + "tags = []\n" + FILE, errors.UnknownKeyError, "tags", 5),
        (HEAD.replace("type", "tpye") + FILE, errors.UnknownKeyError, "tpye", 2),
        (HEAD, errors.MissingKeyError, "files", 1),
        (HEAD + FILE + FILE, errors.RepeatedError, "files.2.name", 13),
        (HEAD + FILE.replace("a.pdf", "../a.pdf"), errors.NotAllowedError, "files.1.name", 7),
        (HEAD + FILE.replace(SHA, "abc"), errors.NotAllowedError, "files.1.sha256", 9),
        (HEAD + FILE + "pages = 0\n", errors.NotAllowedError, "files.1.pages", 11),
        (HEAD + FILE + "colour = 1\n", errors.UnknownKeyError, "files.1.colour", 11),
        (HEAD + 'topics = ["a", "a"]\n' + FILE, errors.RepeatedError, "topics", 5),
        (HEAD + 'topics = ["Đ"]\n' + FILE, errors.NotAllowedError, "topics", 5),
        (HEAD + 'event = "Hội nghị"\n' + FILE, errors.NotAllowedError, "event", 5),
        (HEAD + 'validity = "sometimes"\n' + FILE, errors.NotAllowedError, "validity", 5),
        (
            HEAD + FILE + '[[relations]]\nkind = "likes"\ntarget = "x"\n',
            errors.NotAllowedError,
            "relations.1.kind",
            12,
        ),
        (
            HEAD + FILE + '[proposed.colour]\nvalue = "x"\nconfidence = 1\nwhere = "x"\n',
            errors.NotAllowedError,
            "proposed",
            1,
        ),
        (
            HEAD + FILE + '[proposed.date]\nvalue = "x"\nconfidence = 2\nwhere = "x"\n',
            errors.NotAllowedError,
            "proposed.date.confidence",
            13,
        ),
    ],
)
def test_what_is_wrong_names_key_and_line(
    text: str, kind: type[SummitError], key: str, line: int
) -> None:
    with pytest.raises(kind) as caught:
        read(text)
    assert (caught.value.facts["key"], caught.value.facts["line"]) == (key, line)
