"""Cheap signs decide which digits are looked at closely; what is found is the same without them."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summit_kb.vietnamese import amounts, dates, entities, numbers, quantities

PIECES = [
    "nghị quyết",
    "số",
    "so",
    "NQ",
    "nq",
    "nqtw",
    "qđ",
    "TW",
    "QH14",
    "kh",
    "tb",
    "ttlt",
    "vbhn",
    "no.",
    "number",
    "luật",
    "a/",
    "nd",
    "st",
    "th",
    "/",
    "-",
    "–",
    ".",
    ",",
    ":",
    "%",
    "$",
    "€",
    "(",
    ")",
    "+",
    "_",
    "@",
    "“",
    "0",
    "5",
    "01",
    "05",
    "24",
    "43",
    "000",
    "2019",
    "2.200",
    "3/4",
    "10-12",
    "1.2.3",
    "12345",
    "123456",
    "ngày",
    "tháng",
    "năm",
    "và",
    "đến",
    "of",
    "January",
    "jan.",
    "May",
    "may",
    "giêng",
    "điều",
    "trang",
    "khoản",
    "lần thứ",
    "tổng",
    "con",
    "tỷ",
    "triệu",
    "nghìn",
    "ngàn",
    "tr",
    "đồng",
    "rưỡi",
    "phần trăm",
    "USD",
    "vnd",
    "đ",
    "₫",
    "million",
]
TEXTS = st.lists(
    st.tuples(st.sampled_from(PIECES), st.sampled_from(("", " ", "\n", "\u00a0", "  ", "\u0323"))),
    max_size=14,
).map(lambda parts: "".join(piece + gap for piece, gap in parts))


class Always(dict):
    """A table that says yes to whatever it is asked."""

    def __missing__(self, piece):
        return True


@pytest.fixture(scope="module")
def without_shortcuts():
    def found(text):
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(numbers, "_may_be_number", lambda *_: True)
            patch.setattr(dates, "_leads", Always())
            patch.setattr(dates, "_may_go_on", lambda *_: True)
            patch.setattr(amounts, "_may_have_unit", lambda *_: True)
            patch.setattr(amounts, "_BEFORE_ENDS", frozenset(map(chr, range(0x2100))) | {""})
            patch.setattr(quantities, "_plain_word_before", lambda *_: "")
            return numbers.find_numbers(text), entities.find_entities(text)

    return found


@settings(max_examples=5 * settings.default.max_examples)
@given(TEXTS)
def test_nothing_else_is_found_without_shortcuts(without_shortcuts, text):
    assert (numbers.find_numbers(text), entities.find_entities(text)) == without_shortcuts(text)


@pytest.mark.parametrize(
    ("typed", "canonical"), [("VBHN 05", "05-VBHN"), ("vbhn-12", "12-VBHN"), ("TTLT 7", "7-TTLT")]
)
def test_a_short_code_makes_a_number_whatever_stands_beside_it(typed, canonical):
    assert [one.canonical for one in numbers.find_numbers(f"xem {typed} nhé")] == [canonical]


def test_starter_texts_hold_the_same_without_shortcuts(without_shortcuts):
    text = (
        "Quyết định số 1797/QĐ-UBND ngày 24/01/2019 giao 2.200 tỷ đồng (2020: 15 tỷ 750 triệu)\n"
        "1. Điều 5, khoản 1, 2 và 3: tăng 30 % so với tháng 12/2018; tel 0236 3 881 888.\n"
    )
    assert (numbers.find_numbers(text), entities.find_entities(text)) == without_shortcuts(text)
    assert len(numbers.find_numbers(text)) == 1
