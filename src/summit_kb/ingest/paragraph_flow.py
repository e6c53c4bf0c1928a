"""Text as old word processors store it: a stream of letters with marks where things end."""

from __future__ import annotations

from dataclasses import dataclass

from summit_kb.domain.text import BlockKind
from summit_kb.ingest.assembly import TextAssembly
from summit_kb.ingest.structure import kind_of
from summit_kb.ingest.table_rows import add_row

_LONGEST_HEADING = 200
_DEEPEST_HEADING = 6


@dataclass(frozen=True)
class Paragraph:
    """What a paragraph is; ``level`` is 1 to 9 for a heading by its style, else 0."""

    level: int = 0
    in_table: bool = False
    is_item: bool = False


class ParagraphFlow:
    """Paragraphs and rows out of text and marks, in the order they come."""

    def __init__(self, assembly: TextAssembly) -> None:
        self._assembly = assembly
        self._held: list[str] = []
        self._cell: list[str] = []
        self._row: list[list[str]] = []

    def add_text(self, text: str) -> None:
        self._held.append(text)

    def end_paragraph(self, paragraph: Paragraph) -> None:
        """The end of a paragraph, in a cell or outside of tables."""
        words = "".join(self._held)
        self._held.clear()
        if paragraph.in_table:
            self._cell.append(words)
        else:
            self.end_row()
            self._add(words, paragraph)

    def end_cell(self) -> None:
        self._row.append([*self._cell, "".join(self._held)])
        self._cell, self._held = [], []

    def end_row(self) -> None:
        """The end of a row; outside of tables nothing happens."""
        if self._cell:
            self._row.append(self._cell)
        if self._row:
            add_row(self._assembly, self._row)
        self._row, self._cell = [], []

    def finish(self) -> None:
        """What was begun and not ended."""
        if self._cell or self._row:
            self.end_cell()
        self.end_row()
        self.end_paragraph(Paragraph())

    def _add(self, words: str, paragraph: Paragraph) -> None:
        kind, level = kind_of(words.strip())
        if kind is not BlockKind.HEADING:
            if paragraph.level and len(words) <= _LONGEST_HEADING:
                kind, level = BlockKind.HEADING, min(paragraph.level, _DEEPEST_HEADING)
            elif paragraph.is_item:
                kind = BlockKind.LIST_ITEM
        self._assembly.add(kind, words, level)
