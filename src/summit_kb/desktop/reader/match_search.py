"""Looks for a query through all pages in the background, nearest pages first."""

from __future__ import annotations

import itertools
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot

from summit_kb.desktop.reader.seams import Asking
from summit_kb.foundation.errors import SummitError
from summit_kb.reading.matching import Match, MatchBook, SpanFinder

# One turn of searching: long enough to be worth a thread, short enough to be dropped quickly.
_TURN_S = 0.04
_serial = itertools.count()

_Found = list[tuple[int, list[tuple[int, int]]]]


@dataclass(frozen=True)
class _Turn:
    found: _Found
    rest: Sequence[int]


class MatchSearch(QObject):
    """All matches of one text, and the one the reader stands on.

    Signals: ``changed`` when more matches are known; ``current_changed`` carries the Match or
    None; ``finished`` when every page has been searched.
    """

    changed = Signal()
    current_changed = Signal(object)
    finished = Signal()

    def __init__(
        self,
        bridge: Asking,
        read: Callable[[int], str],
        page_count: int,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.book = MatchBook()
        self.running = False
        self.page_count = page_count
        self._bridge = bridge
        self._read = read
        self._finder: SpanFinder | None = None
        self._current: Match | None = None
        self._channel = f"match-search-{next(_serial)}"

    @property
    def current(self) -> Match | None:
        return self._current

    @property
    def active(self) -> bool:
        """Whether anything is looked for."""
        return self._finder is not None

    def text(self, page: int) -> str:
        """The text the matches of ``page`` are offsets of; read already by the search."""
        return self._read(page)

    def start(self, finder: SpanFinder | None, from_page: int = 1) -> None:
        """Look for something else (None: for nothing), beginning at ``from_page``."""
        self._bridge.forget(self._channel)
        self.book = MatchBook()
        self._finder = finder
        self.running = finder is not None and self.page_count > 0
        self.select(None)
        self.changed.emit()
        if self.running:
            every = range(1, self.page_count + 1)
            self._take_turn([*every[from_page - 1 :], *every[: from_page - 1]])
        else:
            self.finished.emit()

    def mark(self, page: int, spans: Sequence[tuple[int, int]]) -> None:
        """Mark these places of a page and nothing else, and go to the first."""
        self.start(None)
        self.book.put(page, spans)
        self.changed.emit()
        self.select(next(iter(self.book.on(page)), None))

    def select(self, match: Match | None) -> None:
        """Make ``match`` the current one."""
        self._current = match
        self.current_changed.emit(match)

    def step(self, *, forward: bool, page: int) -> None:
        """Go to the next or previous match, from the current one or else from ``page``."""
        if self._current is not None:
            find = self.book.after if forward else self.book.before
            match = find(self._current)
        else:
            match = self.book.first_from(page) if forward else self.book.last_before(page + 1)
        if match is not None:
            self.select(match)

    def close(self) -> None:
        self._bridge.forget(self._channel)

    def _take_turn(self, pages: Sequence[int]) -> None:
        finder = self._finder
        if finder is not None:
            self._bridge.query(
                self._channel, lambda: _turn(finder, self._read, pages), self._on_turn
            )

    @Slot(object)
    def _on_turn(self, turn: _Turn) -> None:
        for page, spans in turn.found:
            self.book.put(page, spans)
        self.running = bool(turn.rest)
        self.changed.emit()
        if turn.rest:
            self._take_turn(turn.rest)
        else:
            self.finished.emit()


def _turn(finder: SpanFinder, read: Callable[[int], str], pages: Sequence[int]) -> _Turn:
    found: _Found = []
    until = time.monotonic() + _TURN_S
    for done, page in enumerate(pages, 1):
        found.append((page, _spans(finder, read, page)))
        if time.monotonic() > until:
            return _Turn(found, pages[done:])
    return _Turn(found, ())


def _spans(finder: SpanFinder, read: Callable[[int], str], page: int) -> list[tuple[int, int]]:
    try:
        return finder.spans(read(page))
    except SummitError:
        # A page that cannot be read has no matches; the page itself shows the reason.
        return []
