"""The list: keyboard, mouse, what is chosen."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent

from summit_kb.desktop.librarian.imports.queue_list import QueueList
from summit_kb.desktop.librarian.imports.row import Row, State
from summit_kb.desktop.librarian.imports.row_model import RowModel


@pytest.fixture
def rows():
    return [Row(Path(f"/in/{number}.pdf"), State.ADDED) for number in range(5)]


@pytest.fixture
def view(desk, rows, qtbot):
    model = RowModel(lambda row: row.name)
    model.append(rows)
    view = QueueList(desk, model)
    model.setParent(view)
    qtbot.addWidget(view)
    view.resize(500, 400)
    view.show()
    return view


def test_the_keyboard_chooses_and_tells(view, rows, qtbot):
    view.focus_first()
    assert view.rows() == [rows[0]]
    qtbot.keyClick(view, Qt.Key.Key_Down)
    qtbot.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert view.rows() == rows[1:3]
    with qtbot.waitSignal(view.main_wanted):
        qtbot.keyClick(view, Qt.Key.Key_Return)
    with qtbot.waitSignal(view.removal_wanted):
        qtbot.keyClick(view, Qt.Key.Key_Delete)


def test_a_double_click_is_the_main_deed(view, rows, qtbot):
    place = view.visualRect(view.shown.index(3, 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert view.rows() == [rows[3]]
    with qtbot.waitSignal(view.main_wanted):
        qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_the_menu_key_opens_the_menu(view, qtbot):
    view.focus_first()
    reason = QContextMenuEvent.Reason.Keyboard
    with qtbot.waitSignal(view.menu_wanted) as heard:
        view.contextMenuEvent(QContextMenuEvent(reason, QPoint(0, 0), QPoint(0, 0)))
    row = view.visualRect(view.shown.index(0, 0))
    assert row.contains(view.viewport().mapFromGlobal(heard.args[0]))


def test_a_row_is_chosen_from_outside(view, rows):
    view.select(rows[4])
    assert view.rows() == [rows[4]]
    view.select(Row(Path("/in/other.pdf")))
    assert view.rows() == [rows[4]]
