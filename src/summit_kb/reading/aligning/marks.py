"""What a paragraph calls itself: Điều 5, Article 5, Chương II, 2.1., a), Bảng 3."""

from __future__ import annotations

import re
from dataclasses import dataclass

from summit_kb.domain.text import BlockKind
from summit_kb.reading.aligning.units import Unit


@dataclass(frozen=True)
class Mark:
    """``level`` is the name of the part ("article", "number" …), ``value`` its number."""

    level: str
    value: str

    @property
    def is_named(self) -> bool:
        """Whether it says what it is ("Điều 5"), so that its number means something by itself."""
        return self.level not in ("number", "letter", "roman")


_NAMES = {
    "part": r"phần(?:\s+thứ)?|part",
    "chapter": r"chương|chapter",
    "section": r"mục|section",
    "article": r"điều|article|art\.",
    "clause": r"khoản|clause",
    "annex": r"phụ\s+lục|annex|appendix",
    "table": r"bảng|table",
    "figure": r"hình|biểu\s+đồ|figure|chart",
}
_NAMED = re.compile(
    r"\s*(?:"
    + "|".join(f"(?P<{level}>{words})" for level, words in _NAMES.items())
    + r")\s+(?P<value>\d{1,4}[a-zđ]?|[IVXLC]{1,7}|[A-Z])(?![\w/])",
    re.IGNORECASE,
)
_NUMBER = re.compile(
    r"\s*(?P<value>\d{1,3}(?:\.\d{1,3})*)[.)](?=\s|$|[^\W\d])|\s*(?P<deep>\d{1,3}(?:\.\d{1,3})+)(?=\s)"
)
_ROMAN = re.compile(r"\s*(?P<value>[IVXLC]{1,7})[.)](?=\s|$)")
_LETTER = re.compile(r"\s*(?P<value>[a-zđ])\)(?=\s|$|\w)")
_ROMAN_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}


def mark_of(unit: Unit) -> Mark | None:
    """How a paragraph is numbered, in either language the same; None when it is not."""
    named = _NAMED.match(unit.text)
    if named is not None:
        level = next(name for name in _NAMES if named[name])
        return Mark(level, _plain(named["value"]))
    if unit.kind is BlockKind.TABLE_ROW:
        return None
    for level, pattern in (("number", _NUMBER), ("roman", _ROMAN), ("letter", _LETTER)):
        found = pattern.match(unit.text)
        if found is not None:
            value = found["value"] or found["deep"]
            return Mark(level, _plain(value) if level == "roman" else value)
    return None


def without_mark(text: str) -> str:
    """The words behind the mark: its number is none of what a paragraph says."""
    for pattern in (_NAMED, _NUMBER, _ROMAN, _LETTER):
        found = pattern.match(text)
        if found is not None:
            return text[found.end() :]
    return text


def _plain(value: str) -> str:
    """Roman numbers as figures, small and capital letters as one."""
    upper = value.upper()
    if not upper.isdigit() and set(upper) <= set(_ROMAN_VALUES):
        return str(_roman(upper))
    return value.lower().lstrip("0") or "0"


def _roman(numeral: str) -> int:
    values = [_ROMAN_VALUES[letter] for letter in numeral]
    return sum(
        -value if value < following else value
        for value, following in zip(values, [*values[1:], 0], strict=True)
    )
