"""Choosing rows, columns and order; keys."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication

from summit_kb.desktop.librarian.documents.row import COLUMNS
from summit_kb.desktop.librarian.documents.table_model import TableModel
from summit_kb.desktop.librarian.documents.table_view import TableView


@pytest.fixture
def table(rows, qtbot):
    model = TableModel(str.upper)
    table = TableView(model)
    qtbot.addWidget(table)
    table.resize(900, 300)
    table.show()
    model.set_rows(rows)
    return table


def test_keys(table, qtbot):
    table.choose({"bai-noi"}, "bai-noi")
    assert table.current_id == "bai-noi"
    with qtbot.waitSignal(table.opened) as heard:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert heard.args == [1]
    with qtbot.waitSignal(table.edit_wanted):
        qtbot.keyClick(table, Qt.Key.Key_F2)
    with qtbot.waitSignal(table.remove_wanted):
        qtbot.keyClick(table, Qt.Key.Key_Delete)
    qtbot.keyClick(table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert table.chosen_ids() == ["de-an", "bai-noi", "bao-cao", "nghi-quyet"]
    with qtbot.waitSignal(table.opened) as heard:
        table.doubleClicked.emit(table.model().index(2, 0))
    assert heard.args == [2]


def test_copying_takes_the_columns_that_are_seen(table, qtbot):
    table.choose({"de-an", "nghi-quyet"})
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QGuiApplication.clipboard().text().split("\n")
    assert len(lines) == 2
    assert lines[1].startswith("Nghị quyết về thành phố thông minh\t43-NQ/TW\tResolution")
    assert "lan" not in lines[1].split("\t")


def test_sorting_keeps_what_is_chosen(table):
    table.choose({"de-an", "bao-cao"}, "bao-cao")
    header = table.horizontalHeader()
    header.setSortIndicator(COLUMNS.index("title"), Qt.SortOrder.AscendingOrder)
    assert table.chosen_ids() == ["bao-cao", "de-an"]
    assert table.current_id == "bao-cao"


def test_columns_are_chosen_and_remembered(table, rows, qtbot):
    menu = table.columns_menu(table)
    events = next(one for one in menu.actions() if one.text() == "EVENT")
    assert not events.isChecked()
    events.trigger()
    assert not table.isColumnHidden(COLUMNS.index("event"))
    table.horizontalHeader().moveSection(0, 3)
    table.horizontalHeader().setSortIndicator(1, Qt.SortOrder.DescendingOrder)
    other = TableView(TableModel(str.upper))
    qtbot.addWidget(other)
    other.restore_columns(table.columns_state())
    assert not other.isColumnHidden(COLUMNS.index("event"))
    assert other.horizontalHeader().logicalIndex(3) == COLUMNS.index("title")
    assert other.model().order == (1, True)
    other.restore_columns({"columns": ["other"], "header": "AAAA"})
    assert other.horizontalHeader().logicalIndex(3) == COLUMNS.index("title")


def test_the_menu_key_asks_at_the_row(table, qtbot):
    table.choose({"bai-noi"}, "bai-noi")
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(0, 0), QPoint(0, 0))
    with qtbot.waitSignal(table.menu_wanted) as heard:
        QApplication.sendEvent(table.viewport(), event)
    row = table.visualRect(table.currentIndex())
    assert table.viewport().mapFromGlobal(heard.args[0]) == row.bottomLeft()
