"""The history from one start to the next."""

import json

from hypothesis import given
from hypothesis import strategies as st

from summit_kb.desktop.spot import Spot
from summit_kb.desktop.window.history import (
    DeskPlace,
    DocumentPlace,
    History,
    RoomPlace,
    SearchPlace,
)
from summit_kb.desktop.window.history_json import from_json, to_json
from summit_kb.domain.finding import Filters, Request
from summit_kb.domain.locator import Locator

PLACES = [
    SearchPlace(Request("đô thị", Filters(types=("report",)))),
    DocumentPlace(Locator("a", 3), "minh", Spot("pages", 3, 1.0, 55.5)),
    DocumentPlace(Locator("a", 3), "minh", Spot("text", 3, 0.0, -4.0, 120), -2),
    DeskPlace("problems"),
    RoomPlace("beside", {"left": "a", "right": "b"}),
    DocumentPlace(Locator("b"), ""),
]


def _again(history, documents):
    return from_json(json.loads(json.dumps(to_json(history))), documents)


def test_written_and_read_again():
    history = History(PLACES[0], PLACES, 4)
    again = _again(history, {"a", "b"})
    assert list(again.places) == PLACES
    assert [getattr(one, "spot", None) for one in again.places] == [
        getattr(one, "spot", None) for one in PLACES
    ]
    assert again.present == PLACES[4]


def test_documents_that_have_gone_are_left_out_and_the_present_stays():
    again = _again(History(PLACES[0], PLACES, 4), {"b"})
    assert list(again.places) == [PLACES[0], *PLACES[3:]]
    assert again.present == PLACES[4]


def test_of_a_present_that_has_gone_the_one_before_is_left():
    assert _again(History(PLACES[0], PLACES, 5), {"a"}).present == PLACES[4]
    assert _again(History(PLACES[1], PLACES[1:2]), set()) is None


def test_jumps_of_an_earlier_start_are_not_those_of_this_one():
    again = _again(History(PLACES[0], [DocumentPlace(Locator("a"), jump=1)]), {"a"})
    assert again.present != DocumentPlace(Locator("a"), jump=1)


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=9),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=9), inner, max_size=3)
    ),
)


@given(_JSON, st.lists(_JSON, max_size=3))
def test_nonsense_is_passed_over(value, rows):
    for one in (value, {"places": rows, "at": value}):
        again = from_json(one, {"a"})
        assert again is None or again.places
