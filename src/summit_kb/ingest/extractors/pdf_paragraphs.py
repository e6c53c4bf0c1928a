"""Rows of a page joined to paragraphs again, so that a sentence is one piece of text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from summit_kb.domain.text import BlockKind
from summit_kb.ingest.extractors.pdf_page import PageLines
from summit_kb.ingest.extractors.pdf_rows import Row, Zone, rows_of, zones_of
from summit_kb.ingest.extractors.pdf_words import HYPHEN
from summit_kb.ingest.structure import heading_level, is_bare, is_item, kind_of

Paragraph = tuple[BlockKind, str, int]

_ENDS = ".;:!?…"
_FAR_DOWN = 1.3
_TOO_FAR_DOWN = 1.9
_OTHER_SIZE = 1.25
_INDENT = 0.8
_ROOM = 0.6
_CENTRED = 0.02
_OFF_MARGIN = 1.5
_LEADERS = re.compile(r"(?:[.…·_]\s?){5,}")
_RULE = re.compile(r"[-_=*~.–—\s]{3,}")
_PAGE_NUMBER = re.compile(
    r"(?:[-–—]\s*|trang\s+|page\s+)?(\d{1,4})(?:\s*[-–—]|\s*/\s*\d{1,4})?", re.I
)
_NUMBER_AWAY = 30
_EDGE_ROWS = 2


def paragraphs(page: PageLines, page_number: int) -> tuple[list[Paragraph], str | None]:
    """Blocks of the page in reading order, and the page number printed on it, if any."""
    rows = rows_of(page.lines)
    printed = _printed_number(rows, page_number)
    if printed is not None:
        rows.remove(printed)
    found = [_finished(group) for group in _groups(zones_of(rows), page.width)]
    label = _PAGE_NUMBER.fullmatch(printed.text) if printed is not None else None
    return [block for block in found if block is not None], label[1] if label else None


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
    held_zone: Zone | None = None
    for zone in zones:
        for row in zone.rows:
            if held and not _goes_on(held[-1], row, zone, held_zone is zone, width):
                yield held
                held = []
            held.append(row)
            held_zone = zone
    if held:
        yield held


def _goes_on(row: Row, below: Row, zone: Zone, same_zone: bool, width: float) -> bool:  # noqa: FBT001 - a fact about the pair
    """Whether the text of ``row`` goes on in ``below``."""
    if len(row.cells) > 1 or len(below.cells) > 1:
        return False
    unfinished = row.text[-1] not in _ENDS and below.text[0].islower()
    if row.text.endswith(HYPHEN):
        return True
    if not same_zone:
        return unfinished and not is_item(below.text)
    step = (below.bottom - row.bottom) / zone.leading
    if step > (_TOO_FAR_DOWN if unfinished else _FAR_DOWN) or _sizes_differ(row, below):
        return False
    if is_bare(row.text) or heading_level(below.text) or is_bare(below.text):
        return False
    if _RULE.fullmatch(row.text) or _RULE.fullmatch(below.text):
        return False
    return _joins(row, below, zone, unfinished, width)


def _joins(row: Row, below: Row, zone: Zone, unfinished: bool, width: float) -> bool:  # noqa: FBT001 - a fact about the pair
    is_short = row.right + _room(row, below) < zone.right
    is_indented = below.left > row.left + below.height * _INDENT
    if is_item(below.text):
        return not (is_short or is_indented or row.text[-1] in _ENDS + ",")
    if is_item(row.text) and is_indented and not is_short:
        return True  # the text of a list item hangs to the right of its sign
    if unfinished:
        return True
    if _are_centred(row, below, zone, width):
        return row.text.isupper() == below.text.isupper() and row.text[-1] not in _ENDS
    return not is_short and not is_indented


def _room(row: Row, below: Row) -> float:
    """What the first word of ``below`` would have needed at the end of ``row``."""
    return below.first.right - below.first.left + row.height * _ROOM


def _sizes_differ(row: Row, below: Row) -> bool:
    larger, smaller = max(row.height, below.height), min(row.height, below.height)
    return larger > smaller * _OTHER_SIZE


def _are_centred(row: Row, below: Row, zone: Zone, width: float) -> bool:
    """Whether both rows stand in the middle, at least one of them away from both margins."""
    aligned = abs(row.middle - below.middle) < width * _CENTRED
    short = min(row, below, key=lambda each: each.right - each.left)
    margin = short.height * _OFF_MARGIN
    return aligned and short.left > zone.left + margin and short.right < zone.right - margin


def _finished(rows: Sequence[Row]) -> Paragraph | None:
    if len(rows) == 1 and len(rows[0].cells) > 1:
        return BlockKind.TABLE_ROW, "\t".join(_ended(cell) for cell in rows[0].cells), 0
    text = joined([row.text for row in rows])
    if _RULE.fullmatch(text):
        return None
    text = _LEADERS.sub(" … ", text)
    kind, level = kind_of(text)
    return kind, text, level


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


def _unbroken(before: str, after: str) -> str:
    """English words are broken between small letters; anything else kept its own hyphen."""
    small = before[-1:].islower() and after[:1].islower()
    broken_word = before.rpartition(" ")[2] + after.partition(" ")[0]
    return before + after if small and broken_word.isascii() else f"{before}-{after}"


def _ended(text: str) -> str:
    return text.replace(HYPHEN, "-")
