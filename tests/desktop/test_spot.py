"""A spot goes through JSON unchanged, and nonsense is none."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summit_kb.desktop.spot import Spot

_NUMBERS = st.floats(-1e6, 1e6, allow_nan=False)


@given(
    st.builds(
        Spot,
        st.sampled_from(["pages", "text"]),
        st.integers(1, 9_999),
        _NUMBERS,
        _NUMBERS,
        st.integers(0, 10**7),
    )
)
def test_written_and_read_again(spot):
    assert Spot.from_json(json.loads(json.dumps(spot.to_json()))) == spot


@given(st.none() | st.text() | st.lists(st.integers()) | st.dictionaries(st.text(), st.integers()))
def test_nonsense_is_no_spot(value):
    assert Spot.from_json(value) is None


@pytest.mark.parametrize("wrong", [{"page": 0}, {"view": "film"}, {"offset": -1}, {"y": "3"}])
def test_values_that_cannot_be_are_no_spot(wrong):
    assert Spot.from_json(Spot("text", 3, 0.0, 1.0, 5).to_json() | wrong) is None


def test_near_is_what_nobody_calls_another_place():
    spot = Spot("pages", 3, 10.0, 100.0)
    assert spot.is_near(Spot("pages", 3, 12.0, 110.0))
    assert not spot.is_near(Spot("pages", 3, 10.0, 160.0))
    assert not spot.is_near(Spot("pages", 4, 10.0, 100.0))
    assert not spot.is_near(Spot("text", 3, 10.0, 100.0))
