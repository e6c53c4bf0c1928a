"""Years and days as people type them, and ranges of them."""

from __future__ import annotations

import calendar
import re
from datetime import date
from typing import NamedTuple

from summit_kb.vietnamese.normal import folded_form
from summit_kb.vietnamese.syllables import tokens


class Days(NamedTuple):
    """First and last day of what was named: a day, a month or a year."""

    first: date
    last: date


_MONTHS = {
    name: number
    for number in range(1, 13)
    for name in (calendar.month_name[number].lower(), calendar.month_abbr[number].lower())
} | {"sept": 9}
_FILLERS = frozenset({"ngay", "nam", "thang", "of", "the", "year"})
_FOREIGN = re.compile(r"[\[\]{}<>=~*+|&%$#@^_]")
_YEAR = re.compile(r"[1-9]\d{3}")


def read_year(text: str) -> int | None:
    """2019, năm 2019."""
    words = _words(text)
    return int(words[0]) if len(words) == 1 and _YEAR.fullmatch(words[0]) else None


def read_days(text: str) -> Days | None:
    """24/1/2019, 2019-01-24, ngày 24 tháng 01 năm 2019, 24 January 2019, 01/2019, 2019."""
    words = _words(text)
    parts = [str(_MONTHS[word]) if word in _MONTHS else word for word in words]
    if not 1 <= len(parts) <= 3 or not all(part.isdecimal() and len(part) <= 4 for part in parts):
        return None
    if words[0] in _MONTHS and len(parts) == 3:  # January 24, 2019
        parts[0], parts[1] = parts[1], parts[0]
    if _YEAR.fullmatch(parts[0]):
        parts.reverse()
    if not _YEAR.fullmatch(parts[-1]) or any(len(part) > 2 for part in parts[:-1]):
        return None
    return _days(*(int(part) for part in reversed(parts)))


def _words(text: str) -> list[str]:
    if _FOREIGN.search(text):
        return []
    folded = [folded_form(token.text) for token in tokens(text)]
    return [word for word in folded if word not in _FILLERS]


def _days(year: int, month: int | None = None, day: int | None = None) -> Days | None:
    try:
        if month is None:
            return Days(date(year, 1, 1), date(year, 12, 31))
        if day is None:
            last = calendar.monthrange(year, month)[1]
            return Days(date(year, month, 1), date(year, month, last))
        return Days(date(year, month, day), date(year, month, day))
    except ValueError:
        return None
