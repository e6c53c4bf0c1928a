"""Dates and numbers as people write them."""

from datetime import datetime

import pytest
from PySide6.QtCore import QLocale

from summit_kb.desktop.formats import (
    date_text,
    day_of,
    milliseconds_text,
    moment_text,
    number_text,
)


@pytest.fixture
def vietnamese():
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.Vietnamese, QLocale.Country.Vietnam))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("iso", "vi", "en"),
    [
        ("2019-01-24", "24/01/2019", "24 January 2019"),
        ("2019-10", "10/2019", "October 2019"),
        ("2014", "2014", "2014"),
        (None, "", ""),
        ("", "", ""),
        ("2019-01-24T08:00:00Z", "24/01/2019", "24 January 2019"),
    ],
)
def test_dates_are_as_exact_as_they_are_known(iso, vi, en):
    assert date_text(iso, "vi") == vi
    assert date_text(iso, "en") == en


def test_in_columns_months_are_brief():
    assert date_text("2019-09-24", "en", brief=True) == "24 Sep 2019"
    assert date_text("2019-09-24", "vi", brief=True) == "24/09/2019"
    assert date_text("2014", "en", brief=True) == "2014"
    assert moment_text("2019-09-24T12:00:00+00:00", "en", brief=True)[2:11] == " Sep 2019"
    assert day_of("2019-09-24T12:00:00+00:00", "en", brief=True).endswith(" Sep 2019")


def test_day_of_a_moment():
    assert day_of("2026-11-22T12:00:00+00:00", "vi") == "22/11/2026"
    assert day_of("hôm qua", "vi") == "hôm qua"


def test_numbers_have_the_separators_of_the_language(vietnamese):
    assert number_text(12345) == "12.345"
    assert milliseconds_text(1.25) in ("1,3 ms", "1,2 ms")
    assert milliseconds_text(42.4) == "42 ms"
    assert milliseconds_text(1_550) in ("1,6 s", "1,5 s")


def test_the_minute_of_a_moment():
    here = datetime.fromisoformat("2026-11-22T12:05:00+00:00").astimezone()
    assert moment_text("2026-11-22T12:05:00Z", "vi") == f"{here:%d/%m/%Y %H:%M}"
    assert moment_text("2026-11-22T12:05:00", "vi") == f"{here:%d/%m/%Y %H:%M}"
    assert moment_text("?", "vi") == "?"
