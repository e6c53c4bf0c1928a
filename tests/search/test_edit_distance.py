"""How far words are apart."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summit_kb.search.edit_distance import edit_distance

words = st.text(st.sampled_from("abc"), max_size=6)


@given(words, words)
def test_distance_is_symmetric_and_zero_only_for_equals(first, second):
    distance = edit_distance(first, second, 9)
    assert distance == edit_distance(second, first, 9)
    assert (distance == 0) == (first == second)
    assert distance <= max(len(first), len(second))
    assert edit_distance(first, second, 1) == distance or edit_distance(first, second, 1) > 1


@pytest.mark.parametrize(
    ("first", "second", "distance"),
    [
        ("camrea", "camera", 1),
        ("thog", "thong", 1),
        ("data", "date", 1),
        ("abc", "abc", 0),
        ("", "ab", 2),
    ],
)
def test_letters_put_in_taken_out_changed_and_swapped(first, second, distance):
    assert edit_distance(first, second, 3) == distance
