import pytest

from summit_kb.vietnamese.syllable_parts import ACUTE, DOT, GRAVE, joined, parts


@pytest.mark.parametrize(
    ("word", "toneless", "tone"),
    [("Thành", "thanh", GRAVE), ("phố", "phô", ACUTE), ("ngựa", "ngưa", DOT), ("đô", "đô", "")],
)
def test_taken_apart(word: str, toneless: str, tone: str) -> None:
    assert parts(word) == (toneless, tone)


@pytest.mark.parametrize(
    "word",
    [
        *("thành", "phố", "tiếng", "được", "hòa", "hoàn", "thúy", "quý", "quyết", "ngựa", "mía"),
        *("giếng", "gì", "giá", "ngoéo", "khuỷu", "thuở", "rượu", "yếu", "nguyễn", "ào", "xoong"),
    ],
)
def test_the_tone_stands_where_it_belongs(word: str) -> None:
    assert joined(*parts(word)) == word
