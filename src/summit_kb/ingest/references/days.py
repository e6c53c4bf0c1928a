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
