"""Searches in words."""

import pytest

from summit_kb.app.searches.naming import filters_in_words, in_words, proposed_name
from summit_kb.domain.finding import Filters, Request

MANY = Filters(
    topics=("du-lieu-mo",),
    types=("resolution", "report"),
    years=((2014, 2019), (2021, 2021)),
    issuers=("Bộ Chính trị",),
    events=("hoi-nghi",),
    languages=("en",),
    validity=("in-force",),
)


@pytest.mark.parametrize(
    ("language", "told"),
    [
        (
            "vi",
            "Dữ liệu mở · Nghị quyết, Báo cáo · 2014–2019, 2021 · Bộ Chính trị · Hội nghị · "
            "Tiếng Anh · Còn hiệu lực",
        ),
        (
            "en",
            "Open data · Resolution, Report · 2014–2019, 2021 · Bộ Chính trị · Conference · "
            "English · In force",
        ),
    ],
)
def test_filters_are_told_in_the_readers_language(library, language, told):
    assert filters_in_words(MANY, library, language) == told


def test_words_come_first_and_unknown_values_as_they_are(library):
    request = Request("  nghị  quyết", Filters(topics=("gone",)))
    assert in_words(request, library, "vi") == "nghị quyết · gone"
    assert in_words(Request("", Filters(topics=("gone",))), library, "vi") == "gone"


def test_many_values_are_cut_short(library):
    filters = Filters(years=tuple((year, year) for year in range(2010, 2020)))
    assert filters_in_words(filters, library, "vi") == "2010, 2011, 2012 +7"


def test_a_name_is_its_own_and_not_too_long(library):
    request = Request("Đô thị")
    assert proposed_name(request, library, "vi", []) == "Đô thị"
    taken = ["đô thị", "Đô Thị (2)"]
    assert proposed_name(request, library, "vi", taken) == "Đô thị (3)"
    assert len(proposed_name(Request("thành phố " * 40), library, "vi", [])) <= 80
