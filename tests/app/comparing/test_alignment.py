from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summit_kb.app.comparing.alignment import matches
from summit_kb.foundation.errors import CancelledError
from summit_kb.foundation.work import Cancel

items = st.lists(st.integers(0, 9), max_size=120)


@given(items, items)
def test_what_is_matched_is_the_same_and_in_order(one, other):
    found = matches(one, other)
    for start, other_start, length in found:
        assert length > 0
        assert one[start : start + length] == other[other_start : other_start + length]
    for (a, b, length), (c, d, _) in pairwise(found):
        assert a + length <= c
        assert b + length <= d
        assert (a + length, b + length) != (c, d)


@given(items)
def test_a_sequence_is_itself(one):
    assert matches(one, one) == ([(0, 0, len(one))] if one else [])


@given(st.lists(st.integers(), unique=True, min_size=60, max_size=120), st.data())
def test_items_that_are_there_once_are_all_found_when_others_were_put_between(one, data):
    other = list(one)
    for _ in range(20):
        other.insert(data.draw(st.integers(0, len(other))), "new")
    assert sum(length for *_, length in matches(one, other)) == len(one)


def test_what_both_have_equally_often_holds_too():
    one = list(range(100)) * 3
    other = [number for number in one if number % 50]
    assert sum(length for *_, length in matches(one, other)) == len(other)


def test_long_stretches_with_nothing_to_hold_on_to_are_different():
    assert matches([1, 2] * 40_000, [2, 1, 1] * 30_000) == []


def test_cancelled():
    cancel = Cancel()
    cancel.request()
    with pytest.raises(CancelledError):
        matches([1], [1], cancel)
