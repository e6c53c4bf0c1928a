"""From a question to a quotation in the clipboard: keys alone, sent to whatever has the focus."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from summit_kb.app.workspace import Workspace
from summit_kb.desktop.window.main_window import MainWindow

RESOLUTION = "nghi-quyet-43-nq-tw-2019-01-24"
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def window(desk, qtbot):
    desk.translation.use("vi")
    window = MainWindow(desk)
    qtbot.addWidget(window)
    window.resize(1_366, 768)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    with qtbot.waitSignal(window.holding.ready, timeout=30_000):
        window.holding.use(Workspace.open(None))
    qtbot.waitUntil(window.isActiveWindow)
    yield window
    window.close()


def _press(key, modifiers=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(QApplication.focusWidget(), key, modifiers)


def _at_a_match(pane):
    search = pane.finding.search
    return search is not None and search.current is not None


def test_from_a_question_to_a_quotation(window, qtbot):
    _press(Qt.Key.Key_K, CTRL)
    with qtbot.waitSignal(window.search.found, timeout=20_000):
        QTest.keyClicks(QApplication.focusWidget(), "nghi quyet 43 noi gi ve 2030")
        _press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(window.search.hits), timeout=20_000)
    _press(Qt.Key.Key_J, CTRL)
    assert QApplication.focusWidget() is window.page.results.list
    assert window.page.results.list.currentIndex().isValid()
    _press(Qt.Key.Key_Return)
    tab = window.tabs.current_document
    assert tab.document == RESOLUTION
    pane = tab.pane
    qtbot.waitUntil(lambda: _at_a_match(pane), timeout=30_000)
    assert pane.isAncestorOf(QApplication.focusWidget())
    _press(Qt.Key.Key_S)
    qtbot.waitUntil(lambda: "2030" in pane.views.reading.selected_text(), timeout=20_000)
    QGuiApplication.clipboard().clear()
    _press(Qt.Key.Key_C, CTRL | SHIFT)
    qtbot.waitUntil(lambda: bool(QGuiApplication.clipboard().text()), timeout=20_000)
    copied = QGuiApplication.clipboard().text()
    assert "2030" in copied
    assert "43-NQ/TW ngày 24 tháng 01 năm 2019 của Bộ Chính trị" in copied
    assert "trang 1" in copied


def test_from_there_to_what_cites_it_and_back(window, qtbot):
    """F8 shows details, Ctrl+Shift+R the diagram, Alt+Left leads back to the page."""
    window.activateWindow()
    _press(Qt.Key.Key_K, CTRL)
    with qtbot.waitSignal(window.search.found, timeout=20_000):
        QTest.keyClicks(QApplication.focusWidget(), "43-NQ/TW")
        _press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(window.search.hits), timeout=20_000)
    _press(Qt.Key.Key_J, CTRL)
    _press(Qt.Key.Key_Return)
    document = window.tabs.current_document.document
    _press(Qt.Key.Key_R, CTRL | SHIFT)
    room = window.tabs.current_room
    assert room.room.name == "relations"
    _press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.tabs.current_document.document == document
