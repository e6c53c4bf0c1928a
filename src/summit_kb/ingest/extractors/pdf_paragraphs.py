"""Rows of a page joined to paragraphs again, so that a sentence is one piece of text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from statistics import median

from summit_kb.domain.text import BlockKind
from summit_kb.ingest.clean import one_line
from summit_kb.ingest.extractors.pdf_joining import LEADERS, RULE, Pair
from summit_kb.ingest.extractors.pdf_page import PageLines
from summit_kb.ingest.extractors.pdf_rows import Row, Zone, rows_of, zones_of
from summit_kb.ingest.extractors.pdf_words import HYPHEN
from summit_kb.ingest.structure import kind_of

Paragraph = tuple[BlockKind, str, int]

_PAGE_NUMBER = re.compile(
    r"(?:[-–—]\s*|trang\s+|page\s+)?(\d{1,4})(?:\s*[-–—]|\s*/\s*\d{1,4})?", re.IGNORECASE
)
_NUMBER_AWAY = 30
_EDGE_ROWS = 2
_LARGER, _MUCH_LARGER = 1.25, 1.6
_LONGEST_HEADING = 160
_NO_HEADING_ENDS = ".;:,"


def paragraphs(
    page: PageLines, page_number: int, titles: Mapping[str, int]
) -> tuple[list[Paragraph], str | None]:
    """Blocks of the page in reading order, and the page number printed on it, if any.

    ``titles`` are the lines of the outline that lead to this page, with their level.
    """
    rows = rows_of(page.lines)
    printed = _printed_number(rows, page_number)
    if printed is not None:
        rows.remove(printed)
    body = median(word.bottom - word.top for line in page.lines for word in line) if rows else 0.0
    groups = _groups(zones_of(rows), page.width)
    found = [_finished(group, body, titles) for group in groups]
    label = _PAGE_NUMBER.fullmatch(printed.text) if printed is not None else None
    return [block for block in found if block is not None], label[1] if label else None


def joined(lines: Sequence[str]) -> str:
    """Lines as running text; a hyphen that only broke a word goes, one that belongs to it stays."""
    text = lines[0]
    for line in lines[1:]:
        if text.endswith(HYPHEN):
            text = _unbroken(text.removesuffix(HYPHEN), line)
        elif text.endswith("-") and len(text) > 1 and not text[-2].isspace():
            text += line  # "43-" and "NQ/TW"
        else:
            text = f"{text} {line}"
    return _ended(text)


def _printed_number(rows: Sequence[Row], page_number: int) -> Row | None:
    """The row at an edge of the page that holds nothing but its number."""
    edges = [*rows[:_EDGE_ROWS], *rows[-_EDGE_ROWS:]] if len(rows) > 1 else []
    for row in edges:
        match = _PAGE_NUMBER.fullmatch(row.text)
        if match is not None and abs(int(match[1]) - page_number) <= _NUMBER_AWAY:
            return row
    return None


def _groups(zones: Sequence[Zone], width: float) -> Iterator[list[Row]]:
    held: list[Row] = []
    right = 0.0
    for zone in zones:
        for index, row in enumerate(zone.rows):
            if held and not Pair(held[-1], row, zone, right, width, index > 0).goes_on:
                yield held
                held = []
            held.append(row)
            right = zone.right_near(index)
    if held:
        yield held


def _finished(rows: Sequence[Row], body: float, titles: Mapping[str, int]) -> Paragraph | None:
    *cells, last = rows[0].cells
    if cells:
        below = [row.text for row in rows[1:]]
        return BlockKind.TABLE_ROW, "\t".join([*map(_ended, cells), joined([last, *below])]), 0
    text = joined([row.text for row in rows])
    if RULE.fullmatch(text):
        return None
    text = LEADERS.sub(" … ", text)
    kind, level = kind_of(text)
    if kind is BlockKind.HEADING:
        return kind, text, level
    level = titles.get(one_line(text).casefold(), 0) or _level_by_size(rows, text, body)
    return (BlockKind.HEADING, text, level) if level else (kind, text, 0)


def _level_by_size(rows: Sequence[Row], text: str, body: float) -> int:
    """1 or 2 for a short piece in clearly larger type, else 0."""
    if len(text) > _LONGEST_HEADING or text[-1] in _NO_HEADING_ENDS:
        return 0
    size = min(row.height for row in rows)
    if size < body * _LARGER or not any(map(str.isalpha, text)):
        return 0
    return 1 if size >= body * _MUCH_LARGER else 2


def _unbroken(before: str, after: str) -> str:
    """English words are broken between small letters; anything else kept its own hyphen."""
    small = before[-1:].islower() and after[:1].islower()
    broken_word = before.rpartition(" ")[2] + after.partition(" ")[0]
    return before + after if small and broken_word.isascii() else f"{before}-{after}"


def _ended(text: str) -> str:
    return text.replace(HYPHEN, "-")
