"""What is done to notes in their room, and taken back."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QInputDialog

from summit_kb.app.notes.views import NoteState
from summit_kb.domain.briefing import Quote
from summit_kb.domain.note import NoteColour, NoteKind


@pytest.fixture
def kept(workspace):
    """What is on disk: quotation -> note."""

    def read():
        return {note.anchor.exact[:10]: note for note in workspace.notes.store.all()}

    return read


@pytest.fixture
def choose(page):
    def rows(*places: int) -> None:
        page.rows.choose(places[0])
        for place in places[1:]:
            index = page.rows.notes.index(place)
            page.rows.selectionModel().select(index, QItemSelectionModel.SelectionFlag.Select)

    return rows


def test_several_are_deleted_and_come_back(page, kept, choose, qtbot) -> None:
    choose(1, 2)
    assert page.sheet._many.text() == "2 notes chosen"
    qtbot.keyClick(page.rows, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: sorted(kept()) == ["200 camera", "Thành phố "])
    qtbot.waitUntil(lambda: page.rows.notes.rowCount() == 2)
    assert page.line.said.text() == "2 notes deleted"
    qtbot.keyClick(page.rows, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(kept()) == 4)


def test_a_colour_by_its_key_and_back(page, kept, choose, qtbot) -> None:
    choose(0, 1, 2)
    qtbot.keyClick(page.rows, Qt.Key.Key_5)
    purple = NoteColour.PURPLE
    qtbot.waitUntil(lambda: kept()["345 tỷ đồn"].colour is purple)
    assert kept()["Cổng dữ li"].colour is purple
    assert kept()["Thành phố "].colour is NoteColour.YELLOW  # a bookmark has none
    page.doing.undo()
    qtbot.waitUntil(lambda: kept()["345 tỷ đồn"].colour is NoteColour.GREEN)


def test_what_is_typed_is_kept_and_taken_back(page, kept, choose, qtbot) -> None:
    choose(1)
    qtbot.keyClick(page.rows, Qt.Key.Key_F2)
    qtbot.waitUntil(lambda: page.window().focusWidget() is page.sheet.text)
    page.sheet.text.setPlainText("Đọc lại")
    page.sheet.keep()
    qtbot.waitUntil(lambda: kept()["Cổng dữ li"].text == "Đọc lại")
    assert kept()["Cổng dữ li"].kind is NoteKind.NOTE
    page.doing.undo()
    qtbot.waitUntil(lambda: kept()["Cổng dữ li"].kind is NoteKind.HIGHLIGHT)


def test_what_is_typed_goes_to_its_own_note(page, kept, choose, qtbot) -> None:
    choose(1)
    page.sheet.text.setPlainText("của cổng")
    choose(3)
    qtbot.waitUntil(lambda: kept()["Cổng dữ li"].text == "của cổng")
    assert kept()["200 camera"].text == ""


def test_a_lost_note_takes_a_place_that_is_offered(page, kept, rewrite, workspace, qtbot) -> None:
    rewrite("Đầu.\n\nTổng vốn 345 tỷ đồng lấy từ nguồn ngân sách của địa phương.\n\nHết.")
    note = kept()["345 tỷ đồn"]
    page.show_target({"note": note.id})
    page.refresh()
    offers = page.sheet.offers
    qtbot.waitUntil(lambda: offers.list.count() > 0)
    assert "345 tỷ đồng" in offers.current.words
    qtbot.mouseClick(offers.take, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: workspace.notes.get(note.id).state is NoteState.FOUND)
    page.doing.undo()
    qtbot.waitUntil(lambda: workspace.notes.get(note.id).state is NoteState.LOST)


def test_a_lost_note_is_looked_for_by_hand_or_left(page, kept, rewrite, workspace, qtbot) -> None:
    rewrite("Hoàn toàn khác, chỉ còn mấy chữ này.")
    note = kept()["345 tỷ đồn"]
    page.show_target({"note": note.id})
    page.refresh()
    offers = page.sheet.offers
    qtbot.waitUntil(lambda: offers.isVisible() and "Nothing" in offers._none.text())
    offers.field.setText("mấy chữ")
    qtbot.keyClick(offers.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: offers.list.count() == 1)
    qtbot.mouseClick(offers.leave, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: workspace.notes.get(note.id).state is NoteState.LEFT)


def test_quotations_go_into_a_collection_and_out_again(page, choose, workspace, qtbot) -> None:
    made = workspace.collections.create("Họp tuần")
    choose(2, 3)
    page.doing.collect_in(made.id, made.name)

    def items():
        return workspace.collections.find("Họp tuần").items

    qtbot.waitUntil(lambda: len(items()) == 2)
    assert all(isinstance(one, Quote) for one in items())
    assert [one.remark for one in items()] == ["Hỏi Sở Tài chính", ""]
    page.doing.undo()
    qtbot.waitUntil(lambda: items() == ())


def test_a_new_collection_is_made_for_what_is_chosen(
    page, choose, workspace, qtbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QInputDialog, "getText", lambda *_a: ("Mới", True))
    choose(1)
    page.doing.collect_new()
    qtbot.waitUntil(lambda: len(workspace.collections.all()) == 1)
    qtbot.waitUntil(lambda: "Mới" in page.line.said.text())
    page.doing.undo()
    qtbot.waitUntil(lambda: workspace.collections.all() == [])


def test_notes_move_to_another_computer_and_back(
    page, choose, kept, workspace, tmp_path: Path, qtbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "out.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a: (str(target), ""))
    choose(1, 2)
    page.doing.export("json")
    qtbot.waitUntil(target.exists)
    assert len(json.loads(target.read_text("utf-8"))["notes"]) == 2
    workspace.notes.remove([kept()["345 tỷ đồn"].id])
    page.doing.read_file(target)
    qtbot.waitUntil(lambda: page.line.said.text().startswith("1 of 2"))
    assert len(kept()) == 4
    page.doing.undo()
    qtbot.waitUntil(lambda: len(kept()) == 3)


def test_every_form_is_written(page, tmp_path: Path, qtbot) -> None:
    views = [row.view for row in page.rows.notes.rows]
    for form, ending in (("rtf", ".rtf"), ("markdown", ".md"), ("html", ".html"), ("csv", ".csv")):
        page.doing.write_file(views, form, tmp_path / "notes")
        qtbot.waitUntil((tmp_path / f"notes{ending}").exists)
    assert b"345" in (tmp_path / "notes.rtf").read_bytes()


def test_a_file_of_something_else_is_refused_by_name(page, tmp_path: Path, qtbot) -> None:
    other = tmp_path / "other.json"
    other.write_text("{}", "utf-8")
    with qtbot.waitSignal(page.failed) as failed:
        page.doing.read_file(other)
    assert failed.args[0].code == "notes-file"


def test_copies_carry_their_references(page, choose) -> None:
    choose(2)
    page.doing.copy()
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("“345 tỷ đồng từ ngân sách” (")
    assert copied.endswith("Hỏi Sở Tài chính")


def test_the_menu_offers_what_can_be_done(page, choose) -> None:
    choose(2)
    menu = page.doing.show_menu(QPoint(10, 10))
    names = [action.text() for action in menu.actions() if action.text()]
    assert names[:2] == ["Open in the document", "Write a note"]
    assert menu.colours.actions()[0].text() == "Yellow"
    assert menu.collections.actions()[-1].text() == "New collection…"
    menu.close()
