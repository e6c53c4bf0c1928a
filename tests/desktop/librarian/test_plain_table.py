"""A table that lists: order, words, what is chosen stays chosen."""

import pytest
from PySide6.QtCore import Qt

from summit_kb.desktop.librarian.plain_table import PlainRow, PlainTable

HEADS = ("Name", "Size")
ROWS = (
    PlainRow("a", ("Đường sắt", "10"), ("duong sat", "010")),
    PlainRow("b", ("Giao thông", "9"), ("giao thong", "009"), quiet=True),
    PlainRow("c", ("Cấp nước", "100"), ("cap nuoc", "100")),
)


@pytest.fixture
def table(desk, qtbot):
    table = PlainTable((0, 10))
    qtbot.addWidget(table)
    table.resize(500, 200)
    table.show()
    table.show_rows(HEADS, ROWS)
    return table


def _ids(table):
    return [table.rows.row(place).id for place in range(table.rows.rowCount())]


def test_given_order_then_the_persons(table):
    assert _ids(table) == ["a", "b", "c"]
    table.choose(["c", "a"], "c")
    table.horizontalHeader().setSortIndicator(1, Qt.SortOrder.AscendingOrder)
    assert _ids(table) == ["b", "a", "c"]
    assert table.chosen_ids() == ["a", "c"]
    assert table.current_id == "c"
    table.horizontalHeader().setSortIndicator(0, Qt.SortOrder.DescendingOrder)
    assert _ids(table) == ["b", "a", "c"]


def test_words_without_accents(table):
    table.narrow("giao")
    assert _ids(table) == ["b"]
    table.narrow("DUONG 10")
    assert _ids(table) == ["a"]
    assert table.rows.total == 3


def test_keys(table, qtbot):
    table.choose(["b"], "b")
    with qtbot.waitSignal(table.opened) as heard:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert heard.args == ["b"]
    with qtbot.waitSignal(table.remove_wanted):
        qtbot.keyClick(table, Qt.Key.Key_Delete)
    with qtbot.waitSignal(table.opened) as heard:
        table.doubleClicked.emit(table.rows.index(2, 0))
    assert heard.args == ["c"]


def test_what_is_over_is_quiet_and_every_cell_can_be_heard(table):
    quiet = table.palette().placeholderText().color().name()

    def colours(row):
        image = table.viewport().grab(table.visualRect(table.rows.index(row, 0))).toImage()
        return {
            image.pixelColor(x, y).name()
            for x in range(image.width())
            for y in range(image.height())
        }

    assert quiet in colours(1)
    assert quiet not in colours(0)
    spoken = table.rows.index(0, 1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Size: 10"


def test_what_stretches_keeps_its_room(table, qtbot):
    wide = table.columnWidth(1)
    table.resize(140, 200)
    assert table.columnWidth(1) < wide
    assert table.columnWidth(0) >= table.viewport().width() * 0.35
    table.resize(500, 200)
    assert table.columnWidth(1) == wide


def test_where_room_is_scarce_a_column_is_as_wide_as_its_texts(desk, qtbot):
    table = PlainTable((40, 0, 40))
    qtbot.addWidget(table)
    table.resize(420, 200)
    table.show()
    table.show_rows(("When", "What", "Who"), [PlainRow("a", ("23/11/2026 16:40", "edited", "lan"))])
    text = table.fontMetrics().horizontalAdvance("23/11/2026 16:40")
    assert text < table.columnWidth(0) < table.viewport().width() / 2
    assert table.columnWidth(2) > table.fontMetrics().horizontalAdvance("Who")
    table.show_rows(("When", "What", "Who"), [PlainRow("a", ("now", "edited", "lan"))])
    assert table.columnWidth(0) < text
