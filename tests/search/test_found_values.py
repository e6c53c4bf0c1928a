"""Dates and amounts in a text by their keys."""

import pytest

from summit_kb.search.found_values import ValueFinder

TEXT = "Ngày 24/01/2019 có 53 dự án, 2,200 billion VND, 1 triệu rưỡi USD và 30 % vốn."


@pytest.mark.parametrize(
    ("key", "found"),
    [
        ("d2019-01-24", "24/01/2019"),
        ("d-01-24", "24/01/2019"),
        ("n2200000000000", "2,200 billion VND"),
        ("USD1500000", "1 triệu rưỡi USD"),
        ("%30", "30 %"),
        ("n53", "53"),
    ],
)
def test_any_spelling_of_a_key_is_found(key, found):
    ((start, end),) = ValueFinder([key]).spans(TEXT)
    assert TEXT[start:end] == found


@pytest.mark.parametrize("key", ["n54", "%53", "d2018-01-24", "n24"])
def test_other_values_are_not(key):
    assert ValueFinder([key]).spans(TEXT) == []


def test_no_keys_find_nothing():
    assert ValueFinder([]).spans(TEXT) == []
