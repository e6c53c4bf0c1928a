"""Where the matches of a page stand on it, worked out once for each state of the search."""

from __future__ import annotations

from collections.abc import Sequence

from summit_kb.desktop.reader.match_search import MatchSearch
from summit_kb.reading.boxes import Box
from summit_kb.reading.matching import Match
from summit_kb.reading.page_words import PageWords

_Known = tuple[tuple[Match, ...], dict[Match, list[Box]]]


class MatchMarks:
    """Keeps the rectangles of the pages that were looked at."""

    def __init__(self) -> None:
        self._pages: dict[int, _Known] = {}

    def on(
        self, page: int, words: PageWords, search: MatchSearch | None
    ) -> tuple[Sequence[Box], Sequence[Box]]:
        """Rectangles of the matches of a page, and those of the current match."""
        if search is None:
            return (), ()
        matches = search.book.on(page)
        known = self._pages.get(page)
        if known is None or known[0] is not matches:
            places = {match: words.span_boxes(match.start, match.end) for match in matches}
            known = self._pages[page] = (matches, places)
        every = [
            box for match, boxes in known[1].items() for box in boxes if match != search.current
        ]
        current = known[1].get(search.current, []) if search.current else []
        return every, current
