"""The desk by keyboard alone: filter, choose three, give them a topic, undo, trash, bring back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLineEdit,
    QWidget,
)

from summit_kb.desktop.window.main_window import MainWindow

_Key = Qt.Key
_Shift, _Control = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(desk, shelf, qtbot):
    window = MainWindow(desk)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    qtbot.waitExposed(window)
    with qtbot.waitSignal(window.holding.ready):
        window.holding.use(shelf)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield window
    window.close()


@pytest.fixture
def press(qtbot):
    """Presses a key where the keyboard is."""

    def press(key, modifier=Qt.KeyboardModifier.NoModifier, times=1):
        for _ in range(times):
            qtbot.keyClick(QApplication.focusWidget(), key, modifier)

    return press


@pytest.fixture
def tab_to(press):
    """Goes on by Tab until ``there``."""

    def tab_to(there, key=_Key.Key_Tab):
        for _ in range(60):
            if there():
                return
            press(key)
        pytest.fail(f"not reached by Tab, stopped at {QApplication.focusWidget()}")

    return tab_to


def _section(window, name, press):
    """Walk the list of sections with the arrows."""
    page = window.librarian.page
    page.list.setFocus(Qt.FocusReason.TabFocusReason)
    press(_Key.Key_Home)
    for _ in range(10):
        if page.current == name:
            return page.section(name)
        press(_Key.Key_Down)
    return pytest.fail(f"no section {name}")


def test_the_whole_way(window, shelf, press, tab_to, qtbot):
    press(_Key.Key_L, _Control | _Shift)
    page = window.librarian.page
    tab_to(page.list.hasFocus)
    documents = _section(window, "documents", press)
    qtbot.waitUntil(lambda: documents.model.total == 4)
    tab_to(documents.filters.field.hasFocus)
    qtbot.keyClicks(documents.filters.field, "vi")
    press(_Key.Key_Escape)
    press(_Key.Key_Down)
    assert documents.table.hasFocus()

    press(_Key.Key_Down)
    press(_Key.Key_Home)
    press(_Key.Key_Down, _Shift, times=2)
    chosen = documents.table.chosen_ids()
    assert len(chosen) == 3
    press(_Key.Key_F2)
    topics = documents.panel.form.rows["topics"].editor
    tab_to(topics.list.hasFocus)
    press(_Key.Key_Down)
    while topics.list.currentItem().text().strip().split(" (")[0] != "Traffic":
        press(_Key.Key_Down)
    press(_Key.Key_Space)
    if topics.list.currentItem().checkState() is not Qt.CheckState.Checked:
        press(_Key.Key_Space)
    with qtbot.waitSignal(page.changes.changed):
        press(_Key.Key_Return, _Control)
    assert all("traffic" in shelf.library.get(name).topics for name in chosen)

    press(_Key.Key_Escape)
    qtbot.waitUntil(documents.table.hasFocus)
    with qtbot.waitSignal(page.changes.changed):
        press(_Key.Key_Z, _Control)
    before = [name for name in chosen if "traffic" in shelf.library.get(name).topics]
    assert before in ([], ["bao-cao"])

    with qtbot.waitSignal(page.changes.changed):
        press(_Key.Key_Delete)
    assert set(shelf.library.documents).isdisjoint(chosen)
    trash = _section(window, "trash", press)
    qtbot.waitUntil(lambda: trash.table.rows.total == 3)
    tab_to(trash.table.hasFocus)
    press(_Key.Key_A, _Control)
    tab_to(trash.restore_button.hasFocus, _Key.Key_Backtab)
    with qtbot.waitSignal(page.changes.changed):
        press(_Key.Key_Space)
    assert set(chosen) <= set(shelf.library.documents)


def test_every_control_of_the_desk_has_a_name(window, desk, press, qtbot):
    press(_Key.Key_L, _Control | _Shift)
    speaking = (QAbstractButton, QAbstractItemView, QComboBox, QLineEdit)
    for language in ("en", "vi"):
        desk.translation.use(language)
        for name in ("documents", "problems", "past", "trash"):
            section = _section(window, name, press)
            if name == "documents":
                section.edit_chosen()
            nameless = [
                one
                for one in section.findChildren(QWidget)
                if isinstance(one, speaking)
                and one.isVisibleTo(section)
                and not (one.accessibleName() or getattr(one, "text", str)())
                and not one.objectName().startswith("qt_")
                and not isinstance(one.parent(), QLineEdit | QComboBox | QAbstractItemView)
            ]
            assert nameless == [], (name, language)
