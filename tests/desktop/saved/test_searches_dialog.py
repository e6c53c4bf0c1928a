"""The dialog with all searches, by keys and by buttons."""

import pytest
from PySide6.QtCore import Qt

from summit_kb.desktop.saved.book import SearchBook
from summit_kb.desktop.saved.searches_dialog import PAST, SAVED, SearchesDialog
from summit_kb.domain.finding import Request


@pytest.fixture
def book(desk, workspace, qtbot):
    for text in ("đô thị", "y tế", "giao thông"):
        workspace.searches.save(text.title(), Request(text))
    for day, text in (("20", "camera"), ("21", "nghị quyết"), ("21", "dữ liệu")):
        workspace.searches.past.note(Request(text), 7, at=f"2026-11-{day}T05:00:00+00:00")
    book = SearchBook(desk)
    with qtbot.waitSignals([book.saved_changed, book.past_changed]):
        book.use(workspace)
    qtbot.waitUntil(lambda: len(book.saved) == len(book.past) == 3)
    return book


@pytest.fixture
def dialog(book, desk, qtbot):
    dialog = SearchesDialog(book, lambda request: request.text, lambda: desk.language)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.list.setFocus()
    return dialog


def titles(dialog):
    return [entry.title for entry in dialog.list.entries()]


def test_enter_runs_the_search(dialog, qtbot):
    qtbot.keyClick(dialog.list, Qt.Key.Key_Down)
    with qtbot.waitSignal(dialog.wanted) as heard:
        qtbot.keyClick(dialog.list, Qt.Key.Key_Return)
    assert heard.args[0].text == "y tế"
    assert dialog.isHidden()


def test_keys_rename_move_and_remove_and_undo_brings_back(dialog, book, qtbot):
    with qtbot.waitSignal(dialog.rename_wanted) as heard:
        qtbot.keyClick(dialog.list, Qt.Key.Key_F2)
    assert heard.args[0].name == "Đô Thị"
    with qtbot.waitSignal(book.saved_changed):
        qtbot.keyClick(dialog.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert titles(dialog) == ["Y Tế", "Đô Thị", "Giao Thông"]
    assert dialog.list.currentRow() == 1
    with qtbot.waitSignals([book.saved_changed, book.removed]):
        qtbot.keyClick(dialog.list, Qt.Key.Key_Delete)
    assert titles(dialog) == ["Y Tế", "Giao Thông"]
    assert dialog.undo.isVisible()
    with qtbot.waitSignal(book.saved_changed):
        dialog.undo.click()
    assert titles(dialog) == ["Y Tế", "Đô Thị", "Giao Thông"]


def test_buttons_do_the_same(dialog, book, qtbot):
    assert not dialog.buttons["up"].isEnabled()
    with qtbot.waitSignal(book.saved_changed):
        dialog.buttons["down"].click()
    with qtbot.waitSignals([book.saved_changed, book.removed]):
        dialog.buttons["remove"].click()
    assert titles(dialog) == ["Y Tế", "Giao Thông"]
    with qtbot.waitSignal(dialog.wanted):
        dialog.buttons["run"].click()


def test_history_stands_by_day_and_is_filtered_as_one_types(dialog, book, qtbot):
    dialog.which.button(PAST).click()
    assert titles(dialog) == [
        "21 November 2026",
        "dữ liệu",
        "nghị quyết",
        "20 November 2026",
        "camera",
    ]
    assert [entry.is_heading for entry in dialog.list.entries()] == [
        True,
        False,
        False,
        True,
        False,
    ]
    assert dialog.list.currentRow() == 1
    qtbot.keyClicks(dialog.field, "nghi")
    assert titles(dialog) == ["21 November 2026", "nghị quyết"]
    with qtbot.waitSignal(dialog.wanted) as heard:
        dialog.buttons["run"].click()
    assert heard.args[0].text == "nghị quyết"


def test_one_or_all_of_the_history_go(dialog, book, qtbot):
    dialog.show_which(PAST)
    with qtbot.waitSignal(book.past_changed):
        qtbot.keyClick(dialog.list, Qt.Key.Key_Delete)
    assert "dữ liệu" not in titles(dialog)
    with qtbot.waitSignal(book.past_changed):
        dialog.buttons["clear"].click()
    assert titles(dialog) == []
    assert dialog._none.text() == "The searches you make are listed here."
    assert not dialog.buttons["clear"].isEnabled()


def test_why_a_list_is_empty_is_said_in_both_languages(dialog, desk, qtbot, qapp):
    dialog.field.setText("không có")
    assert dialog._none.text() == "No search in this list has these words."
    desk.translation.use("vi")
    qapp.processEvents()
    assert dialog._none.text() == "Không có tìm kiếm nào chứa những từ này."
    assert dialog.which.button(SAVED).text() == "Đã lưu"


def test_no_button_is_pressed_by_enter_in_the_filter(dialog, qtbot):
    dialog.field.setFocus()
    with qtbot.assertNotEmitted(dialog.wanted):
        qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.which.value == SAVED
