"""Areas as large as their numbers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summit_kb.desktop.home.treemap import squarified


@given(
    st.lists(st.integers(1, 500), min_size=1, max_size=14),
    st.integers(50, 900),
    st.integers(50, 600),
)
def test_areas_fill_the_rectangle_in_proportion(sizes, width, height):
    areas = squarified(sizes, width, height)
    assert [area.at for area in areas] == list(range(len(sizes)))
    scale = width * height / sum(sizes)
    for area, size in zip(areas, sizes, strict=True):
        assert area.width * area.height == pytest.approx(size * scale)
        assert area.left >= -1e-6
        assert area.right <= width + 1e-6
        assert area.top >= -1e-6
        assert area.bottom <= height + 1e-6


def test_no_two_areas_overlap():
    areas = squarified([18, 17, 11, 11, 10, 6, 3, 3], 600, 250)
    for one in areas:
        for other in areas:
            if one is not other:
                apart_across = one.right <= other.left + 1e-6 or other.right <= one.left + 1e-6
                apart_down = one.bottom <= other.top + 1e-6 or other.bottom <= one.top + 1e-6
                assert apart_across or apart_down


def test_squares_rather_than_strips():
    for area in squarified([6, 6, 4, 3, 2, 2, 1], 600, 400):
        assert max(area.width / area.height, area.height / area.width) < 4


def test_nothing_has_no_area():
    assert squarified([], 100, 100) == []
    assert squarified([0, 0], 100, 100) == []
    assert [area.at for area in squarified([0, 3], 100, 100)] == [1]
    assert squarified([1], 0, 100) == []
