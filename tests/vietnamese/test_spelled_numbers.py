"""Numbers in words: read as what they are worth, and not where words mean something else."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summit_kb.vietnamese.entities import find_entities
from summit_kb.vietnamese.folded_text import fold_text
from summit_kb.vietnamese.normal import folded_form
from summit_kb.vietnamese.spelled_numbers import find_spelled, may_spell

DIGITS = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"]
POWERS = [(9, "tỷ"), (6, "triệu"), (3, "nghìn")]
SMALL_NAMES = """
zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
sixteen seventeen eighteen nineteen
"""
SMALL = SMALL_NAMES.split()
TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
ENGLISH_POWERS = [(9, "billion"), (6, "million"), (3, "thousand")]


def below_thousand(value, *, full=False):
    """A number below 1000 in Vietnamese words; ``full``: with không trăm and linh before it."""
    hundreds, rest = divmod(value, 100)
    tens, ones = divmod(rest, 10)
    said = [DIGITS[hundreds], "trăm"] if hundreds or full else []
    if not tens:
        if ones:
            said += (["linh"] if said else []) + [DIGITS[ones]]
    else:
        said += ["mười"] if tens == 1 else [DIGITS[tens], "mươi"]
        said += (
            [{1: "một" if tens == 1 else "mốt", 5: "lăm"}.get(ones, DIGITS[ones])] if ones else []
        )
    return said


def vietnamese(value):
    said = []
    for power, name in POWERS:
        group, value = divmod(value, 10**power)
        if group:
            said += [*below_thousand(group, full=bool(said)), name]
    return " ".join(said + (below_thousand(value, full=bool(said)) if value else []))


def english_below_thousand(value):
    hundreds, rest = divmod(value, 100)
    said = [SMALL[hundreds], "hundred"] if hundreds else []
    if rest and said:
        said.append("and")
    if rest >= 20:
        tens, ones = divmod(rest, 10)
        said.append(TENS[tens - 2] + (f"-{SMALL[ones]}" if ones else ""))
    elif rest:
        said.append(SMALL[rest])
    return said


def english(value):
    said = []
    for power, name in ENGLISH_POWERS:
        group, value = divmod(value, 10**power)
        if group:
            said += [*english_below_thousand(group), name]
    return " ".join(said + english_below_thousand(value))


def keys(text):
    return {key for one in find_entities(text) for key in one.keys}


@given(st.integers(100, 10**12 - 1))
def test_a_number_in_vietnamese_words_is_the_number_in_digits(value):
    said = vietnamese(value)
    assert keys(f"Kinh phí là {said} đồng.") == {f"VND{value}", f"n{value}"}
    assert keys(unicodedata.normalize("NFD", said)) == {f"n{value}"}
    assert keys(said.upper()) == {f"n{value}"}


@given(st.integers(1000, 10**12 - 1))
def test_without_accents_from_a_thousand_on(value):
    assert keys(folded_form(vietnamese(value))) == {f"n{value}"}


@given(st.integers(100, 10**12 - 1))
def test_a_number_in_english_words(value):
    assert keys(f"It costs {english(value)} dollars.") == {f"USD{value}", f"n{value}"}


@given(st.integers(1, 99))
def test_percentages_in_words(value):
    assert keys(f"khoảng {vietnamese(value)} phần trăm hồ sơ") == {f"%{value}"}
    assert keys(f"about {english(value)} percent of them") == {f"%{value}"}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("hai nghìn hai trăm tỷ đồng", {"VND2200000000000", "n2200000000000"}),
        ("hai ngàn tỉ", {"n2000000000000"}),
        ("một tỷ rưỡi", {"n1500000000"}),
        ("ba trăm năm lịch sử", {"n300"}),
        ("hai nghìn năm trăm người", {"n2500"}),
        ("hai nghìn năm trước", {"n2000"}),
        ("Năm hai nghìn mười chín", {"n2019"}),
        ("two thousand two hundred billion VND", {"VND2200000000000", "n2200000000000"}),
        ("2 200 tỷ đồng", {"VND2200000000000", "n2200000000000"}),
        ("2\u2009200 tỷ đồng", {"VND2200000000000", "n2200000000000"}),
    ],
)
def test_spellings(text, found):
    assert keys(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "hai năm qua",
        "năm năm",
        "một tỷ lệ cao",
        "hai tỷ phú",
        "hai triệu ba",
        "hai tram xang",
        "hàng trăm người",
        "vài nghìn hộ",
        "công ty ba sao",
        "Nghìn lẻ một đêm",
        "one of the two",
        "thousands of people",
        "một phần trăm năm",
        "ba ngàn hàng",
    ],
)
def test_words_that_are_no_amounts(text):
    assert keys(text) <= {"%1"}


def test_what_may_not_spell_is_not_read():
    assert not may_spell("Đề án có năm nhóm nhiệm vụ và ba giải pháp. " * 20)
    assert may_spell("HAI NGHÌN TỶ")


@given(st.lists(st.sampled_from([*DIGITS, "mươi", "mười", "trăm", "tỷ", "nghìn", "linh", "rưỡi"])))
def test_any_row_of_such_words_is_read_in_order_and_in_place(words):
    text = " ".join(words)
    reached = 0
    for one in find_spelled(fold_text(text)):
        assert reached <= one.start < one.end <= len(text)
        assert one.value >= 0
        reached = one.end
