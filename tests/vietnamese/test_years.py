import pytest

from summit_kb.vietnamese.years import find_years, heads_with


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("hoàn thành đến năm 2030, tầm nhìn đến năm 2045", [(2030, "target"), (2045, "vision")]),
        ("giai đoạn 2018–2025, định hướng đến năm 2030", [
            (2018, ""), (2025, "period"), (2030, "target"),
        ]),
        ("mốc 2025 và 2030", [(2025, "target"), (2030, "target")]),
        ("by 2030, with a vision to 2045", [(2030, "target"), (2045, "vision")]),
        ("Trong năm 2014 thành phố bắt đầu", [(2014, "")]),
        ("Nghị quyết số 119/2020/QH14", []),
        ("2.200 tỷ và 2020.5 và 12024", []),
    ],
)  # fmt: skip
def test_years(text: str, found: list[tuple[int, str]]) -> None:
    assert [(one.year, one.look) for one in find_years(text)] == found


def test_a_line_that_begins_with_its_year() -> None:
    row = "2030\tMục tiêu của nghị quyết"
    assert heads_with(row, find_years(row)[0])
    told = "Mục tiêu đến năm 2030"
    assert not heads_with(told, find_years(told)[0])
