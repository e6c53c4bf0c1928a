"""Titles stand in the order of the Vietnamese alphabet."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from summit_kb.vietnamese.order import order_key


def test_letters_come_before_tones() -> None:
    words = ["đô", "dư", "án", "ăn", "an", "âm", "ẩm", "uy", "ưu", "ong", "ông", "ơn"]
    expected = ["an", "án", "ăn", "âm", "ẩm", "dư", "đô", "ong", "ông", "ơn", "uy", "ưu"]
    assert sorted(words, key=order_key) == expected


def test_figures_come_before_words() -> None:
    assert sorted(["Đề án", "53 dự án", "“Đề án”"], key=order_key)[0] == "53 dự án"


@given(st.text(max_size=30))
def test_case_and_composition_do_not_matter(text: str) -> None:
    assert order_key(unicodedata.normalize("NFD", text)) == order_key(
        unicodedata.normalize("NFC", text)
    )
