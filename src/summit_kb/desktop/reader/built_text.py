"""A text set for reading, and the way from pages and matches to places in it."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from typing import Protocol

from PySide6.QtGui import QPalette, QTextDocument
from PySide6.QtWidgets import QTextEdit

from summit_kb.desktop.reader.utf16 import Utf16Text
from summit_kb.reading.correspondence import Correspondence
from summit_kb.reading.matching import Match


class Colouring(Protocol):
    """Colours under the words, below the marks of a search."""

    def selections(
        self, built: BuiltText, colours: QPalette, first: int, last: int
    ) -> list[QTextEdit.ExtraSelection]: ...


@dataclass
class BuiltText:
    """The document, and where in it each page and each block begins (Qt's positions).

    ``texts`` are the pages' own texts, which matches are offsets of. ``blocks`` is keyed by page
    (from 1) and place of the block on it (from 0).
    """

    document: QTextDocument
    texts: tuple[str, ...]
    page_starts: list[int] = field(default_factory=list[int])
    text_starts: list[int] = field(default_factory=list[int])
    blocks: dict[tuple[int, int], int] = field(default_factory=dict[tuple[int, int], int])
    raw: Utf16Text = field(default_factory=lambda: Utf16Text(""))
    washes: Colouring | None = None
    _ways: dict[int, Correspondence] = field(default_factory=dict[int, Correspondence])

    @property
    def page_count(self) -> int:
        return len(self.page_starts)

    def span(self, match: Match) -> tuple[int, int] | None:
        """Where a match lies in the document."""
        way = self._ways.get(match.page)
        if way is None:
            way = Correspondence(self.texts[match.page - 1], self._set_text(match.page))
            self._ways[match.page] = way
        span = way.span(match.start, match.end)
        if span is None:
            return None
        start = self.raw.from_qt(self.text_starts[match.page - 1])
        return self.raw.to_qt(start + span[0]), self.raw.to_qt(start + span[1])

    def own_span(self, page: int, start: int, end: int) -> tuple[int, int] | None:
        """What of a page's own text lies between two positions of the document."""
        head, shown = self.raw.from_qt(self.text_starts[page - 1]), self._set_text(page)
        first = max(self.raw.from_qt(start) - head, 0)
        last = min(self.raw.from_qt(end) - head, len(shown))
        if first >= last:
            return None
        return Correspondence(shown, self.texts[page - 1]).span(first, last)

    def page_at(self, position: int) -> int:
        """The page that holds a position."""
        return max(bisect_right(self.page_starts, position), 1)

    def _set_text(self, page: int) -> str:
        """A page as it stands in the document, without the line that numbers it."""
        start = self.raw.from_qt(self.text_starts[page - 1])
        if page == self.page_count:
            return self.raw.text[start:]
        return self.raw.text[start : self.raw.from_qt(self.page_starts[page])]
