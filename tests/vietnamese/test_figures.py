"""Digits and their signs as values."""

from decimal import Decimal

import pytest

from summit_kb.vietnamese.figures import figures, read_figure, written


@pytest.mark.parametrize(
    ("digits", "value"),
    [
        ("2.200", "2200"),
        ("2,200", "2200"),
        ("2200", "2200"),
        ("2,2", "2.2"),
        ("2.25", "2.25"),
        ("0,125", "0.125"),
        ("1.234.567,89", "1234567.89"),
        ("1,234,567.89", "1234567.89"),
        ("2200,500", "2200.5"),
        ("1 234 567", "1234567"),
        ("05", "5"),
        ("0", "0"),
    ],
)
def test_values(digits, value):
    assert read_figure(digits) == Decimal(value)


@pytest.mark.parametrize(
    "digits", ["1.2.3", "0905.123.456", "192.168.1.1", "4.0", "007", "01.5", "1,2.3,4", "9" * 19]
)
def test_no_quantities(digits):
    assert read_figure(digits) is None


def test_only_digits_without_a_leading_zero_are_bare():
    assert [one.bare for one in figures("53 05 2.200 0 1\u00a0000")] == [
        *[True, False, False, True, False],
    ]


def test_values_are_written_without_signs_for_thousands_and_without_zeros_at_the_end():
    assert written(Decimal("2.2").scaleb(12)) == "2200000000000"
    assert written(Decimal("0.50")) == "0.5"
    assert written(Decimal(100)) == "100"
