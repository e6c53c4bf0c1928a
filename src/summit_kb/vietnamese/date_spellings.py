"""The spellings of a date, as one expression over folded text.

Groups are named by what they hold, with the number of the spelling: ``y2`` a year, ``m2`` a month
in digits, ``w8`` its English name, ``s6`` its Vietnamese one, ``d2`` a day, ``e2`` an earlier day.
"""

from __future__ import annotations

import calendar
import re

MONTH_NAMES = {
    name: number
    for number in range(1, 13)
    for name in (calendar.month_name[number].lower(), calendar.month_abbr[number].lower())
} | {"sept": 9}

_DAY = r"(?:0?[1-9]|[12]\d|3[01])"
_MONTH = r"(?:0?[1-9]|1[0-2])"
_YEAR = r"(?:1[6-9]|20)\d\d"
_NAME = "(?:" + "|".join(sorted(MONTH_NAMES, key=len, reverse=True)) + r")\b\.?"
_LONG_NAME = "(?:" + "|".join(calendar.month_name[1:]).lower() + r")\b"
_TH = r"(?:st|nd|rd|th)?"
_THE_DAY = r"\b(?:ngay|mung|mong)\s+"
_FREE = r"(?<![\w/.\-\u2013])(?<!\d,)"
_ENDS = r"(?![\w/]|[.,\-]\d)"
_OR_YEAR_WORD = r",?\s+(?:nam\s+)?"


def _earlier(group: str) -> str:
    """22-24/10/2019, từ ngày 22 đến ngày 24 tháng 10 năm 2019."""
    between = r"(?:-|\u2013|,|\bden\b|\bva\b|\bto\b|\band\b)"
    return rf"(?:(?P<{group}>{_DAY})\s?{between}\s?(?:het )?(?:ngay )?)?"


_SPELLINGS = (
    # 2019-01-24
    rf"{_FREE}(?P<y1>{_YEAR})(?P<j1>[\-/.])(?P<m1>{_MONTH})(?P=j1)(?P<d1>{_DAY}){_ENDS}",
    # 24/1/2019, and in the American order 1/24/2019
    rf"{_FREE}{_earlier('e2')}(?P<d2>\d{{1,2}})\s?(?P<j2>[/.\-])\s?(?P<m2>\d{{1,2}})\s?(?P=j2)\s?"
    rf"(?P<y2>{_YEAR}){_ENDS}",
    # ngày 24 tháng 01 năm 2019
    rf"(?:{_THE_DAY})?{_earlier('e3')}\b(?P<d3>{_DAY})\s+thang\s+(?P<m3>{_MONTH})"
    rf"(?:\s?/\s?|{_OR_YEAR_WORD})(?P<y3>{_YEAR}){_ENDS}",
    # ngày 24 tháng 01, ngày 24/1
    rf"{_THE_DAY}(?P<d4>{_DAY})(?:\s+thang\s+(?P<m4>{_MONTH})|/(?P<n4>{_MONTH})"
    rf"|-(?P<o4>0[1-9]|1[0-2])){_ENDS}",
    # tháng 1/2019, tháng 01 năm 2019
    rf"\bthang\s+(?P<m5>{_MONTH})(?:\s?[/\-]\s?|{_OR_YEAR_WORD})(?P<y5>{_YEAR}){_ENDS}",
    # tháng giêng năm 2019
    rf"\bthang\s+(?P<s6>[a-z]+(?:\s(?:mot|hai))?)\s+nam\s+(?P<y6>{_YEAR}){_ENDS}",
    # 01/2019
    rf"{_FREE}(?P<m7>{_MONTH})/(?P<y7>{_YEAR})(?![\w/\-]|[.,]\d)",
    # 24 January 2019, the 24th of January, 2019
    rf"{_earlier('e8')}\b(?P<d8>{_DAY}){_TH}\s+(?:of\s+)?(?P<w8>{_NAME}),?\s+(?P<y8>{_YEAR}){_ENDS}",
    # January 24, 2019
    rf"\b(?P<w9>{_NAME})\s+(?:the\s+)?(?P<d9>{_DAY}){_TH},?\s+(?P<y9>{_YEAR}){_ENDS}",
    # January 2019
    rf"\b(?P<w10>{_NAME}),?\s+(?P<y10>{_YEAR}){_ENDS}",
    # 24 January
    rf"\b(?P<d11>{_DAY}){_TH}\s+(?:of\s+)?(?P<w11>{_LONG_NAME})(?!\s+\d)",
    # January 24
    rf"\b(?P<w12>{_LONG_NAME})\s+(?P<d12>{_DAY}){_TH}(?!\w|[,.]?\s?\d|%)",
)

DATE = re.compile("|".join(f"(?:{spelling})" for spelling in _SPELLINGS))

# The words before its first digits that a date begins with.
LEAD = re.compile(
    rf"(?:{_THE_DAY}|\bthang\s+(?:[a-z]+(?:\s(?:mot|hai))?\s+nam\s+)?|\b{_NAME},?\s+(?:the\s+)?)\Z"
)
