"""The expression of all spellings, on folded text."""

import pytest

from summit_kb.vietnamese.date_spellings import DATE, LEAD, MONTH_NAMES


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("2019-01-24", {"y1": "2019", "m1": "01", "d1": "24"}),
        ("22-24/10/2019", {"e2": "22", "d2": "24", "m2": "10", "y2": "2019"}),
        ("ngay 24 thang 01 nam 2019", {"d3": "24", "m3": "01", "y3": "2019"}),
        ("january 24, 2019", {"w9": "january", "d9": "24", "y9": "2019"}),
        ("24th of january", {"d11": "24", "w11": "january"}),
    ],
)
def test_groups_say_what_they_hold(text, groups):
    match = DATE.fullmatch(text)
    found = {name: value for name, value in match.groupdict().items() if value}
    assert {name: found.get(name) for name in groups} == groups


@pytest.mark.parametrize("text", ["ngay ", "mung ", "thang ", "thang gieng nam ", "january "])
def test_words_a_date_may_begin_with(text):
    assert LEAD.search("tu " + text)[0] == text


def test_every_month_has_a_long_and_a_short_name():
    assert set(MONTH_NAMES.values()) == set(range(1, 13))
    assert MONTH_NAMES["sept"] == MONTH_NAMES["september"] == 9
