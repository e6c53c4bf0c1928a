import pytest

from summit_kb.domain.finding import FACETS, MATCH_END, MATCH_START, Filters, Request


def test_no_filter_is_empty_and_any_filter_is_not():
    assert Filters().is_empty
    for chosen in (
        Filters(topics=("a",)),
        Filters(years=((2014, 2019),)),
        Filters(validity=("x",)),
    ):
        assert not chosen.is_empty


@pytest.mark.parametrize("facet", FACETS)
def test_every_facet_has_a_filter(facet: str):
    names = set(vars(Filters()))
    assert facet in names or f"{facet}s" in names


def test_match_marks_are_one_control_character_each():
    assert (MATCH_START, MATCH_END) == ("\x02", "\x03")


def test_a_request_asks_for_relevance_in_vietnamese():
    request = Request("đà nẵng")
    assert (request.sort, request.language, request.offset) == ("relevance", "vi", 0)
    assert request.filters.is_empty
