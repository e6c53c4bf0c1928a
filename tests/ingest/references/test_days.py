from datetime import date

import pytest

from summit_kb.ingest.references.days import find_english_day, read_day

DAY = date(2019, 1, 24)


@pytest.mark.parametrize(
    "text",
    [
        " ngay 24 thang 01 nam 2019",
        " ngay 24/01/2019",
        " ngay 24-1-2019",
        " (ngay 24/1/2019)",
        ", ra ngay 24/01/2019",
        " dated 24 january 2019",
        " of january 24, 2019",
        " dated the 24 jan. 2019",
    ],
)
def test_the_day_behind_a_number(text: str) -> None:
    assert read_day(f"x{text}", 1) == (DAY, len(text) + 1)
    assert read_day(f"x{text} cua", 1)[0] == DAY


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("ha noi, 24 january 2019", "24 january 2019"),
        ("on january 24th, 2019 in da nang", "january 24th, 2019"),
        ("31 february 2019, then 24 jan 2019", "24 jan 2019"),
    ],
)
def test_an_english_day_anywhere(text: str, said: str) -> None:
    found = find_english_day(text)
    assert found is not None
    assert found[0] == DAY
    assert text[slice(*found[1:])] == said


def test_no_english_day() -> None:
    assert find_english_day("124 january 20190, the may of 2019") is None


@pytest.mark.parametrize(
    "text", [" ngay 31/02/2019", " ve ngay 24/01/2019", "", " ngay 24/01/20191"]
)
def test_no_day(text: str) -> None:
    assert read_day(text, 0) == (None, 0)
