"""Where the keyboard is can be seen."""

from PySide6.QtGui import QPalette

from summit_kb.desktop.librarian.plain_table import PlainRow, PlainTable


def test_the_current_row_has_a_line_in_the_accent(desk, qtbot):
    table = PlainTable((0,))
    qtbot.addWidget(table)
    table.resize(300, 120)
    table.show()
    table.show_rows(("Name",), [PlainRow("a", ("x",)), PlainRow("b", ("y",))])
    table.activateWindow()
    qtbot.waitUntil(table.isActiveWindow)
    table.choose([], "b")
    table.setFocus()
    qtbot.waitUntil(table.hasFocus)
    accent = table.palette().color(QPalette.ColorRole.Accent).name()
    rect = table.visualRect(table.rows.index(1, 0))
    image = table.viewport().grab(rect).toImage()
    assert image.pixelColor(image.width() // 2, 1).name() == accent
