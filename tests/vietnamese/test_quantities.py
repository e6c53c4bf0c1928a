"""What digits in a text count, and what they only name."""

import pytest

from summit_kb.vietnamese.figures import figures
from summit_kb.vietnamese.folded_text import fold_text
from summit_kb.vietnamese.quantities import is_quantity, stands_free


def counts(text):
    folded = fold_text(text)
    return [is_quantity(folded, one) for one in figures(folded.folded)]


@pytest.mark.parametrize(
    "text", ["có 53 chương trình", "tổng số 53", "con số 53", "tăng 30-50", "bằng 5 lần", "lúc 5"]
)
def test_quantities(text):
    assert all(counts(text))


@pytest.mark.parametrize(
    "text",
    [
        *["Điều 5", "dieu 5", "khoản 1, 2 và 3", "điều 60, 61 và 62", "số 12", "trang 7", "bảng 5"],
        *[
            "năm 1975",
            "điện thoại 3822041",
            "0236 3822041",
            "(12)",
            "[3]",
            "năm 1654-57",
            "Hội thảo 2",
            "2. Nhà nước có",
            "như sau: “1. Bộ",
            "4G",
            "1234567890",
        ],
    ],
)
def test_names_and_places_in_an_order(text):
    assert not any(counts(text))


@pytest.mark.parametrize(
    ("text", "free"),
    [
        ("53", True),
        ("a53", False),
        ("5/7", False),
        ("5:30", False),
        ("53-NQ", False),
        ("(53)", True),
    ],
)
def test_standing_free(text, free):
    assert stands_free(text, next(iter(figures(text)))) is free
