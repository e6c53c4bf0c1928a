"""One cell of a table: safe to open in a spreadsheet, and the same text when it comes back.

A spreadsheet calculates what begins with = + - @ and turns "01/2019" or "007" into something else.
Such a text gets an apostrophe in front; reading takes exactly that one away again.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

SEPARATOR = "|"

_FORMULA = re.compile(r"[=+\-@\t\r\n＝＋－＠]")
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
_CONVERTED = re.compile(
    rf"0\d+|\d{{12,}}|(?=.*\d)(?=.*[^\d])[\d\s.,/:%-]+|\d+\.?\d*e[+-]?\d+|true|false"
    rf"|{_MONTH}[-/\s.]*\d+|\d+[-/\s.]*{_MONTH}",
    re.IGNORECASE,
)
_PART = re.compile(r"(?:[^\\|]|\\.|\\$)*", re.DOTALL)
_ESCAPED = re.compile(r"\\([\\|])")


def guarded(text: str) -> str:
    """``text`` so that no spreadsheet takes it for a formula, a number or a date."""
    return f"'{text}" if _is_taken_otherwise(text) else text


def unguarded(cell: str) -> str:
    """The text that ``guarded`` was given."""
    return cell[1:] if cell[:1] == "'" and _is_taken_otherwise(cell[1:]) else cell


def _is_taken_otherwise(text: str) -> bool:
    # Apostrophes in front do not count, or a text that has one of its own would lose it.
    bare = text.lstrip("'")
    return bool(_FORMULA.match(bare) or _CONVERTED.fullmatch(bare))


def joined(items: Iterable[str]) -> str:
    """A list in one cell: ``a | b``; a separator in an item gets a backslash before it."""
    escaped = (item.replace("\\", "\\\\").replace(SEPARATOR, f"\\{SEPARATOR}") for item in items)
    return f" {SEPARATOR} ".join(escaped)


def parted(cell: str) -> tuple[str, ...]:
    """The items of a list in a cell; empty ones are no items."""
    found: list[str] = []
    start = 0
    while start <= len(cell):
        match = _PART.match(cell, start)
        end = match.end() if match else len(cell)
        item = _ESCAPED.sub(r"\1", cell[start:end]).strip()
        if item:
            found.append(item)
        start = end + 1
    return tuple(found)
