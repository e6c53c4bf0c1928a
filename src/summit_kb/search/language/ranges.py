"""The values of ``year:`` and ``date:``: one, a range (2014..2019) or a comparison (>=2019)."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta
from typing import TypeVar

from summit_kb.search.language.dates import read_days, read_year
from summit_kb.search.language.errors import QueryError, Reason
from summit_kb.search.language.nodes import DateRange, YearRange

_COMPARISON = re.compile(r"\s*(>=|<=|=>|=<|≥|≤|>|<|=)\s*")
_DOTS = re.compile(r"\.{2,}|…")
_YEARS = re.compile(r"\s*(\d{4})\s*[-\u2013]\s*(\d{4})\s*")
_DAY = timedelta(days=1)

T = TypeVar("T")
Span = tuple[T, T]
Bounds = tuple[T | None, T | None]


def year_range(text: str, start: int, end: int) -> YearRange:
    """Read ``text[start:end]`` as years; raise QueryError where it is none."""
    joined = _YEARS.fullmatch(text, start, end)
    if joined:
        low, high = int(joined[1]), int(joined[2])
        _check_order(text, start, end, low, high)
        return YearRange(start, end, low, high)

    def read(value: str) -> Span[int] | None:
        year = read_year(value)
        return None if year is None else (year, year)

    low, high = _bounds(text, start, end, read, Reason.YEAR, lambda year, by: year + by)
    return YearRange(start, end, low, high)


def date_range(text: str, start: int, end: int) -> DateRange:
    """Read ``text[start:end]`` as days; raise QueryError where they are none."""

    def shift(day: date, by: int) -> date:
        edge = date.max if by > 0 else date.min
        return day if day == edge else day + by * _DAY

    low, high = _bounds(text, start, end, read_days, Reason.DATE, shift)
    return DateRange(start, end, low, high)


def _bounds(
    text: str,
    start: int,
    end: int,
    read: Callable[[str], Span[T] | None],
    reason: Reason,
    shift: Callable[[T, int], T],
) -> Bounds[T]:
    def value(begin: int, stop: int) -> Span[T]:
        span = read(text[begin:stop])
        if span is None:
            raise QueryError.at(text, begin, stop, reason)
        return span

    comparison = _COMPARISON.match(text, start, end)
    if comparison:
        first, last = value(comparison.end(), end)
        return _compared(comparison[1], first, last, shift)
    dots = _DOTS.search(text, start, end)
    if not dots:
        return value(start, end)
    low = value(start, dots.start())[0] if text[start : dots.start()].strip() else None
    high = value(dots.end(), end)[1] if text[dots.end() : end].strip() else None
    if low is None and high is None:
        raise QueryError.at(text, start, end, Reason.RANGE)
    _check_order(text, start, end, low, high)
    return low, high


def _compared(sign: str, first: T, last: T, shift: Callable[[T, int], T]) -> Bounds[T]:
    if sign == "=":
        return first, last
    if sign == ">":
        return shift(last, 1), None
    if sign == "<":
        return None, shift(first, -1)
    return (first, None) if sign in (">=", "=>", "≥") else (None, last)


def _check_order(text: str, start: int, end: int, low: T | None, high: T | None) -> None:
    if low is not None and high is not None and low > high:  # pyright: ignore[reportOperatorIssue] - T is int or date
        raise QueryError.at(text, start, end, Reason.RANGE)
