"""What a reader does with notes."""

import hashlib
from dataclasses import replace
from pathlib import Path

import pytest

from summit_kb.app.notes.notebook import QuoteAmbiguousError, QuoteNotFoundError, Said
from summit_kb.app.notes.refinding import Refinding
from summit_kb.domain.document import DocumentFile
from summit_kb.domain.note import NoteColour, NoteKind, Stretch
from summit_kb.domain.versions import with_new_version
from summit_kb.reading.anchoring.placing import Placed, Reason, Way
from summit_kb.reading.notes.finding import NoteFilter


def test_words_are_noted_where_they_stand(notes, noted) -> None:
    [view] = notes.of(noted.document)
    assert view.note == noted.note
    assert (view.note.anchor.exact, view.is_lost) == ("345 tỷ đồng từ ngân sách", False)
    [(page, start, end)] = notes.pieces(view)
    assert page == 1
    assert end - start == len("345 tỷ đồng từ ngân sách")


def test_words_that_are_not_there_or_twice_are_refused(notes) -> None:
    with pytest.raises(QuoteNotFoundError):
        notes.add_quote("bao-cao", "346 tỷ", Said())
    with pytest.raises(QuoteNotFoundError):
        notes.add_quote("bao-cao", "…", Said())
    with pytest.raises(QuoteAmbiguousError):
        notes.add_quote("bao-cao", "dữ liệu", Said())
    with pytest.raises(QuoteNotFoundError):
        notes.add_quote("bao-cao", "345 tỷ", Said(), page=2)


def test_what_is_said_is_changed_and_found_without_accents(notes, noted) -> None:
    notes.change(noted.note.id, colour=NoteColour.PINK, tags=["họp", "gấp", "họp"])
    [view] = notes.all(NoteFilter("so tai chinh"))
    assert (view.note.colour, view.note.tags) == (NoteColour.PINK, ("họp", "gấp"))
    assert view.note.text == "Hỏi lại Sở Tài chính"
    assert notes.change(noted.note.id, text=" ").note.kind is NoteKind.HIGHLIGHT
    assert notes.all(NoteFilter("tai chinh")) == []
    [by_title] = notes.all(NoteFilter("bao cao nam"))
    assert by_title.note.id == noted.note.id


def test_removed_notes_come_back(notes, noted) -> None:
    notes.remove([noted.note.id])
    assert notes.of(noted.document) == []
    [kept] = notes.trash()
    notes.restore([kept.note.id])
    assert [view.note.id for view in notes.of(noted.document)] == [noted.note.id]


def test_a_bookmark_keeps_the_beginning_of_a_page(notes) -> None:
    made = notes.add("bao-cao", Stretch.on(1, 0, 0), Said(NoteKind.BOOKMARK))
    assert made.note.anchor.exact.startswith("Thành phố thông minh")


def _replace_text(workspace, tmp_path: Path, text: str) -> None:
    source = tmp_path / "moi.txt"
    source.write_text(text, encoding="utf-8")
    data = source.read_bytes()
    file = DocumentFile("moi.txt", "original", hashlib.sha256(data).hexdigest(), len(data))
    with workspace.library.writing() as writer:
        document = workspace.library.get("bao-cao")
        made = with_new_version(document, file, "2026-11-23T00:00:00Z")
        (workspace.library.documents_folder / "bao-cao" / "moi.txt").write_bytes(data)
        writer.update(made)
    workspace.library.reload()


def test_notes_go_on_with_a_newer_version(notes, noted, workspace, tmp_path: Path) -> None:
    _replace_text(
        workspace,
        tmp_path,
        "Trang bìa mới\n\nPhần một\n\nKinh phí hai năm 2019 và 2020 là 345 tỷ đồng từ ngân sách "
        "thành phố và các nguồn khác.\n",
    )
    [view] = notes.of(workspace.library.get("bao-cao"))
    assert view.is_newer
    assert isinstance(view.place, Placed)
    assert view.place.way is Way.QUOTATION
    assert notes.lost() == []


def test_lost_notes_are_listed_and_given_another_place(
    notes, noted, workspace, tmp_path: Path
) -> None:
    _replace_text(workspace, tmp_path, "Một bản khác hẳn, không còn con số nào cả.\n")
    [lost] = notes.lost()
    assert lost.reason is Reason.GONE
    [stretch] = notes.places_of(lost.document, "con số nào")
    Refinding(workspace).accept(lost.note.id, lost.document.id, stretch)
    assert notes.lost() == []
    assert notes.of(lost.document)[0].note.anchor.exact == "con số nào"


def test_notes_on_a_document_that_became_a_version_are_on_the_other(
    notes, noted, workspace, add_record
) -> None:
    other = add_record("ban-moi", "Bản mới.\n\nKinh phí là 345 tỷ đồng từ ngân sách thành phố.\n")
    workspace.desk.make_version("bao-cao", other.id)
    [view] = notes.of(workspace.library.get(other.id))
    assert view.note.id == noted.note.id
    assert view.document is not None
    assert view.document.id == other.id


def test_notes_on_documents_that_are_gone_are_told(notes, noted, workspace) -> None:
    workspace.remove(["bao-cao"])
    [view] = notes.all()
    assert (view.document, view.reason) == (None, Reason.NO_DOCUMENT)
    assert notes.pieces(view) == []
    with pytest.raises(QuoteNotFoundError):
        Refinding(workspace).confirm(view)


def test_of_a_note_taken_in_the_newer_one_stays(notes, noted) -> None:
    older = replace(noted.note, text="cũ", modified="2020-01-01T00:00:00.000Z")
    newer = replace(noted.note, text="mới", modified="2099-01-01T00:00:00.000Z")
    assert notes.import_notes([older]) == []
    assert [note.text for note in notes.import_notes([newer])] == ["mới"]
    assert [view.note.text for view in notes.all()] == ["mới"]


def test_the_stamp_moves_with_every_change(notes, noted) -> None:
    before = notes.stamp()
    notes.change(noted.note.id, text="khác")
    assert notes.stamp() != before


def test_many_are_recoloured_at_once_and_put_back(notes, noted) -> None:
    other = notes.add_quote("bao-cao", "người dân", Said())
    before = notes.recolour([noted.note.id, other.note.id], NoteColour.PINK)
    assert {view.note.colour for view in notes.all()} == {NoteColour.PINK}
    notes.put_back(before)
    kept = {view.note.id: view.note.colour for view in notes.all()}
    assert kept == {noted.note.id: NoteColour.GREEN, other.note.id: NoteColour.YELLOW}
