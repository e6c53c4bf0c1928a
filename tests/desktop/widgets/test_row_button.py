"""A line one can press says all it shows."""

from PySide6.QtCore import Qt

from summit_kb.desktop.widgets.row_button import RowButton


def test_it_says_title_and_detail_and_is_pressed_by_keyboard(qtbot):
    row = RowButton("document", "Nghị quyết số 43-NQ/TW", "24/01/2019")
    qtbot.addWidget(row)
    row.show()
    assert row.accessibleName() == "Nghị quyết số 43-NQ/TW. 24/01/2019"
    assert row.detail == "24/01/2019"
    assert row.focusPolicy() == Qt.FocusPolicy.StrongFocus
    with qtbot.waitSignal(row.clicked):
        qtbot.keyClick(row, Qt.Key.Key_Space)


def test_without_detail_it_is_one_line(qtbot):
    one, two = RowButton("document", "A", ""), RowButton("document", "A", "B")
    qtbot.addWidget(one)
    qtbot.addWidget(two)
    assert one.accessibleName() == "A"
    assert one.sizeHint().height() < two.sizeHint().height()
    one.resize(200, 40)
    two.resize(200, 60)
    assert not one.grab().isNull()
    assert not two.grab().isNull()
