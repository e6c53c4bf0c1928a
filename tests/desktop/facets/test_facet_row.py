"""One value: pressed anywhere, by mouse and keys; it says its count."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible

from summit_kb.desktop.facets.facet_row import FacetRow
from summit_kb.desktop.facets.tree import FacetLine


@pytest.fixture
def row(qtbot, desk):
    row = FacetRow(FacetLine("apps", "Applications", 3, has_children=True))
    qtbot.addWidget(row)
    row.resize(240, row.sizeHint().height())
    row.show()
    qtbot.waitExposed(row)
    return row


def test_it_is_a_check_box_that_says_its_count(row):
    accessible = QAccessible.queryAccessibleInterface(row)
    assert accessible.role() == QAccessible.Role.CheckBox
    assert accessible.text(QAccessible.Text.Name) == "Applications, 3 documents"


def test_the_whole_line_is_the_button(row, qtbot):
    with qtbot.waitSignal(row.toggled) as heard:
        qtbot.mouseClick(row, Qt.MouseButton.LeftButton, pos=QPoint(200, 8))
    assert heard.args == [True]
    with qtbot.waitSignal(row.toggled):
        qtbot.keyClick(row, Qt.Key.Key_Space)
    with qtbot.waitSignal(row.toggled):
        qtbot.keyClick(row, Qt.Key.Key_Return)


def test_the_arrow_opens_without_checking(row, qtbot):
    with qtbot.waitSignal(row.fold_asked) as heard:
        qtbot.mouseClick(row, Qt.MouseButton.LeftButton, pos=QPoint(10, row.height() // 2))
    assert heard.args == [True]
    assert not row.isChecked()
    with qtbot.waitSignal(row.fold_asked) as heard:
        qtbot.keyClick(row, Qt.Key.Key_Left)
    assert heard.args == [False]


def test_arrows_ask_for_the_next_line(row, qtbot):
    steps = []
    row.moved.connect(steps.append)
    qtbot.keyClick(row, Qt.Key.Key_Down)
    qtbot.keyClick(row, Qt.Key.Key_Up)
    assert steps == [1, -1]


def test_checked_and_unchecked_look_different(row):
    before = row.grab().toImage()
    row.setChecked(True)
    assert row.grab().toImage() != before
