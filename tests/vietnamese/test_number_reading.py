import pytest
from hypothesis import given
from hypothesis import strategies as st

from summit_kb.vietnamese.number_reading import (
    decimal_in_words,
    digits_in_words,
    roman,
    whole_in_words,
)


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (0, "không"),
        (10, "mười"),
        (15, "mười lăm"),
        (21, "hai mươi mốt"),
        (24, "hai mươi tư"),
        (35, "ba mươi lăm"),
        (101, "một trăm linh một"),
        (110, "một trăm mười"),
        (1001, "một nghìn không trăm linh một"),
        (2019, "hai nghìn không trăm mười chín"),
        (2200, "hai nghìn hai trăm"),
        (105_000, "một trăm linh năm nghìn"),
        (1_000_000, "một triệu"),
        (2_200_000_000, "hai tỷ hai trăm triệu"),
        (1_000_000_005, "một tỷ không trăm linh năm"),
        (-5, "âm năm"),
    ],
)
def test_numbers_as_they_are_said(number, words):
    assert whole_in_words(number) == words


@given(st.integers(0, 10**15 - 1))
def test_every_number_has_words_and_no_two_the_same_beside_each_other(number):
    words = whole_in_words(number)
    assert words
    assert "  " not in words
    assert words != whole_in_words(number + 1)


def test_decimals():
    assert decimal_in_words(3, "5") == "ba phẩy năm"
    assert decimal_in_words(12, "25") == "mười hai phẩy hai mươi lăm"
    assert decimal_in_words(0, "05") == "không phẩy không năm"
    assert digits_in_words("0236") == "không hai ba sáu"
    assert whole_in_words(10**16).startswith("một không không")


@pytest.mark.parametrize(
    ("letters", "number"),
    [("I", 1), ("IV", 4), ("XII", 12), ("XIX", 19), ("IIII", None), ("A", None)],
)
def test_roman_numerals(letters, number):
    assert roman(letters) == number
