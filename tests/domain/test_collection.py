import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summit_kb.domain.briefing import Divider, Extract, Form, Quote, Quotes
from summit_kb.domain.collection import (
    Collection,
    document_of,
    form_from_json,
    form_to_json,
    item_from_json,
    item_to_json,
)
from summit_kb.domain.locator import Locator

EMPTY = Collection("id", "Họp", "name:x", "2026-01-01T00:00:00+00:00", "Phiên 1")
A, B, C = Extract("a"), Extract("b", (2, 3)), Divider("Phần")
IDS = st.sampled_from(["a", "b-2", "c.d"])
ITEMS = st.one_of(
    st.builds(Divider, st.text()),
    st.builds(Extract, IDS, st.lists(st.integers(1, 99)).map(tuple)),
    st.builds(
        Quote,
        st.builds(Locator, IDS, st.none() | st.integers(1, 99)),
        st.text(),
        st.text(),
    ),
)


@given(ITEMS)
def test_an_item_survives_a_trip_as_json(item):
    assert item_from_json(json.loads(json.dumps(item_to_json(item)))) == item


@given(st.recursive(st.none() | st.text() | st.integers(), lambda x: st.dictionaries(
    st.sampled_from(["kind", "document", "page", "title"]), x)))  # fmt: skip
def test_what_is_no_item_is_none_and_never_fails(data):
    found = item_from_json(data)
    assert found is None or item_from_json(item_to_json(found)) == found


def test_items_come_last_or_where_they_are_wanted_and_once():
    made = EMPTY.with_added([A, B, A]).with_added([C, A], at=1)
    assert made.items == (A, C, B)


def test_items_move_and_go():
    made = EMPTY.with_added([A, B, C])
    assert made.moved(0, 2).items == (B, C, A)
    assert made.moved(2, 0).items == (C, A, B)
    assert made.without([0, 2]).items == (B,)


@given(st.lists(ITEMS, unique=True, min_size=1, max_size=6), st.data())
def test_moving_loses_nothing(items, data):
    made = EMPTY.with_added(items)
    place = data.draw(st.integers(0, len(items) - 1))
    to = data.draw(st.integers(0, len(items) - 1))
    moved = made.moved(place, to).items
    assert moved[to] == items[place]
    assert sorted(map(repr, moved)) == sorted(map(repr, items))


def test_the_book_of_a_collection():
    book = EMPTY.with_added([A, C]).briefing("en")
    assert (book.title, book.subtitle, book.language) == ("Họp", "Phiên 1", "en")
    assert [document_of(one) for one in book.items] == ["a", None]
    assert document_of(Quote(Locator("q", 2), "x")) == "q"


def letters(text):
    return Collection("i", "n", "l", "", "", tuple(Divider(one) for one in text))


def spelled(collection):
    return "".join(one.title for one in collection.items)


@pytest.mark.parametrize(
    ("places", "by", "expected"),
    [
        ([2], -1, "acbde"),
        ([1, 3], -1, "badce"),
        ([1, 3], 1, "acbed"),
        ([0, 2], -1, "abcde"),
        ([0, 1], 9, "cdeab"),
        ([], 1, "abcde"),
    ],
)
def test_chosen_items_are_shifted_together(places, by, expected):
    assert spelled(letters("abcde").shifted(places, by)) == expected


@pytest.mark.parametrize(
    ("places", "before", "expected"),
    [([3], 0, "dabce"), ([0, 2], 5, "bdeac"), ([1, 3], 3, "acbde"), ([0], 0, "abcde")],
)
def test_chosen_items_are_gathered_where_they_are_dropped(places, before, expected):
    assert spelled(letters("abcde").gathered(places, before)) == expected


def test_the_look_of_a_book_is_kept_as_far_as_it_is_not_the_usual_one():
    form = Form("Sở", contents=2, quotes=Quotes.FIRST)
    assert form_to_json(form) == {"office": "Sở", "contents": 2, "quotes": "first"}
    assert form_from_json(form_to_json(form)) == form
    assert form_from_json({"contents": "2", "cover": 3, "quotes": None}) == Form()
    assert form_from_json(None) == Form()


def test_headings_and_remarks_are_kept():
    for item in (Extract("a", (2,), "Tên khác", "nhớ"), Divider("x", "y"), Extract("a")):
        assert item_from_json(item_to_json(item)) == item
