"""Which words are spelled like Vietnamese syllables."""

import unicodedata

import pytest

from summit_kb.vietnamese.spelling import is_bare_syllable, is_syllable, syllable_share

SYLLABLES = """
nghị quyết thành phố thông minh đường Đà Nẵng quý gì giếng ở ý khuya khoẻ thuỷ hòa khuỷu
nguyễn chuyện xoong quốc yêu oai ƯỚC
"""
OTHERS = "smart city which ViÖt X· héich hßa cát́ ngat cac tich x"


@pytest.mark.parametrize(
    "word",
    SYLLABLES.split(),
)
def test_vietnamese_syllables_are_recognised_in_any_unicode_form(word: str) -> None:
    assert is_syllable(word)
    assert is_syllable(unicodedata.normalize("NFD", word))


@pytest.mark.parametrize(
    "word",
    OTHERS.split(),
)
def test_other_words_are_not(word: str) -> None:
    assert not is_syllable(word)


def test_the_share_counts_words() -> None:
    assert syllable_share(["hội", "nghị", "smart", "city"]) == 0.5
    assert syllable_share([]) == 0.0


@pytest.mark.parametrize("word", ["nguoi", "dan", "cac", "Thich", "tap", "viet", "uy"])
def test_syllables_without_marks(word):
    assert is_bare_syllable(word)


@pytest.mark.parametrize("word", ["người", "city", "public", "open", "a", "str", "x", "data"])
def test_other_words_are_no_syllables_without_marks(word):
    assert not is_bare_syllable(word)
