"""Dates where they stand in a text, and what only looks like one."""

import unicodedata

import pytest

from summit_kb.vietnamese.dates import find_dates


def parts(text):
    return [(one.year, one.month, one.day) for one in find_dates(text)]


@pytest.mark.parametrize(
    "text",
    [
        "5 máy tính",
        "may 5",
        "ngày tháng năm 2019",
        "30/02/2019",
        "13/2019",
        "30/2020/NĐ-CP",
        "24/7",
        "1.2.3",
        "24 tháng",
        "tháng hăm năm 2019",
        "45/01/2019",
    ],
)
def test_no_dates(text):
    assert find_dates(text) == []


def test_days_months_and_days_of_any_year():
    assert parts("ngày 24/01/2019, tháng 5 năm 2020, ngày 30 tháng 4") == [
        (2019, 1, 24),
        (2020, 5, None),
        (None, 4, 30),
    ]


def test_months_by_name_in_both_languages():
    assert parts("tháng mười hai năm 2019; tháng tư năm 1975; Sept. 2018; 2 May") == [
        (2019, 12, None),
        (1975, 4, None),
        (2018, 9, None),
        (None, 5, 2),
    ]


def test_a_day_is_no_part_of_the_row_when_it_comes_later():
    assert parts("24-22/10/2019") == [(2019, 10, 22)]


def test_places_are_those_of_the_text_as_given():
    text = unicodedata.normalize("NFD", "Quyết định ký ngày 24 tháng 01 năm 2019 tại Đà Nẵng")
    (found,) = find_dates(text)
    typed = unicodedata.normalize("NFC", text[found.start : found.end])
    assert typed == "ngày 24 tháng 01 năm 2019"
