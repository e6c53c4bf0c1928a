"""Which document a note is on, and where."""

from dataclasses import replace

from summit_kb.app.notes.placed_notes import PlacedNotes
from summit_kb.reading.anchoring.placing import Placed, Way


def test_texts_are_read_only_when_somebody_looks(notes, noted, workspace) -> None:
    workspace.derived.texts.clear()
    placed = PlacedNotes(workspace)
    other = replace(noted.note, anchor=replace(noted.note.anchor, text_version="0"))
    assert placed.view(other, look=False).place is None
    assert isinstance(placed.view(other).place, Placed)


def test_the_same_file_read_by_the_same_program_needs_no_text(notes, noted, workspace) -> None:
    workspace.derived.texts.clear()
    placed = PlacedNotes(workspace)
    there = Placed(noted.note.anchor.stretch, Way.POSITION, 1.0)
    assert placed.view(noted.note, look=False).place == there
    assert placed.known(noted.note).place == there


def test_what_would_have_to_be_looked_for_is_known_once_it_was(notes, noted, workspace) -> None:
    placed = PlacedNotes(workspace)
    moved = replace(noted.note, anchor=replace(noted.note.anchor, sha256="ab"))
    assert placed.known(moved).place is None
    found = placed.view(moved)
    assert isinstance(found.place, Placed)
    assert placed.known(moved) == found


def test_letters_are_made_once_for_a_text(notes, noted, workspace) -> None:
    placed = PlacedNotes(workspace)
    assert placed.placing(noted.document) is placed.placing(noted.document)


def test_a_note_whose_document_cannot_be_read_has_no_place(notes, noted, workspace) -> None:
    workspace.derived.texts.clear()
    document = noted.document
    workspace.library.file_path(document, document.original).write_bytes(b"")
    view = PlacedNotes(workspace).view(noted.note)
    assert view.reason == "no-text"
