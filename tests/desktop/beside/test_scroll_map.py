import pytest
from hypothesis import given
from hypothesis import strategies as st

from summit_kb.desktop.beside.scroll_map import ScrollMap

_HEIGHTS = st.floats(0, 10_000)
_POINTS = st.lists(st.tuples(_HEIGHTS, _HEIGHTS), max_size=20)


def test_between_two_points_the_way_is_straight():
    way = ScrollMap([(0, 0), (100, 300), (200, 320)])
    assert way.across(50, 0) == 150
    assert way.across(150, 1) == 50
    assert way.across(310, 1) == 150
    assert way.across(260, 0) == 380


def test_without_points_every_height_is_the_same():
    assert ScrollMap([]).across(42, 0) == 42


def test_a_point_that_leads_back_is_left_out():
    way = ScrollMap([(0, 0), (100, 300), (150, 200), (200, 400)])
    assert way.points == [(0, 0), (100, 300), (200, 400)]


@given(_POINTS, _HEIGHTS, _HEIGHTS, st.sampled_from((0, 1)))
def test_going_down_never_goes_up_on_the_other_side(points, one, other, side):
    way = ScrollMap(points)
    low, high = sorted((one, other))
    assert way.across(low, side) <= way.across(high, side) + 1e-6


@given(st.lists(st.integers(1, 500), min_size=2, max_size=20), _HEIGHTS)
def test_there_and_back_is_where_one_was(steps, height):
    left = right = 0
    points = [(0, 0)]
    for number, step in enumerate(steps):
        left += step
        right += step * (number % 3 + 1)
        points.append((left, right))
    way = ScrollMap(points)
    assert way.across(way.across(height, 0), 1) == pytest.approx(height, abs=1e-3)


@given(_POINTS)
def test_paragraphs_stand_beside_their_counterparts(points):
    way = ScrollMap(points)
    alone = [p for p in way.points if [q[0] for q in way.points].count(p[0]) == 1]
    for left, right in alone:
        assert way.across(left, 0) == pytest.approx(right)
