"""Links in the text view: marked near what shows only, and found by position."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtGui import QPalette, QTextCursor
from PySide6.QtWidgets import QTextEdit

from summit_kb.desktop.reader.built_text import BuiltText
from summit_kb.desktop.reader.links import link_style
from summit_kb.desktop.reader.links.link_source import LinkSource
from summit_kb.reading.linking.link import Link
from summit_kb.reading.matching import Match


@dataclass(frozen=True)
class _Page:
    """The links of a page, and where they lie in a text that was set."""

    built: BuiltText
    links: tuple[Link, ...]
    placed: list[tuple[Link, int, int]]
    ends: list[int]


class TextLinks:
    """The links of one text."""

    def __init__(self, source: LinkSource) -> None:
        self.source = source
        self.current: Link | None = None
        self._pages: dict[int, _Page] = {}

    def selections(
        self, built: BuiltText, colours: QPalette, first: int, last: int
    ) -> list[QTextEdit.ExtraSelection]:
        """What to mark between two positions of the document."""
        made: list[QTextEdit.ExtraSelection] = []
        for link, start, end in self._between(built, first, last):
            selection = QTextEdit.ExtraSelection()
            cursor = QTextCursor(built.document)
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            selection.cursor = cursor
            selection.format = link_style.letters(link, colours, current=link == self.current)
            made.append(selection)
        return made

    def at(self, built: BuiltText, position: int) -> Link | None:
        """The link that holds a position of the document."""
        found = self._between(built, position, position)
        return next((link for link, start, end in found if start <= position < end), None)

    def span(self, built: BuiltText, link: Link) -> tuple[int, int] | None:
        """Where a link lies in the document."""
        return built.span(Match(link.page, link.start, link.end))

    def _between(self, built: BuiltText, first: int, last: int) -> Iterator[tuple[Link, int, int]]:
        for page in range(built.page_at(first), min(built.page_at(last), built.page_count) + 1):
            known = self._page(built, page)
            for link, start, end in known.placed[bisect_left(known.ends, first) :]:
                if start > last:
                    break
                yield link, start, end

    def _page(self, built: BuiltText, page: int) -> _Page:
        links = self.source.get(page)
        known = self._pages.get(page)
        if known is None or known.links is not links or known.built is not built:
            spans = ((link, self.span(built, link)) for link in links)
            placed = [(link, *span) for link, span in spans if span is not None]
            placed.sort(key=lambda one: one[2])
            ends = [end for _link, _start, end in placed]
            known = self._pages[page] = _Page(built, links, placed, ends)
        return known
