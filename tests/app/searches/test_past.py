"""The history of searches: once a day, the last first, and gone when the reader says so."""

import pytest

from summit_kb.app.searches import past as past_module
from summit_kb.app.searches.past import PastSearches
from summit_kb.domain.finding import Filters, Request


@pytest.fixture
def past(tmp_path):
    return PastSearches.of(tmp_path, "name:Thử")


def texts(past):
    return [one.request.text for one in past.all()[0]]


def test_the_last_one_comes_first(past):
    past.note(Request("y tế"), 4, at="2026-11-20T08:00:00+00:00")
    made = past.note(Request("giao thông", Filters(types=("report",))), 9)
    assert texts(past) == ["giao thông", "y tế"]
    assert past.all()[0][0] == made
    assert made.total == 9
    assert past.all()[1] is None


def test_a_search_counts_once_a_day(past):
    for hour in ("08", "09"):
        past.note(Request("y tế"), 4, at=f"2026-11-20T{hour}:00:00+00:00")
        past.note(Request(f"lúc {hour}"), 4, at=f"2026-11-20T{hour}:30:00+00:00")
    past.note(Request("y tế"), 5, at="2026-11-21T08:00:00+00:00")
    assert texts(past) == ["y tế", "lúc 09", "y tế", "lúc 08"]
    assert [one.total for one in past.all()[0]] == [5, 4, 4, 4]


def test_words_that_only_went_on_take_the_place_of_those_before(past):
    past.note(Request("nghị"), 40)
    past.note(Request("nghị quyết"), 20, instead=Request("nghị"))
    assert texts(past) == ["nghị quyết"]


def test_nothing_asked_is_not_remembered(past):
    past.note(Request("  "), 43)
    assert texts(past) == []
    assert not past.file.path.exists()


def test_only_the_last_ones_are_kept_and_of_each_library(past, tmp_path, monkeypatch):
    monkeypatch.setattr(past_module, "MOST", 3)
    other = PastSearches.of(tmp_path, "folder:/other")
    other.note(Request("khác"), 1)
    for number in range(5):
        past.note(Request(f"số {number}"), number)
    assert texts(past) == ["số 4", "số 3", "số 2"]
    assert texts(other) == ["khác"]


def test_one_or_all_can_be_forgotten_without_touching_another_library(past, tmp_path):
    other = PastSearches.of(tmp_path, "folder:/other")
    for text in ("a", "b", "c"):
        past.note(Request(text), 1)
        other.note(Request(text), 1)
    past.forget([past.all()[0][1]])
    assert texts(past) == ["c", "a"]
    assert past.clear() == 2
    assert texts(past) == []
    assert texts(other) == ["c", "b", "a"]


def test_a_damaged_line_costs_itself_only(past):
    past.note(Request("a"), 1)
    past.note(Request("b"), 1)
    data = past.file.path.read_bytes()
    past.file.path.write_bytes(data.replace(b'"text": "a"', b'"text: "a"'))
    found, fault = past.all()
    assert [one.request.text for one in found] == ["b"]
    assert fault is not None
    assert past.all()[1] is None
