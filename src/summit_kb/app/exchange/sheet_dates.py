"""Days as spreadsheets write them: 2019-01-24, 24/01/2019, or 1/24/2019 on an American computer."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

from summit_kb.search.language.dates import read_days

_SLASHED = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:\s+[0:]+)?")


def is_month_first(cells: Iterable[tuple[str, str]]) -> bool:
    """Whether this table writes the month first, told from ``(cell, ISO day it was)`` of each row.

    A day above twelve settles it; otherwise what was not changed does. In doubt the day is first,
    as everywhere in Vietnam.
    """
    votes = 0
    for cell, before in cells:
        match = _SLASHED.fullmatch(cell)
        if match is None:
            continue
        first, second = int(match[1]), int(match[2])
        if first == second:
            continue
        sure = (second > 12) - (first > 12)
        day_first, month_first = (read_day(cell, month_first=way) for way in (False, True))
        votes += sure * 1000 or (month_first == before) - (day_first == before)
    return votes > 0


def read_day(cell: str, *, month_first: bool) -> str | None:
    """The day as ISO 8601; None for anything that is not one day."""
    match = _SLASHED.fullmatch(cell)
    if match is not None:
        day, month = int(match[1]), int(match[2])
        if month_first:
            day, month = month, day
        try:
            return date(int(match[3]), month, day).isoformat()
        except ValueError:
            return None
    days = read_days(cell)
    return days.first.isoformat() if days and days.first == days.last else None
