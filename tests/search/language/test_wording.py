"""What was understood, in the reader's language."""

import pytest

from summit_kb.search.language import parse, understood


@pytest.mark.parametrize(
    ("query", "vi", "en"),
    [
        ("thành phố OR đô thị", "thành phố HOẶC đô thị", "thành phố OR đô thị"),
        ("a NOT b c", 'a KHÔNG "b c"', 'a NOT "b c"'),
        ("year:>=2014 -x", "năm:2014.. -x", "year:2014.. -x"),
        ("ngày:24/1/2019", "ngày:24/01/2019", "date:2019-01-24"),
        ("xem 43/nq-tw", "xem 43-NQ/TW", "xem 43-NQ/TW"),
        ("topic:(a OR b)", "chủ-đề:(a HOẶC b)", "topic:(a OR b)"),
    ],
)
def test_said_back(query, vi, en):
    assert understood(parse(query), "vi") == vi
    assert understood(parse(query), "en") == en
