"""Numbers written in digits: 2.200 = 2,200 = 2200, and 2,2 = 2.2."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

# Thin or fixed spaces part thousands as well; plain ones only where two groups follow, or a word
# that makes an amount of it.
_RUN = re.compile(
    r"\d{1,3}(?:[\u00a0\u202f\u2009]\d{3})+(?:,\d+)?(?!\d)"
    r"|\d{1,3}(?: \d{3}){2,}(?!\d)"
    r"|\d{1,3} \d{3}(?= ?(?:nghin|ngan|trieu|ty|ti|thousand|million|billion|dong|vnd|usd)\b)"
    r"|\d+(?:[.,]\d+)*"
)
_DIGITS = re.compile(r"\d+")
_SPACES = re.compile(r"[ \u00a0\u202f\u2009]")
_PARTS = re.compile(r"[.,]")
_SIGNS = frozenset("., \u00a0\u202f\u2009")
_GROUP = 3
_LONGEST = 18


class Figure(NamedTuple):
    """``bare``: digits and nothing else, none of them a leading zero."""

    start: int
    end: int
    value: Decimal
    bare: bool


def figures(text: str, start: int = 0) -> Iterator[Figure]:
    """The numbers of ``text``; version numbers, telephone numbers and the like are passed over."""
    reached = start
    # Digits alone are found ten times as fast as all their spellings.
    for digits in _DIGITS.finditer(text, start):
        at, end = digits.span()
        if at < reached:
            continue
        run: re.Match[str] | None = digits
        if text[end : end + 1] in _SIGNS and text[end + 1 : end + 2].isdecimal():
            run = _RUN.match(text, at)
        if run is None:
            continue
        reached = run.end()
        value = _plain(digits[0]) if run is digits else read_figure(run[0])
        if value is not None:
            bare = run[0].isdecimal() and (run[0][0] != "0" or len(run[0]) == 1)
            yield Figure(at, reached, value, bare)


def _plain(digits: str) -> Decimal | None:
    """The value of digits without any sign, as ``read_figure`` has it."""
    too_long = len(digits) > _LONGEST or (digits[0] == "0" and len(digits) > 2)
    return None if too_long else Decimal(digits)


def read_figure(digits: str) -> Decimal | None:
    """The value of digits with their signs, whichever way thousands and decimals are parted.

    One sign before exactly three digits parts thousands (2.200 and 2,200), unless a zero stands
    before it (0,125). None for what is no quantity: 1.2.3, 0905.123.456, 4.0.
    """
    digits = _SPACES.sub("", digits)
    if len(digits) > _LONGEST:
        return None
    parts = _PARTS.split(digits)
    signs = [char for char in digits if char in ".,"]
    whole, decimals = _whole_and_decimals(parts, signs)
    if whole is None or (whole[0] == "0" and len(whole) > (1 if signs else 2)):
        return None
    if decimals == "0":
        return None
    return Decimal(f"{whole}.{decimals}") if decimals else Decimal(whole)


def _whole_and_decimals(parts: list[str], signs: list[str]) -> tuple[str | None, str]:
    if not signs:
        return parts[0], ""
    in_groups = len(parts[0]) <= _GROUP and all(len(part) == _GROUP for part in parts[1:-1])
    if not in_groups and len(parts) > 2:
        return None, ""
    if len(set(signs)) == 1:
        if in_groups and len(parts[-1]) == _GROUP and parts[0] != "0":
            return "".join(parts), ""
        return (parts[0], parts[1]) if len(parts) == 2 else (None, "")
    if signs.count(signs[-1]) > 1 or len(set(signs[:-1])) > 1:
        return None, ""
    return "".join(parts[:-1]), parts[-1]


def written(value: Decimal) -> str:
    """The value without signs for thousands, with a point for decimals and no zeros after it."""
    text = format(value, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text
