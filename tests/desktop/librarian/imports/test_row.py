"""One file of the queue and what is noted of it."""

from pathlib import Path

import pytest

from summit_kb.app.reports import Added, Duplicate, Failed
from summit_kb.desktop.librarian.imports.row import Row, State
from summit_kb.ingest.errors import NoTextError, SecretDocumentError

INSIDE = Path("/inbox/thư.eml › hồ sơ.zip › một.pdf")


def test_what_was_inside_knows_the_file_on_the_disk():
    row = Row(INSIDE)
    assert (row.name, row.source, row.origin) == (
        "một.pdf",
        Path("/inbox/thư.eml"),
        "thư.eml › hồ sơ.zip",
    )
    assert row.is_inside
    plain = Row(Path("/inbox/a.pdf"))
    assert (plain.name, plain.source, plain.origin) == ("a.pdf", plain.path, "/inbox")


def test_outcomes_become_states(fake):
    path = Path("/inbox/a.pdf")
    document = fake.make_document(1)
    row = Row(path)
    row.take(Failed(path, NoTextError(path="a.pdf")))
    assert (row.state, row.error.code) == (State.FAILED, "no-text")
    row.take(Failed(path, SecretDocumentError(path="a.pdf", secrecy="secret", where="page 1")))
    assert row.state is State.SECRET
    row.take(Added(path, document, 3, ("reflowed",), (), 2))
    assert (row.state, row.version, row.error) == (State.VERSION, 2, None)
    assert (row.document, row.title) == (document.id, document.title)


@pytest.mark.parametrize(("of", "state"), [("same", State.ADDED), ("other", State.DUPLICATE)])
def test_being_found_again_does_not_undo_that_it_was_added(fake, of, state):
    row = Row(INSIDE)
    row.take(Added(INSIDE, fake.make_document(1, id="same"), 3))
    row.take(Duplicate(INSIDE, of))
    assert row.state is state


def test_again_forgets_what_was_noted(fake):
    row = Row(INSIDE)
    row.take(Added(INSIDE, fake.make_document(1), 3, ("low-ocr-confidence",)))
    row.again()
    assert (row.state, row.document, row.title, row.warnings) == (State.WAITING, None, "", ())
