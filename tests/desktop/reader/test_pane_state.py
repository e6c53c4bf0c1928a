import json

import pytest

from summit_kb.desktop.reader.pane_state import SavedPlace, place_of
from summit_kb.desktop.reader.spots import Spots, spot_of
from summit_kb.desktop.reader.views import TEXT
from summit_kb.desktop.reader.zoom import Fit


def test_it_can_be_written_as_json_and_comes_back(read, pane, workspace, show, bridge):
    read(page=5)
    pane.do("natural")
    pane.views.pages.go_to(5, 300)
    pane.do("details")
    kept = json.loads(json.dumps(pane.state()))
    other = show(type(pane)(workspace, bridge), 1200, 700)
    other.open("nghi-quyet-43", 1, "")
    other.restore(kept)
    bridge.run()
    assert other.views.page == 5
    assert other.views.pages.factor == pytest.approx(1.0)
    assert other.views.pages.place().y == pytest.approx(pane.views.pages.place().y, abs=2)
    assert other.panels.shown == (True, False)


def test_text_with_its_size_comes_back(read, pane, workspace, show, bridge):
    read(page=6)
    pane.do("text")
    bridge.run()
    pane.do("larger")
    kept = pane.state()
    other = show(type(pane)(workspace, bridge), 1200, 700)
    other.open("nghi-quyet-43", 1, "")
    other.restore(kept)
    bridge.run()
    assert (other.views.shown, other.views.page) == (TEXT, 6)
    assert other.views.text.size_factor == pytest.approx(1.1)


def test_restoring_goes_back_to_the_place_not_to_a_match(read, pane, bridge):
    read(query="ASEAN")
    state = pane.state() | {"page": 9, "top": [9, 0.0, 0.0]}
    pane.open("nghi-quyet-43", 9, "ASEAN")
    pane.restore(state)
    bridge.run()
    assert pane.views.page == 9
    assert pane.finding.search.current is None
    assert pane.finding.search.book.total == 12


def test_a_page_asked_for_goes_before_the_place_of_an_earlier_session(read, pane, bridge):
    read(page=5)
    pane.do("natural")
    state, spot = pane.state(), spot_of(pane.views)
    other = pane.open_document.document.id
    pane.open_document.close()
    pane._document = None
    pane.spots = Spots(pane)
    pane.open(other, 5)
    pane.restore(state)
    pane.spots.go_to(spot)
    pane.open(other, 2)
    bridge.run()
    assert pane.views.page == 2
    assert pane.views.pages.factor == pytest.approx(1.0)


@pytest.mark.parametrize(
    "state",
    [
        {},
        {"page": "x", "top": [0, "x", 2], "fit": 3, "factor": None, "rotation": "left"},
        {"top": "nonsense", "panels": 7, "view": "upside down"},
    ],
)
def test_what_makes_no_sense_is_passed_over(read, state):
    assert place_of(state) == SavedPlace(None, 1, Fit.WIDTH, 1.0, 0)
    pane = read()
    pane.restore(state)
    assert pane.views.page == 1


def test_a_turned_page_comes_back_turned(read, pane):
    read()
    pane.do("turn")
    kept = pane.state()
    pane.do("turn")
    pane.restore(kept)
    assert pane.views.pages.rotation == 90
