"""Jumps leave the very spot behind, and it is gone back to to the pixel."""

import json

import pytest
from PySide6.QtCore import QCoreApplication

from summit_kb.desktop.reader.spots import Spots, spot_of
from summit_kb.desktop.reader.views import PAGES, TEXT
from summit_kb.desktop.spot import Spot


@pytest.fixture
def spots(pane):
    pane.spots = Spots(pane)
    return pane.spots


@pytest.fixture
def jumps(spots):
    """The spots left, each with how."""
    told = []
    spots.jumped.connect(lambda spot, kind: told.append((spot, kind)))
    return told


def _settle():
    for _ in range(5):
        QCoreApplication.processEvents()


def test_pages_come_back_to_the_pixel(read, pane, bridge, spots):
    read(page=5)
    pane.views.pages.go_to(5, 333.0)
    _settle()
    left, bar = spots.here(), pane.views.pages.verticalScrollBar().value()
    pane.views.go_to(11)
    assert pane.views.page == 11
    spots.go_to(Spot.from_json(json.loads(json.dumps(left.to_json()))))
    assert pane.views.pages.verticalScrollBar().value() == pytest.approx(bar, abs=1)
    assert pane.views.page == 5


def test_text_comes_back_to_the_pixel(read, pane, bridge, spots):
    read(page=6)
    pane.do("text")
    bridge.run()
    bar = pane.views.text.verticalScrollBar()
    bar.setValue(bar.maximum() // 2 + 7)
    _settle()
    left, value = spots.here(), bar.value()
    assert left.view == TEXT
    bar.setValue(0)
    spots.go_to(left)
    assert bar.value() == pytest.approx(value, abs=1)


def test_the_other_view_is_shown_again(read, pane, bridge, spots):
    read(page=6)
    pane.views.pages.go_to(6, 200.0)
    _settle()
    left = spots.here()
    pane.do("text")
    bridge.run()
    assert pane.views.shown == TEXT
    spots.go_to(left)
    assert (pane.views.shown, spot_of(pane.views).page) == (PAGES, 6)
    assert spot_of(pane.views).is_near(left)


def test_before_the_document_is_there_it_waits(pane, bridge, show, workspace, spots):
    spot = Spot(PAGES, 7, 0.0, 120.0)
    pane.open("nghi-quyet-43", 1, "ASEAN")
    spots.go_to(spot)
    assert spots.here() == spot
    bridge.run()
    _settle()
    assert spot_of(pane.views).is_near(spot)
    assert pane.finding.search.current is None


@pytest.mark.parametrize("way", ["page", "heading", "page list", "match", "typed", "step"])
def test_every_jump_tells_where_it_left(read, pane, bridge, jumps, spots, way):
    read(page=3, query="ASEAN" if way in ("match", "step") else "")
    pane.views.pages.go_to(3, 150.0)
    _settle()
    before = spots.here()
    if way == "page":
        pane.toolbar.page_wanted.emit("9")
    elif way == "heading":
        pane.panels.side.heading_chosen.emit(pane.panels.side.outline.headings[-1])
    elif way == "page list":
        pane.panels.side.page_chosen.emit(9)
    elif way == "match":
        pane.panels.side.match_chosen.emit(pane.finding.search.book.first_from(9))
    elif way == "typed":
        pane.finding._on_typed("Trang 9")
    else:
        pane.do("next_match")
    bridge.run()
    assert len(jumps) == 1
    assert jumps[0][0].is_near(before)
    assert jumps[0][1] == ("match" if way in ("match", "typed", "step") else "")


def test_scrolling_is_no_jump(read, pane, jumps, spots):
    read(page=3)
    pane.views.pages.scroll_lines(40)
    _settle()
    pane.do("next_page")
    assert jumps == []


def test_nothing_to_read_is_nowhere(pane, spots):
    assert spots.here() is None
