import pytest

from summit_kb.app.exchange.sheet_dates import is_month_first, read_day


@pytest.mark.parametrize(
    "cell",
    ["2019-01-24", "24/01/2019", "24-1-2019", "24.01.2019", "24/01/2019 00:00:00", "24/1/2019"],
)
def test_a_day_in_many_spellings(cell: str) -> None:
    assert read_day(cell, month_first=False) == "2019-01-24"


@pytest.mark.parametrize("cell", ["", "2019", "01/2019", "32/01/2019", "x", "24/13/2019"])
def test_no_day(cell: str) -> None:
    assert read_day(cell, month_first=False) is None


def test_month_first() -> None:
    assert read_day("1/24/2019", month_first=True) == "2019-01-24"
    assert read_day("3/4/2019", month_first=False) == "2019-04-03"


@pytest.mark.parametrize(
    ("cells", "expected"),
    [
        ([("3/4/2019", "2019-04-03")], False),
        ([("3/4/2019", "2019-03-04")], True),
        ([("3/4/2019", ""), ("1/24/2019", "")], True),
        ([("3/4/2019", "2019-03-04"), ("24/1/2019", "")], False),
        ([("3/4/2019", "")], False),
        ([], False),
    ],
)
def test_the_table_tells_its_order(cells: list[tuple[str, str]], *, expected: bool) -> None:
    assert is_month_first(cells) is expected
