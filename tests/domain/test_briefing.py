import pytest
from hypothesis import given
from hypothesis import strategies as st

from summit_kb.domain.briefing import Briefing, Extract, Form, Quote, Quotes, joined
from summit_kb.domain.locator import Locator, LocatorError


@pytest.mark.parametrize(
    ("text", "pages"),
    [("a", ()), ("a#page=3", (3,)), ("a#page=3-5", (3, 4, 5)), (" a#page=7-7 ", (7,))],
)
def test_reads_a_document_a_page_and_a_range(text, pages):
    assert Extract.parse(text) == Extract("a", pages)


@pytest.mark.parametrize(
    "text", ["", "A", "a#page=0", "a#page=5-3", "a#page=2-", "a#page=x", "a b"]
)
def test_refuses_what_is_no_place(text):
    with pytest.raises(LocatorError):
        Extract.parse(text)


def test_pages_of_one_document_side_by_side_become_one_extract():
    given_ = [Extract("a", (1,)), Extract("a", (2, 1)), Extract("b"), Extract("a", (9,))]
    assert joined(given_) == (Extract("a", (1, 2)), Extract("b"), Extract("a", (9,)))


def test_a_whole_document_swallows_its_pages():
    assert joined([Extract("a", (4,)), Extract("a")]) == (Extract("a"),)


@given(st.lists(st.tuples(st.sampled_from("ab"), st.lists(st.integers(1, 9), min_size=1))))
def test_no_page_is_lost(rows):
    extracts = [Extract(name, tuple(pages)) for name, pages in rows]
    kept = {(one.document, page) for one in joined(extracts) for page in one.pages}
    assert kept == {(name, page) for name, pages in rows for page in pages}


A, B = Extract("a"), Extract("b")
OF_A, OF_B, OF_NONE = (Quote(Locator(name, 1), "lời") for name in "abc")


@pytest.mark.parametrize(
    ("where", "expected"),
    [
        (Quotes.PUT, (OF_B, A, OF_NONE, OF_A, B)),
        (Quotes.FIRST, (OF_B, OF_NONE, OF_A, A, B)),
        (Quotes.WITH, (A, OF_A, B, OF_B, OF_NONE)),
    ],
)
def test_quotes_stand_where_the_form_has_them(where, expected):
    items = (OF_B, A, OF_NONE, OF_A, B)
    assert Briefing("t", items, form=Form(quotes=where)).ordered() == expected
