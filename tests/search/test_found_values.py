"""Dates and amounts in a text by their keys."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summit_kb.search.found_values import ValueFinder
from summit_kb.vietnamese.entities import find_entities

TEXT = "Ngày 24/01/2019 có 53 dự án, 2,200 billion VND, 1 triệu rưỡi USD và 30 % vốn."


@pytest.mark.parametrize(
    ("key", "found"),
    [
        ("d2019-01-24", "24/01/2019"),
        ("d-01-24", "24/01/2019"),
        ("n2200000000000", "2,200 billion VND"),
        ("USD1500000", "1 triệu rưỡi USD"),
        ("%30", "30 %"),
        ("n53", "53"),
    ],
)
def test_any_spelling_of_a_key_is_found(key, found):
    ((start, end),) = ValueFinder([key]).spans(TEXT)
    assert TEXT[start:end] == found


@pytest.mark.parametrize("key", ["n54", "%53", "d2018-01-24", "n24"])
def test_other_values_are_not(key):
    assert ValueFinder([key]).spans(TEXT) == []


def test_no_keys_find_nothing():
    assert ValueFinder([]).spans(TEXT) == []


_TELLING = """
khoản Điều tỷ đồng ngày tháng năm 5 24/1/2019 2.200 1,5 30 % và 43-NQ/TW của từ đến trang số 2019 1
- – 8h30 . a) điện thoại 0905 123 456 12 345 678 $ USD (3) Nghị quyết triệu rưỡi @
trăm mươi linh không ba nghìn phần trăm
"""
_OTHERS = ("chính", "phủ", "quy", "hoạch", "đô", "thị")


@settings(deadline=None, max_examples=60)
@given(st.randoms(use_true_random=False), st.sampled_from([0.05, 0.1, 0.3]))
def test_a_long_text_has_what_reading_all_of_it_gives(dice, share):
    said = (_TELLING.split(), _OTHERS)
    text = " ".join(dice.choice(said[dice.random() > share]) for _ in range(150))
    found = find_entities(text)
    for key in {key for one in found for key in one.keys}:
        expected = [(one.start, one.end) for one in found if key in one.keys]
        assert ValueFinder([key]).spans(text) == expected
