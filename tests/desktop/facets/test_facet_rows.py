"""The rows of one facet: opening, showing more, one tab stop."""

import pytest
from PySide6.QtCore import Qt

from summit_kb.desktop.facets.facet_rows import FacetRows
from summit_kb.desktop.facets.tree import FacetLine

TREE = [
    FacetLine("apps", "Applications", 3, has_children=True),
    FacetLine("traffic", "Traffic", 2, depth=1, parent="apps"),
    FacetLine("water", "Water", 1, depth=1, parent="apps"),
    FacetLine("money", "Finance", 5),
]


@pytest.fixture
def rows(qtbot, desk):
    rows = FacetRows()
    qtbot.addWidget(rows)
    rows.resize(260, 400)
    rows.show()
    qtbot.waitExposed(rows)
    rows.activateWindow()
    return rows


def _seen(rows):
    return [f"{'*' if row.isChecked() else '-'} {row.text()}" for row in rows.shown()]


def test_topics_below_are_seen_when_their_topic_is_open(rows, qtbot):
    rows.show_lines(TREE, [])
    assert _seen(rows) == ["- Applications", "- Finance"]
    qtbot.keyClick(rows.rows()[0], Qt.Key.Key_Right)
    assert _seen(rows) == ["- Applications", "- Traffic", "- Water", "- Finance"]
    qtbot.keyClick(rows.rows()[0], Qt.Key.Key_Left)
    assert _seen(rows) == ["- Applications", "- Finance"]


def test_a_topic_that_is_set_is_seen(rows):
    rows.show_lines(TREE, ["water"])
    assert _seen(rows) == ["- Applications", "- Traffic", "* Water", "- Finance"]


def test_long_lists_show_more_when_asked(rows, qtbot):
    rows.show_lines([FacetLine(str(n), f"Value {n}", 1) for n in range(12)], ["11"])
    assert len(rows.shown()) == 8
    rows._more.click()
    assert len(rows.shown()) == 12
    assert rows._more.isHidden()


def test_toggling_says_which_value(rows, qtbot):
    rows.show_lines(TREE, [])
    with qtbot.waitSignal(rows.toggled) as heard:
        rows.rows()[3].click()
    assert heard.args == ["money", True]


def test_showing_other_lines_keeps_rows_and_says_nothing(rows, qtbot):
    rows.show_lines(TREE, [])
    kept = rows.rows()[3]
    with qtbot.assertNotEmitted(rows.toggled):
        rows.show_lines([FacetLine("money", "Finance", 9)], ["money"])
    assert rows.rows() == [kept]
    assert kept.isChecked()
    assert kept.line.count == 9


def test_one_tab_stop_and_arrows_inside(rows, qtbot):
    rows.show_lines(TREE, ["traffic"])
    stops = [row for row in rows.shown() if row.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops == [rows.rows()[0]]
    rows.rows()[0].setFocus()
    qtbot.keyClick(rows.rows()[0], Qt.Key.Key_Down)
    assert rows.rows()[1].hasFocus()
    qtbot.keyClick(rows.rows()[1], Qt.Key.Key_Up)
    qtbot.keyClick(rows.rows()[0], Qt.Key.Key_Up)
    assert rows.rows()[0].hasFocus()
