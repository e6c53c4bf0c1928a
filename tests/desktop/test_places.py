"""Places read: the latest first, one for each document, kept and taken up again."""

import json

from hypothesis import given
from hypothesis import strategies as st

from summit_kb.desktop.places import ReadPlaces
from summit_kb.domain.locator import Locator


def _places():
    ticks = iter(f"2026-11-22T08:00:{second:02}+00:00" for second in range(60))
    return ReadPlaces(now=lambda: next(ticks))


def test_the_latest_place_of_each_document_comes_first():
    places = _places()
    places.note(Locator("a", 1), "A")
    places.note(Locator("b", 2), "B")
    places.note(Locator("a", 7), "A")
    assert [(place.document, place.page) for place in places] == [("a", 7), ("b", 2)]


def test_only_so_many_are_kept():
    places = _places()
    for number in range(40):
        places.note(Locator(f"d{number}"), "D")
    assert len(list(places)) == 24
    assert next(iter(places)).document == "d39"


def test_places_survive_json():
    places, again = _places(), ReadPlaces()
    places.note(Locator("a", 3), "Tài liệu")
    places.note(Locator("b"), "B")
    again.restore(json.loads(json.dumps(places.state())))
    assert list(again) == list(places)


def test_forgotten_documents_go():
    places = _places()
    places.note(Locator("a"), "A")
    places.note(Locator("b"), "B")
    places.forget({"a"})
    assert [place.document for place in places] == ["b"]


_JSON = st.recursive(
    st.none() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.sampled_from(["document", "page"]), inner),
)


@given(_JSON)
def test_anything_else_is_passed_over(state):
    places = ReadPlaces()
    places.restore(state)
    assert list(places) == []
