"""Years a sentence speaks of, and which of them it looks forward to: đến năm 2030, tầm nhìn 2045,
by 2025, 2018–2025.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Literal, NamedTuple

from summit_kb.vietnamese.numbers import NumberMention, find_numbers

Look = Literal["", "target", "vision", "period"]


class YearMention(NamedTuple):
    """``look`` tells a year that is looked forward to, and how; "" for one only named."""

    year: int
    start: int
    end: int
    look: Look


_YEAR = re.compile(r"(?<![\d.,])(?:19|20)\d\d(?!\d|[.,]\d)")
_REACH = 60
_VISION = re.compile(r"(?:tầm nhìn|vision)[^.;:\n]{0,40}\Z", re.IGNORECASE)
_PERIOD = re.compile(r"(?:19|20)\d\d\s?[-–—]\s?\Z")
_TARGET = re.compile(
    r"(?:\b(?:đến|tới|trước|vào|hết|mốc|hạn|mục tiêu|cuối|định hướng)\s+"
    r"(?:(?:cuối|hết|đầu)\s+)?(?:năm\s+)?"
    r"|\b(?:by|until|towards?|before|to|through|target(?: year)?|deadline)\s+"
    r"(?:the\s+)?(?:end\s+of\s+)?(?:the\s+)?(?:year\s+)?)\Z",
    re.IGNORECASE,
)
_JOINED = re.compile(r"\s*(?:,|và|and|hay|or)\s+(?:năm\s+|to\s+)?\Z")
_HEAD = re.compile(r"^\s*(?:[-•*]\s*)?(?:đến\s+|by\s+)?(?:năm\s+)?\Z", re.IGNORECASE)


def find_years(text: str, numbers: Iterable[NumberMention] | None = None) -> list[YearMention]:
    """Years from 1900 to 2099 in order; those in numbers of documents are none."""
    mentions = find_numbers(text) if numbers is None else numbers
    taken = [(one.start, one.end) for one in mentions]
    found: list[YearMention] = []
    for match in _YEAR.finditer(text):
        if any(start <= match.start() < end for start, end in taken):
            continue
        look = _look(text, match.start(), found)
        found.append(YearMention(int(match[0]), match.start(), match.end(), look))
    return found


def _look(text: str, at: int, before: list[YearMention]) -> Look:
    window = text[max(0, at - _REACH) : at]
    if before and _JOINED.fullmatch(text, before[-1].end, at):
        return before[-1].look
    if _VISION.search(window):
        return "vision"
    if _PERIOD.search(window):
        return "period"
    return "target" if _TARGET.search(window) else ""


def heads_with(text: str, mention: YearMention) -> bool:
    """Whether a line begins with the year: the row of a table of milestones."""
    return _HEAD.match(text[: mention.start]) is not None
