"""A search survives JSON; anything else is an empty search."""

import json

from hypothesis import given
from hypothesis import strategies as st

from summit_kb.domain.finding import Filters, Request, Sort
from summit_kb.domain.request_json import from_json, to_json

_WORDS = st.lists(st.text(max_size=8), max_size=3).map(tuple)
_FILTERS = st.builds(
    Filters,
    topics=_WORDS,
    types=_WORDS,
    issuers=_WORDS,
    languages=_WORDS,
    years=st.lists(st.tuples(st.integers(1900, 2100), st.integers(1900, 2100)), max_size=2).map(
        tuple
    ),
)
_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                ["text", "sort", "filters", "years", "types", "expand", "left_out", "meant"]
            ),
            inner,
        )
    ),
)


_MEANT = st.lists(st.tuples(st.text(max_size=3), st.text(max_size=8)), max_size=2).map(tuple)


@given(st.text(), _FILTERS, st.sampled_from(Sort), st.booleans(), _WORDS, _MEANT)
def test_a_search_survives(text, filters, sort, expand, left_out, meant):
    names = {"expand": expand, "left_out": left_out, "meant": meant}
    request = Request(text, filters=filters, sort=sort, **names)
    assert from_json(json.loads(json.dumps(to_json(request)))) == request


@given(_JSON)
def test_anything_else_is_read_as_far_as_it_goes(state):
    request = from_json(state)
    assert isinstance(request.text, str)
    assert all(len(years) == 2 for years in request.filters.years)
