"""Ranges and comparisons keep their bounds."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summit_kb.search.language.errors import QueryError
from summit_kb.search.language.ranges import date_range, year_range

days = st.dates(date(1900, 1, 1), date(2999, 12, 30))


@given(days, days)
def test_a_range_holds_its_ends_or_is_refused(low, high):
    text = f"{low}..{high}"
    if low > high:
        with pytest.raises(QueryError):
            date_range(text, 0, len(text))
        return
    found = date_range(text, 0, len(text))
    assert (found.low, found.high) == (low, high)


@given(st.integers(1900, 2900))
def test_comparisons_exclude_or_include_the_year(year):
    def bounds(text):
        found = year_range(text, 0, len(text))
        return found.low, found.high

    assert bounds(f">{year}") == (year + 1, None)
    assert bounds(f"≥{year}") == (year, None)
    assert bounds(f"<{year}") == (None, year - 1)
    assert bounds(f"<={year}") == (None, year)
    assert bounds(f"={year}") == (year, year)


def test_the_last_day_there_is():
    assert date_range(">9999-12-31", 0, 11).low == date.max
