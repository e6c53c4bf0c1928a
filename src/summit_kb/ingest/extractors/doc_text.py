"""The running text of a Word 97-2003 file: runs with their fonts, and the marks between them."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from summit_kb.ingest.extractors.doc_records import DocRecords, Piece, Properties
from summit_kb.ingest.legacy_runs import Run
from summit_kb.ingest.paragraph_flow import Paragraph

CELL, PAGE, END = "\x07", "\x0c", "\r"
"""End of a cell or row, of a page or section, of a paragraph."""
FIELD_BEGIN, FIELD_RESULT, FIELD_END = "\x13", "\x14", "\x15"
"""Around the instruction of a field and what it shows."""

_MARK = re.compile(f"([{CELL}{PAGE}{END}{FIELD_BEGIN}{FIELD_RESULT}{FIELD_END}])")
# Line break, hyphen that stays, hyphen that comes and goes; other controls are anchors.
_AS_TEXT = str.maketrans({"\x0b": "\n", "\x1e": "-", "\x1f": None, "\xa0": " "})
_FONT, _DELETED, _HIDDEN, _SYMBOL = 0x4A4F, 0x0800, 0x083C, 0x6A09
_ROW_END, _IN_TABLE = 0x2417, 0x2416
_HEADINGS = range(1, 10)


@dataclass(frozen=True)
class Mark:
    """A character that ends something or is part of a field; ``place`` is its byte."""

    sign: str
    place: int


class DocText:
    """Runs and marks of the main text and its notes, at most ``most`` characters of them."""

    def __init__(self, records: DocRecords, most: int) -> None:
        self._records = records
        self._most = most
        self._characters = _Spans(records.character_properties())
        self._paragraphs = _Spans(records.paragraph_properties())
        self._fonts = records.fonts()

    def tokens(self) -> Iterator[Run | Mark]:
        """Main text, then footnotes, endnotes and text boxes; headers and comments left out."""
        stories = self._records.stories()
        main, footnotes = stories.main, stories.main + stories.footnotes
        endnotes = footnotes + stories.headers + stories.macros + stories.comments
        boxes = endnotes + stories.endnotes + stories.boxes
        yield from self._range(0, main)
        for start, end in ((main, footnotes), (endnotes, boxes)):
            if start < end:
                yield Mark(END, -1)
                yield from self._range(start, end)

    def paragraph_at(self, place: int) -> Paragraph:
        """The paragraph that the byte at ``place`` stands in."""
        row = self._paragraphs.at(place)
        if row is None:
            return Paragraph()
        level = row.style if row.style in _HEADINGS else 0
        return Paragraph(level, in_table=row.modifiers.get(_IN_TABLE) == b"\1")

    def ends_row_at(self, place: int) -> bool:
        """Whether the mark at ``place`` ends a row, not a cell."""
        row = self._paragraphs.at(place)
        return row is not None and row.modifiers.get(_ROW_END) == b"\1"

    def _range(self, start: int, end: int) -> Iterator[Run | Mark]:
        """Characters ``start`` to ``end``, counted over all pieces."""
        position = 0
        for piece in self._records.pieces():
            length = piece.size // piece.width
            first, last = max(start - position, 0), min(end - position, length)
            position += length
            if first < last and self._most > 0:
                last = min(last, first + self._most)
                self._most -= last - first
                yield from self._runs(piece, first, last)

    def _runs(self, piece: Piece, first: int, last: int) -> Iterator[Run | Mark]:
        data = self._records.bytes_of(piece)[: last * piece.width]
        at = first * piece.width
        while at < len(data):
            row = self._characters.at(piece.start + at)
            until = min(len(data), row.end - piece.start) if row else len(data)
            until = max(until - (until - at) % piece.width, at + piece.width)
            text = data[at:until].decode(piece.encoding, "replace")
            yield from self._tokens(text, row, piece.start + at, piece.width)
            at = until

    def _tokens(
        self, text: str, row: Properties | None, place: int, width: int
    ) -> Iterator[Run | Mark]:
        unseen = row is not None and _is_unseen(row)
        for part in _MARK.split(text):
            if _MARK.fullmatch(part):
                yield Mark(part, place)
            elif part and not unseen:
                yield Run(part.translate(_AS_TEXT), self._font(row))
            place += len(part) * width

    def _font(self, row: Properties | None) -> str:
        operand = row.modifiers.get(_FONT, b"") if row else b""
        index = int.from_bytes(operand, "little") if operand else len(self._fonts)
        return self._fonts[index] if index < len(self._fonts) else ""


class _Spans:
    """Properties by byte."""

    def __init__(self, properties: Iterator[Properties]) -> None:
        self._rows = sorted(properties, key=lambda row: row.start)
        self._starts = [row.start for row in self._rows]

    def at(self, place: int) -> Properties | None:
        index = bisect_right(self._starts, place) - 1
        row = self._rows[index] if index >= 0 else None
        return row if row and place < row.end else None


def _is_unseen(row: Properties) -> bool:
    """Deleted or hidden, or a sign of a symbol font, which means nothing without its font."""
    switches = (_DELETED, _HIDDEN)
    return _SYMBOL in row.modifiers or any(row.modifiers.get(code) == b"\1" for code in switches)
