"""Past searches as suggestions."""

import pytest

from summit_kb.desktop.saved.recents import distinct, recents_for
from summit_kb.domain.finding import Filters, Request
from summit_kb.domain.saved_search import PastSearch

PAST = [
    PastSearch(Request("Thành phố thông minh"), "x", "2026-11-22", 3),
    PastSearch(Request("y tế", Filters(types=("report",))), "x", "2026-11-21", 3),
    PastSearch(Request("thành phố thông minh"), "x", "2026-11-20", 3),
    PastSearch(Request("y tế"), "x", "2026-11-19", 3),
    *(PastSearch(Request(f"số {n}"), "x", "2026-11-18", 3) for n in range(9)),
]


def in_words(request):
    return f"{request.text} {' '.join(request.filters.types)}".strip()


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("thong", ["Thành phố thông minh", "thành phố thông minh"]),
        ("Y TE", ["y tế report"]),
        ("hong", []),
        ("rep", ["y tế report"]),
        ("so", ["số 0", "số 1", "số 2"]),
    ],
)
def test_they_fit_at_the_beginning_of_words(typed, found):
    assert [one.text for one in recents_for(typed, PAST, in_words)] == found


def test_an_empty_field_shows_the_last_ones():
    found = recents_for("", PAST, in_words)
    assert [one.text for one in found][:2] == ["Thành phố thông minh", "y tế report"]
    assert len(found) == 6
    assert found[1].request == PAST[1].request


def test_each_search_stands_once():
    found = distinct([PAST[0], PAST[1], PAST[0], PAST[3]])
    assert found == [PAST[0], PAST[1], PAST[3]]
