"""Filters read and written as values of facets."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summit_kb.desktop.facets.selection import (
    ALL_FACETS,
    chosen,
    everything_chosen,
    with_value,
    without_facet,
)
from summit_kb.domain.finding import Filters

_VALUES = st.lists(
    st.tuples(st.sampled_from([one for one in ALL_FACETS if one != "year"]), st.text(min_size=1)),
    max_size=6,
    unique=True,
)


@given(_VALUES)
def test_what_is_set_can_be_read_and_taken_away(values):
    filters = Filters()
    for facet, value in values:
        filters = with_value(filters, facet, value, on=True)
    assert sorted(everything_chosen(filters)) == sorted(values)
    for facet, value in values:
        filters = with_value(filters, facet, value, on=False)
    assert filters.is_empty


def test_setting_twice_is_setting_once():
    once = with_value(Filters(), "type", "resolution", on=True)
    assert with_value(once, "type", "resolution", on=True) == once


@pytest.mark.parametrize(("value", "years"), [("2019", (2019, 2019)), ("2014-2019", (2014, 2019))])
def test_years_are_ranges(value, years):
    filters = with_value(Filters(), "year", value, on=True)
    assert filters.years == (years,)
    assert chosen(filters, "year") == (value,)


def test_a_whole_facet_goes():
    filters = with_value(Filters(languages=("vi",)), "type", "resolution", on=True)
    assert without_facet(filters, "type") == Filters(languages=("vi",))
