"""The day said right behind a number: "ngày 24 tháng 01 năm 2019", "dated 24 January 2019"."""

from __future__ import annotations

import calendar
import re
from datetime import date

_MONTHS = {
    name: number
    for number in range(1, 13)
    for name in (calendar.month_name[number].lower(), calendar.month_abbr[number].lower())
}
_MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))
_DAY = re.compile(
    r"\s*,?\s*(?:\(\s*)?(?:"
    r"(?:ra\s+)?ngay\s*(?P<d>\d{1,2})\s*(?:thang|[/.\-])\s*(?P<m>\d{1,2})\s*(?:nam|[/.\-])\s*(?P<y>\d{4})"
    r"|(?:dated|of|on|,)?\s*(?:the\s+)?(?P<d2>\d{1,2})\s+(?P<m2>"
    + _MONTH
    + r")\.?,?\s+(?P<y2>\d{4})"
    r"|(?:dated|of|on|,)?\s*(?P<m3>" + _MONTH + r")\.?\s+(?P<d3>\d{1,2}),?\s+(?P<y3>\d{4})"
    r")(?!\d)(?:\s*\))?"
)

_ENGLISH = re.compile(
    rf"(?:(?P<d>\d{{1,2}})(?:st|nd|rd|th)?\s+(?P<m>{_MONTH})"
    rf"|(?P<m2>{_MONTH})\.?\s+(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?)\.?,?\s+(?P<y>\d{{4}})(?!\d)"
)


def find_english_day(plain: str) -> tuple[date, int, int] | None:
    """The first day in words of months in a text in bare letters, with its start and end."""
    for match in _ENGLISH.finditer(plain):
        if match.start() and plain[match.start() - 1].isalnum():
            continue
        try:
            month = _MONTHS[match["m"] or match["m2"]]
            day = date(int(match["y"]), month, int(match["d"] or match["d2"]))
        except ValueError:
            continue
        return day, match.start(), match.end()
    return None


def read_day(plain: str, at: int) -> tuple[date | None, int]:
    """The day at ``at`` of a text in bare letters, and where it ends; None and ``at`` if none."""
    match = _DAY.match(plain, at)
    if match is None:
        return None, at
    day, month, year = (match[key] or match[f"{key}2"] or match[f"{key}3"] for key in "dmy")
    try:
        return date(int(year), _MONTHS.get(month) or int(month), int(day)), match.end()
    except ValueError:
        return None, at
