"""Dates in running text, in Vietnamese and English: 24/1/2019, ngày 24 tháng 01 năm 2019,
24 January 2019, 2019-01-24, tháng 1/2019, ngày 24/1.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from summit_kb.vietnamese.date_spellings import DATE, LEAD, MONTH_NAMES
from summit_kb.vietnamese.folded_text import FoldedText, fold_text


class DateMention(NamedTuple):
    """A date where it stands. A month has no ``day``; a day of any year has no ``year``."""

    start: int
    end: int
    year: int | None
    month: int
    day: int | None


_SPOKEN_MONTHS = {
    "giêng": 1,
    "hai": 2,
    "ba": 3,
    "tư": 4,
    "năm": 5,
    "sáu": 6,
    "bảy": 7,
    "tám": 8,
    "chín": 9,
    "mười": 10,
    "mười một": 11,
    "mười hai": 12,
    "chạp": 12,
}
_MONTHS = 12
_LEAP_YEAR = 2000
_DIGITS = re.compile(r"\d+")
_LONGEST_LEAD = 30
_LONGEST_PART = 4


def find_dates(text: str) -> list[DateMention]:
    """Every date of ``text``, in order, not overlapping; offsets into ``text``."""
    return dates_in(fold_text(text))


def dates_in(text: FoldedText) -> list[DateMention]:
    """Every date of a text that was folded; offsets into the text it was made of."""
    found: list[DateMention] = []
    reached = 0
    for digits in _DIGITS.finditer(text.folded):
        at, end = digits.span()
        if at < reached or end - at > _LONGEST_PART:
            continue
        match = _match_at(text.folded, at, end)
        if match is not None:
            found.extend(_read(text, match))
            reached = match.end()
    return found


def _match_at(folded: str, at: int, end: int) -> re.Match[str] | None:
    """A date that begins with the digits from ``at`` to ``end``, or with the words before them."""
    if folded[at - 1 : at].isspace():
        before = folded[max(0, at - _LONGEST_LEAD) : at].split()
        if before and _leads[before[-1]]:
            lead = LEAD.search(folded, max(0, at - _LONGEST_LEAD), at)
            if lead and (match := DATE.match(folded, lead.start())):
                return match
    return DATE.match(folded, at) if _may_go_on(folded, end) else None


def _may_go_on(folded: str, end: int) -> bool:
    """Cheap signs of a date whose first digits end at ``end``: most digits have none."""
    after = folded[end : end + 1]
    if after in _JOINS:
        return True
    if not after.isspace():
        return folded[end : end + 2] in _ORDINALS
    window = folded[end : end + _LONGEST_NEXT]
    following = window.split(None, 1)
    is_cut = len(following) < 2 and len(window) == _LONGEST_NEXT
    return is_cut or (bool(following) and _goes_on[following[0]])


class _Telling(dict[str, bool]):
    """Whether a piece of text between spaces fits an expression; pieces repeat all the time."""

    _MOST = 100_000

    def __init__(self, expression: str) -> None:
        super().__init__()
        self._expression = re.compile(expression)

    def __missing__(self, piece: str) -> bool:
        if len(self) >= self._MOST:
            self.clear()
        found = self[piece] = self._expression.search(piece) is not None
        return found


_NAMES = "|".join(MONTH_NAMES)
# The last word of what a date begins with, and what may stand after its first digits.
_leads = _Telling(rf"(?:ngay|mung|mong|thang|nam|the|{_NAMES})[.,]*\Z")
_goes_on = _Telling(rf"\A(?:[\-/.,\u2013]|(?:den|va|to|and|thang|of|{_NAMES})\b)")
_JOINS = frozenset("-/.,\u2013")
_ORDINALS = frozenset(("st", "nd", "rd", "th"))
_LONGEST_NEXT = 24


def _read(text: FoldedText, match: re.Match[str]) -> Iterator[DateMention]:
    """The date of a match, and the day before it in a row of days."""
    # A kind of group stands for one thing only; months have several kinds.
    groups = {name[0]: name for name, value in match.groupdict().items() if value}
    month = _month(text, match, groups)
    year = int(match[groups["y"]]) if "y" in groups else None
    day = int(match[groups["d"]]) if "d" in groups else None
    if day is not None and groups.get("d") == "d2" and month is not None and month > _MONTHS:
        month, day = day, month
    if month is None or not _is_real(year, month, day):
        return
    start = match.start()
    if "e" in groups and day is not None:
        first, last = match.span(groups["e"])
        earlier = int(match[groups["e"]])
        if earlier < day:
            yield DateMention(text.place(first), text.place(last), year, month, earlier)
        start = match.start(groups["d"])
    yield DateMention(text.place(start), text.place(match.end()), year, month, day)


def _month(text: FoldedText, match: re.Match[str], groups: dict[str, str]) -> int | None:
    """The month of a match; None where its word is not one."""
    if "w" in groups:
        start, end = match.span(groups["w"])
        written = text.composed[start:end]
        # "5 máy" folds to "5 may", and without a year only a capital makes "may" a month.
        if not written.isascii() or (written == "may" and "y" not in groups):
            return None
        return MONTH_NAMES[written.lower().rstrip(".")]
    if "s" in groups:
        start, end = match.span(groups["s"])
        spoken = (n for word, n in _SPOKEN_MONTHS.items() if text.is_spelled(start, end, word))
        return next(spoken, None)
    return next((int(match[groups[kind]]) for kind in "mno" if kind in groups), None)


def _is_real(year: int | None, month: int, day: int | None) -> bool:
    try:
        date(year or _LEAP_YEAR, month, day or 1)
    except ValueError:
        return False
    return True
