"""Numbers from three to twenty in words: sáu, mười một, eleven.

Left out are two, said of any pair, and năm, which is a year more often than five.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from summit_kb.vietnamese.normal import nfc


class SmallNumber(NamedTuple):
    value: int
    start: int
    end: int


_ENGLISH = """
three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
seventeen eighteen nineteen twenty
"""
_VALUES = {
    "vi": {
        "ba": 3, "bốn": 4, "sáu": 6, "bảy": 7, "tám": 8, "chín": 9,
        "mười": 10, "mười một": 11, "mười hai": 12, "mười ba": 13, "mười bốn": 14,
        "mười lăm": 15, "mười sáu": 16, "mười bảy": 17, "mười tám": 18, "mười chín": 19,
        "hai mươi": 20,
    },
    "en": {word: value for value, word in enumerate(_ENGLISH.split(), start=3)},
}  # fmt: skip
# Part of a larger number, or of an order: ba mươi, trăm hai, lần thứ hai.
_LARGER = r"(?!\s+(?:mươi|trăm|nghìn|ngàn|triệu|tỷ|tỉ|rưỡi|hundred|thousand|million|billion))"
_BEFORE = re.compile(
    r"(?:mươi|trăm|linh|lẻ|thứ|tháng|năm|quý|hundred|hundred and)\s+\Z", re.IGNORECASE
)


def _pattern(language: str) -> re.Pattern[str]:
    spelled = "|".join(sorted(_VALUES[language], key=len, reverse=True))
    return re.compile(rf"(?<!\w)(?:{spelled})(?!\w){_LARGER}", re.IGNORECASE)


_PATTERNS = {language: _pattern(language) for language in _VALUES}


def small_numbers(text: str, language: str) -> Iterator[SmallNumber]:
    """Those of a composed text, in order."""
    values = _VALUES.get(language)
    if values is None or nfc(text) != text:
        return
    for match in _PATTERNS[language].finditer(text):
        if _BEFORE.search(text, 0, match.start()) is None:
            yield SmallNumber(values[match[0].lower()], *match.span())
