import pytest
from PySide6.QtWidgets import QTextEdit

from summit_kb.desktop.reader.panel_shape import PanelShape, last_shape
from summit_kb.desktop.reader.panels import Panels


@pytest.fixture
def panels(show, bridge):
    return show(Panels(bridge, QTextEdit()), 1200, 500)


def test_both_stand_open_where_there_is_room(panels):
    assert panels.shown == (True, True)
    side, middle, details = panels.sizes()
    assert middle > side
    assert middle > details


def test_closing_and_opening_is_remembered_for_the_next_document(panels, bridge, show, qtbot):
    with qtbot.waitSignal(panels.changed):
        panels.show_details(shown=False)
    assert panels.shown == (True, False)
    other = show(Panels(bridge, QTextEdit()), 1200, 500)
    assert other.shown == (True, False)


def test_what_one_reads_goes_before_what_stands_beside_it(panels):
    panels.resize(760, 500)
    assert panels.shown == (True, False)
    panels.resize(600, 500)
    assert panels.shown == (False, False)
    panels.resize(1200, 500)
    assert panels.shown == (True, True)


def test_a_panel_one_asks_for_is_shown_even_so(panels):
    panels.resize(600, 500)
    panels.show_details(shown=True)
    assert panels.shown == (False, True)
    panels.show_side(shown=True)
    assert panels.shown == (True, False)


def test_widths_are_remembered(panels, bridge):
    panels.setSizes([360, 540, 300])
    panels.splitterMoved.emit(360, 1)
    assert last_shape(bridge).side_width == pytest.approx(360, abs=8)


def test_a_shape_is_taken_up(panels):
    panels.take_shape(PanelShape(side=True, details=False, part="matches", side_width=370))
    assert panels.shown == (True, False)
    assert panels.side.part == "matches"
    assert panels.sizes()[0] == pytest.approx(370, abs=5)
    panels.side.parts.button("pages").click()
    assert panels.shape_now.part == "pages"
