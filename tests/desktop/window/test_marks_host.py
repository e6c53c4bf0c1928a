"""Marks in the window: set, gone to with one sign, renamed, removed, brought back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from summit_kb.domain.locator import Locator


@pytest.fixture
def workspace(workspace):
    workspace.titles = list
    workspace.collections = type("None", (), {"all": staticmethod(list)})
    return workspace


@pytest.fixture
def set_mark(window, qtbot):
    def put(name, locator):
        window.navigator.open(locator)
        window.commands["set_mark"].trigger()
        _type(window, qtbot, f"={name}")
        _press(window, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: window.marks.named(name) is not None)

    return put


def _type(window, qtbot, text):
    window.palette_host.palette.field.setText(text)
    qtbot.waitUntil(lambda: window.palette_host.is_settled)


def _press(window, key, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(window.palette_host.palette.field, key, modifier)


def _titles(window):
    rows = window.palette_host.palette.rows
    return [rows.entry(row).title for row in range(rows.rowCount())]


def test_set_with_a_letter_and_gone_to_with_it(window, set_mark, qtbot):
    set_mark("a", Locator("tai-lieu-003", 5))
    assert "“a”" in window.notices.notices()[0].wording.sentence
    window.navigator.open(Locator("tai-lieu-004", 1))
    window.commands["go_to_mark"].trigger()
    window.palette_host.palette.field.setText("'a")
    qtbot.waitUntil(lambda: window.tabs.current_document.document == "tai-lieu-003")
    assert not window.palette_host.palette.isVisible()
    assert window.tabs.current_document.pane.at == Locator("tai-lieu-003", 5)
    window.navigator.back()
    assert window.tabs.current_document.document == "tai-lieu-004"


def test_a_name_is_chosen_from_the_list(window, set_mark, qtbot):
    set_mark("ngân sách", Locator("tai-lieu-003", 5))
    set_mark("b", Locator("tai-lieu-004", 1))
    window.commands["go_to_mark"].trigger()
    qtbot.waitUntil(lambda: window.palette_host.is_settled)
    assert _titles(window) == ["b", "ngân sách"]
    _type(window, qtbot, "'ngan")
    _press(window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.tabs.current_document.document == "tai-lieu-003")


def test_renamed_and_removed_in_the_list(window, set_mark, qtbot):
    set_mark("a", Locator("tai-lieu-003", 5))
    window.commands["go_to_mark"].trigger()
    qtbot.waitUntil(lambda: window.palette_host.is_settled)
    _press(window, Qt.Key.Key_F2)
    _type(window, qtbot, "~ngân sách")
    _press(window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.marks.named("ngân sách") is not None)
    window.commands["go_to_mark"].trigger()
    qtbot.waitUntil(lambda: window.palette_host.is_settled)
    _press(window, Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not window.marks.marks)
    qtbot.waitUntil(lambda: _titles(window) == [])
    window.palette_host.palette.leave()
    _press_undo(window)
    qtbot.waitUntil(lambda: window.marks.named("ngân sách") is not None)


def test_moving_a_mark_can_be_undone(window, set_mark, qtbot):
    set_mark("a", Locator("tai-lieu-003", 5))
    window.navigator.open(Locator("tai-lieu-004", 2))
    window.commands["set_mark"].trigger()
    _type(window, qtbot, "=a")
    assert _titles(window)[0] == "Move “a” to this place"
    _press(window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.marks.named("a").document == "tai-lieu-004")
    _press_undo(window)
    qtbot.waitUntil(lambda: window.marks.named("a").document == "tai-lieu-003")


def _press_undo(window):
    """In the notice that came last."""
    notice = window.notices.notices()[0]
    [undo] = [one for one in notice.findChildren(QPushButton) if one.text() == "Undo"]
    undo.click()


def test_without_a_document_it_is_said(window):
    window.commands["set_mark"].trigger()
    assert "Open a document first" in window.notices.notices()[0].wording.sentence
    assert window.palette_host.palette is None


def test_a_mark_in_a_document_that_has_gone_says_so(window, set_mark, qtbot):
    set_mark("a", Locator("tai-lieu-003", 5))
    del window.holding.workspace.library.documents["tai-lieu-003"]
    window.commands["go_to_mark"].trigger()
    qtbot.waitUntil(lambda: window.palette_host.is_settled)
    _press(window, Qt.Key.Key_Return)
    assert window.palette_host.palette.count.text() == "Its document is not in the library"


def test_marks_are_there_at_the_next_start(window, set_mark, make_window, workspace, qtbot):
    set_mark("a", Locator("tai-lieu-003", 5))
    other = make_window()
    other.holding.use(workspace)
    qtbot.waitUntil(lambda: other.marks.named("a") is not None)
