"""Where the matches of a page stand on it, worked out once for each state of the search."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from summit_kb.desktop.reader.match_search import MatchSearch
from summit_kb.reading.boxes import Box
from summit_kb.reading.correspondence import Correspondence
from summit_kb.reading.matching import Match
from summit_kb.reading.page_words import PageWords


@dataclass(frozen=True)
class _Page:
    matches: tuple[Match, ...]
    boxes: dict[Match, list[Box]]


class MatchMarks:
    """Keeps the rectangles of the pages that were looked at."""

    def __init__(self, search: MatchSearch) -> None:
        self._search = search
        self._ways: dict[int, Correspondence] = {}
        self._pages: dict[int, _Page] = {}

    def on(self, page: int, words: PageWords) -> tuple[Sequence[Box], Sequence[Box]]:
        """Rectangles of the matches of a page but the current one, and those of the current."""
        matches = self._search.book.on(page)
        known = self._pages.get(page)
        if known is None or known.matches is not matches:
            boxes = {match: self.boxes(match, words) for match in matches}
            known = self._pages[page] = _Page(matches, boxes)
        current = self._search.current
        others = [box for match, boxes in known.boxes.items() for box in boxes if match != current]
        return others, known.boxes.get(current, []) if current else []

    def boxes(self, match: Match, words: PageWords) -> list[Box]:
        """Where one match stands, given the words of its page."""
        way = self._ways.get(match.page)
        if way is None:
            way = Correspondence(self._search.text(match.page), words.text)
            self._ways[match.page] = way
        span = way.span(match.start, match.end)
        return words.span_boxes(*span) if span else []
