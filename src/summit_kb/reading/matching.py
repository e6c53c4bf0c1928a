"""The places in a document that a query matches, gathered page by page in any order."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol


class SpanFinder(Protocol):
    """What a query matches in any text: (start, end) offsets, ascending."""

    def spans(self, text: str) -> list[tuple[int, int]]: ...


@dataclass(frozen=True, order=True)
class Match:
    """``text[start:end]`` of a page (counted from 1)."""

    page: int
    start: int
    end: int


class MatchBook:
    """All matches found so far, in reading order."""

    def __init__(self) -> None:
        self._pages: dict[int, tuple[Match, ...]] = {}
        self._with_matches: list[int] = []
        self._searched: set[int] = set()

    @property
    def total(self) -> int:
        return sum(len(matches) for matches in self._pages.values())

    @property
    def pages(self) -> Sequence[int]:
        """Pages that have matches, ascending."""
        return self._with_matches

    def put(self, page: int, spans: Iterable[tuple[int, int]]) -> None:
        """Say what a page matches; a page that matches nothing has still been searched."""
        matches = tuple(sorted(Match(page, start, end) for start, end in spans if end > start))
        self._searched.add(page)
        if matches:
            if page not in self._pages:
                insort(self._with_matches, page)
            self._pages[page] = matches

    def has_searched(self, page: int) -> bool:
        return page in self._searched

    def on(self, page: int) -> tuple[Match, ...]:
        return self._pages.get(page, ())

    def number_of(self, match: Match) -> int:
        """The place of ``match`` among all, from 1; 0 when it is not one of them."""
        here = self.on(match.page)
        if match not in here:
            return 0
        before = self._with_matches[: bisect_left(self._with_matches, match.page)]
        return sum(len(self._pages[page]) for page in before) + here.index(match) + 1

    def first_from(self, page: int) -> Match | None:
        """The first match on ``page`` or after it, else the first of all."""
        if not self._with_matches:
            return None
        at = bisect_left(self._with_matches, page) % len(self._with_matches)
        return self._pages[self._with_matches[at]][0]

    def last_before(self, page: int) -> Match | None:
        """The last match on a page before ``page``, else the last of all."""
        if not self._with_matches:
            return None
        at = bisect_left(self._with_matches, page) - 1
        return self._pages[self._with_matches[at]][-1]

    def after(self, match: Match) -> Match | None:
        """The match after ``match``; after the last comes the first."""
        here = self.on(match.page)
        later = [other for other in here if other > match]
        return later[0] if later else self.first_from(match.page + 1)

    def before(self, match: Match) -> Match | None:
        """The match before ``match``; before the first comes the last."""
        here = self.on(match.page)
        earlier = [other for other in here if other < match]
        return earlier[-1] if earlier else self.last_before(match.page)
