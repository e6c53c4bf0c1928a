"""Years and days as people type them."""

from datetime import date

import pytest

from summit_kb.search.language.dates import Days, read_days, read_year


def test_a_month_and_a_year_are_all_their_days():
    assert read_days("02/2020") == Days(date(2020, 2, 1), date(2020, 2, 29))
    assert read_days("tháng 2 năm 2020") == Days(date(2020, 2, 1), date(2020, 2, 29))
    assert read_days("2020") == Days(date(2020, 1, 1), date(2020, 12, 31))


@pytest.mark.parametrize(
    "text", ["", "x", "31/02/2019", "1/13/2019", "12345", "24/1", "1/2/3/2019"]
)
def test_what_is_no_date(text):
    assert read_days(text) is None


def test_years():
    assert read_year("năm 2019") == 2019
    assert read_year("19") is None
    assert read_year("20190") is None
    assert read_year("{2019}") is None
