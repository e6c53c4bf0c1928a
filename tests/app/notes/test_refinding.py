"""Lost notes: offered places, and what the reader decides."""

import hashlib
from pathlib import Path

import pytest

from summit_kb.app.notes.refinding import Refinding
from summit_kb.app.notes.views import NoteState
from summit_kb.domain.document import DocumentFile
from summit_kb.domain.versions import with_new_version


@pytest.fixture
def rewrite(workspace, tmp_path: Path):
    """Bring out a newer version of the report."""

    def write(text: str, name: str = "moi.txt") -> None:
        data = text.encode()
        file = DocumentFile(name, "original", hashlib.sha256(data).hexdigest(), len(data))
        with workspace.library.writing() as writer:
            made = with_new_version(workspace.library.get("bao-cao"), file, "2026-11-23T00:00:00Z")
            (workspace.library.documents_folder / "bao-cao" / name).write_bytes(data)
            writer.update(made)
        workspace.library.reload()

    return write


UNLIKE = "Mở đầu.\n\nTổng vốn 345 tỷ đồng lấy từ nguồn ngân sách của địa phương.\n\nHết."


def test_a_lost_note_is_offered_its_likeliest_place_and_takes_it(
    workspace, notes, noted, rewrite
) -> None:
    rewrite(UNLIKE)
    refinding = Refinding(workspace)
    [lost] = notes.lost()
    assert lost.state is NoteState.LOST
    offers = refinding.offers(lost)
    assert "345 tỷ đồng" in offers[0].words
    assert 0.5 <= offers[0].likeness < 1
    assert offers[0].before.endswith("vốn ")
    made = refinding.accept(lost.note.id, offers[0].document.id, offers[0].stretch)
    assert (made.state, made.note.anchor.exact) == (NoteState.FOUND, offers[0].words)
    assert made.note.text == noted.note.text
    assert notes.lost() == []


def test_words_are_looked_for_by_hand(workspace, notes, noted, rewrite) -> None:
    rewrite(UNLIKE)
    [lost] = notes.lost()
    [offer] = Refinding(workspace).by_words(lost, "Nguồn ngân sách")
    assert (offer.words, offer.after[:12]) == ("nguồn ngân sách", " của địa phư")


def test_a_note_left_without_a_place_is_asked_about_with_the_next_version(
    workspace, notes, noted, rewrite
) -> None:
    rewrite("Không còn gì.")
    refinding = Refinding(workspace)
    refinding.leave(notes.lost())
    assert notes.get(noted.note.id).state is NoteState.LEFT
    rewrite("Vẫn không còn gì.", "moi2.txt")
    assert notes.get(noted.note.id).state is NoteState.LOST


def test_changed_words_are_confirmed(workspace, notes, noted, rewrite) -> None:
    content = workspace.text(noted.document).pages[0].text
    rewrite(content.replace("từ ngân sách", "lấy từ ngân sách"))
    view = notes.get(noted.note.id)
    assert view.state is NoteState.CHANGED
    made = Refinding(workspace).confirm(view)
    assert (made.state, made.note.anchor.exact) == (
        NoteState.FOUND,
        "345 tỷ đồng lấy từ ngân sách",
    )


def test_a_note_whose_document_went_finds_another(workspace, notes, noted, add_record) -> None:
    with workspace.library.writing() as writer:
        writer.remove("bao-cao")
    add_record("ban-khac", "Năm nay có 345 tỷ đồng từ ngân sách thành phố.", title="Bản khác")
    workspace.library.reload()
    workspace.index()
    refinding, [gone] = Refinding(workspace), notes.lost()
    assert gone.state is NoteState.NO_DOCUMENT
    [offer] = refinding.offers(gone)
    made = refinding.accept(gone.note.id, offer.document.id, offer.stretch)
    assert (made.note.document, made.state) == ("ban-khac", NoteState.FOUND)
    assert [view.note.id for view in notes.all()] == [noted.note.id]
