"""Which document a note is on, and where."""

from summit_kb.app.notes.placed_notes import PlacedNotes
from summit_kb.reading.anchoring.placing import Placed


def test_texts_are_read_only_when_somebody_looks(notes, noted, workspace) -> None:
    workspace.derived.texts.clear()
    placed = PlacedNotes(workspace)
    assert placed.view(noted.note, look=False).place is None
    assert isinstance(placed.view(noted.note).place, Placed)


def test_letters_are_made_once_for_a_text(notes, noted, workspace) -> None:
    placed = PlacedNotes(workspace)
    assert placed.placing(noted.document) is placed.placing(noted.document)


def test_a_note_whose_document_cannot_be_read_has_no_place(notes, noted, workspace) -> None:
    workspace.derived.texts.clear()
    document = noted.document
    workspace.library.file_path(document, document.original).write_bytes(b"")
    view = PlacedNotes(workspace).view(noted.note)
    assert view.reason == "no-text"
