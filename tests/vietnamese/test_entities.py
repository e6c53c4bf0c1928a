"""One thing, many spellings: the same keys; and what only looks like an amount has none."""

import unicodedata
from datetime import date
from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summit_kb.vietnamese.entities import find_entities

SPELLINGS = {
    "n2200000000000": [
        *["2.200 tỷ", "2,200 billion", "2200 tỷ", "2,2 nghìn tỷ", "2.2 trillion", "2.200 tỉ"],
        *["2200 ty", "2200tỷ", "2 nghìn 200 tỷ", "2,2 ngàn tỷ", "2\u00a0200 tỷ"],
    ],
    "VND345000000000": [
        *["345 tỷ đồng", "345 billion VND", "345 ty dong", "VND 345 billion", "345 tỷ VNĐ"],
        *["345.000.000.000 đồng", "345.000 triệu đồng", "345 tỷ đ"],
    ],
    "VND15750000000": ["15 tỷ 750 triệu đồng", "15,75 tỷ đồng", "15.750 triệu đồng"],
    "VND500000": ["500.000đ", "500 nghìn đồng", "500 ngàn đồng", "500000 VND", "500.000₫"],
    "USD1500000": [
        *["1,5 triệu USD", "1.5 million US dollars", "US$1.5 million", "$1.5 million"],
        *["1.500.000 đô la Mỹ", "1 triệu rưỡi đô la", "1 triệu 500 nghìn USD"],
    ],
    "%30": ["30%", "30 %", "30 phần trăm", "30 phan tram", "30 percent", "30 per cent"],
    "%0.5": ["0,5%", "0.5 %", "0,50 %"],
    "n5": ["5 nhiệm vụ", "05 nhiệm vụ"],
    "n2200": ["2.200 hộ", "2,200 hộ", "2200 hộ", "2\u202f200 hộ"],
    "d2019-01-24": [
        *["24/1/2019", "24/01/2019", "ngày 24 tháng 01 năm 2019", "24 January 2019", "24-01-2019"],
        *["24.01.2019", "January 24, 2019", "2019-01-24", "ngay 24 thang 1 nam 2019"],
        *["24th of January, 2019", "24 Jan 2019", "ngày 24 tháng 01/2019", "1/24/2019"],
    ],
    "d2019-01": (
        ["tháng 1/2019", "tháng 01 năm 2019", "January 2019", "01/2019", "tháng giêng năm 2019"]
    ),
    "d-01-24": ["ngày 24/1", "ngày 24 tháng 01", "24 January", "January 24", "ngày 24-01"],
}
DECOYS = [
    *["43-NQ/TW", "30/2020/NĐ-CP", "nghị quyết 43", "Điều 5", "khoản 2 Điều 15", "trang 12"],
    *["các điều 60, 61, 62 và 63", "khoản 1, 2 hoặc 3", "số 12 Bạch Đằng", "[12]", "(3)"],
    *["0236 3822041", "(0236) 3.822.041", "0905.123.456", "+84 236 3822041", "ĐT: 3822 041"],
    *["24/7", "1/2", "16:9", "8h30", "192.168.1.1", "1.2.3", "5G", "TCP/IP 4.0", "A/RES/62/24"],
    *["năm 2019", "2018-2025", "giai đoạn 2018–2025", "thế kỷ 21", "quý 4", "30/02/2019"],
    *["http://a.vn/12?x=5", "an53@a.vn", "TCVN 7957", "ISO 9001", "ngày tháng năm 2019"],
]


def keys(text):
    return [entity.keys[0] for entity in find_entities(text)]


@pytest.mark.parametrize(
    ("key", "spelling"), [(key, spelling) for key, own in SPELLINGS.items() for spelling in own]
)
@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_every_spelling_has_the_same_key(key, spelling, form):
    text = unicodedata.normalize(form, f"Thành phố ghi {spelling} ở đây.")
    assert keys(text) == [key]


@pytest.mark.parametrize("text", DECOYS)
def test_numbers_that_are_no_amounts_have_none(text):
    assert find_entities(f"Xem {text} nhé") == []


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("10 ngân hàng", "n10"),
        ("10 đồng chí", "n10"),
        ("5 máy tính", "n5"),
        ("3 ti vi", "n3"),
        ("150 tr.", "n150"),
    ],
)
def test_words_that_only_fold_to_a_unit_are_none(text, key):
    assert keys(text) == [key]


def test_the_place_of_an_entity_is_that_of_all_its_words():
    text = "Dự kiến 345 tỷ đồng cho 2019, US$1.5 million vào ngày 24/01/2019."
    found = [text[one.start : one.end] for one in find_entities(text)]
    assert found == ["345 tỷ đồng", "US$1.5 million", "24/01/2019"]


def test_a_day_answers_to_its_month_and_money_without_its_currency():
    (day,) = find_entities("24/01/2019")
    assert day.keys == ("d2019-01-24", "d2019-01", "d-01-24")
    (money,) = find_entities("345 tỷ đồng")
    assert money.keys == ("VND345000000000", "n345000000000")


def test_days_in_a_row_are_all_found():
    for text in ("22-24/10/2019", "từ ngày 22 đến ngày 24 tháng 10 năm 2019"):
        assert keys(text) == ["d2019-10-22", "d2019-10-24"]


def test_numbering_of_lists_and_headings_is_no_amount_of_the_text():
    assert keys("1. Mục tiêu\n2.1 Nhiệm vụ\n- 3) Giải pháp\n12\nCó 53 dự án") == ["n53"]


@given(st.dates(date(1900, 1, 1), date(2099, 12, 31)))
def test_any_day_in_any_spelling(day):
    spelled = [
        f"{day.day}/{day.month}/{day.year}",
        f"{day:%d-%m-%Y}",
        f"ngày {day:%d} tháng {day:%m} năm {day.year}",
        f"{day.day} {day:%B} {day.year}",
        f"{day:%B} {day.day}, {day.year}",
        day.isoformat(),
    ]
    assert {key for text in spelled for key in keys(text)} == {f"d{day.isoformat()}"}


@given(st.integers(2_100, 999_999_999), st.sampled_from([("", 0), (" triệu", 6), (" tỷ", 9)]))
def test_any_whole_number_with_points_commas_or_neither(number, multiplier):
    word, power = multiplier
    spelled = [f"{number}", f"{number:,}", f"{number:,}".replace(",", ".")]
    found = {key for text in spelled for key in keys(f"có {text}{word} cho")}
    assert found == {f"n{number * 10**power}"}


@given(st.decimals(Decimal("1.01"), Decimal("999.99"), places=2))
def test_decimals_with_a_point_or_a_comma(number):
    text = f"{number.normalize():f}"
    if text.endswith(".0") or "." not in text:
        return
    assert keys(f"{text} %") == keys(f"{text.replace('.', ',')}%") == [f"%{text}"]


@given(st.text(alphabet="0123456789 .,/-%đồngtỷ$()\n\u0301áNQTW", max_size=60))
def test_any_text_gives_entities_in_order_that_do_not_overlap(text):
    found = find_entities(text)
    assert all(first.end <= second.start for first, second in pairwise(found))
    assert all(0 <= one.start < one.end <= len(text) for one in found)
