"""Rows are painted: chosen ones, low quality, what waits."""

from dataclasses import replace

from PySide6.QtGui import QPalette

from summit_kb.desktop.librarian.documents.row import COLUMNS
from summit_kb.desktop.librarian.documents.table_model import TableModel
from summit_kb.desktop.librarian.documents.table_view import TableView
from summit_kb.desktop.theme import schemes


def _colours(table, column):
    rect = table.visualRect(table.model().index(0, COLUMNS.index(column)))
    image = table.viewport().grab(rect).toImage()
    return {
        image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())
    }


def test_what_needs_work_is_seen(rows, desk, qtbot):
    row = next(row for row in rows if row.id == "bao-cao")
    cells = list(row.cells)
    cells[COLUMNS.index("quality")] = "20 %"
    model = TableModel(str.upper)
    table = TableView(model)
    qtbot.addWidget(table)
    table.resize(1400, 200)
    table.show()
    model.set_rows([replace(row, quality=0.2, cells=tuple(cells))])
    palette = table.palette()
    assert schemes.marks(palette).warning.name() in _colours(table, "state")
    assert palette.color(QPalette.ColorRole.BrightText).name() in _colours(table, "quality")
    assert palette.color(QPalette.ColorRole.Midlight).name() not in _colours(table, "title")
    table.selectRow(0)
    assert palette.color(QPalette.ColorRole.Midlight).name() in _colours(table, "title")
