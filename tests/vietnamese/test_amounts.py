"""The value and the unit of an amount, and where it stands."""

from decimal import Decimal

import pytest

from summit_kb.vietnamese.amounts import find_amounts


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("2,2 nghìn tỷ đồng", "2200000000000", "VND"),
        ("1 triệu 500 nghìn", "1500000", ""),
        ("3 tỷ rưỡi", "3500000000", ""),
        ("2 nghìn 200 tỷ", "2200000000000", ""),
        ("€2.5 million", "2500000", "EUR"),
        ("12,75 %", "12.75", "%"),
        ("100 nhân dân tệ", "100", "CNY"),
    ],
)
def test_value_and_unit(text, value, unit):
    (amount,) = find_amounts(text)
    assert (amount.value, amount.unit) == (Decimal(value), unit)
    assert text[amount.start : amount.end] == text


def test_a_larger_number_after_a_smaller_multiplier_is_an_amount_of_its_own():
    assert [one.value for one in find_amounts("5 triệu 300 tỷ")] == [5_000_000, 300_000_000_000]


def test_only_plain_digits_are_bare():
    assert [one.bare for one in find_amounts("53 và 05 và 1.000 và 53% và 53 tỷ")] == [
        *[True, False, False, False, False],
    ]


def test_a_sign_belongs_to_one_number_only():
    assert [(one.unit, one.value) for one in find_amounts("5$7")] == [("USD", 5), ("", 7)]
