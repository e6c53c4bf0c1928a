import pytest
from hypothesis import given
from hypothesis import strategies as st

from summit_kb.app.briefing_words import spans
from summit_kb.app.page_ranges import PageRangeError, pages_in


@pytest.mark.parametrize(
    ("text", "pages"),
    [
        ("", ()),
        ("3", (3,)),
        ("2-4, 7", (2, 3, 4, 7)),
        ("7; 2–3", (7, 2, 3)),
        ("8-", (8, 9)),
        ("2,2,1-2", (2, 1)),
        ("1-9", ()),
    ],
)
def test_pages_are_read_as_people_write_them(text, pages):
    assert pages_in(text, 9) == pages


@pytest.mark.parametrize("text", ["0", "10", "4-2", "x", "1-2-3", "3-10", "-2", "９９９９９９９"])
def test_what_is_not_there_is_refused(text):
    with pytest.raises(PageRangeError) as refused:
        pages_in(text, 9)
    assert refused.value.facts == {"text": text, "pages": 9}


@given(st.sets(st.integers(1, 40), min_size=1))
def test_what_is_written_of_pages_is_read_again(pages):
    written = tuple(sorted(pages))
    assert pages_in(spans(written), 41) == written
