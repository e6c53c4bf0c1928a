"""The reader's searches as the window has them; kept and read away from it.

Everything that shows or changes them listens to this one object; it knows no widgets.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from summit_kb.desktop.desk import Desk
from summit_kb.domain.finding import Request
from summit_kb.domain.saved_search import PastSearch, SavedSearch, is_same
from summit_kb.foundation.errors import SummitError

if TYPE_CHECKING:
    from summit_kb.app.saved_searches import NewMatches, Searches
    from summit_kb.app.workspace import Workspace

_log = logging.getLogger(__name__)
_Work = Callable[["Searches"], object]


@dataclass(frozen=True)
class _State:
    """What the files said; ``turn`` rises with every reading."""

    turn: int
    saved: Sequence[SavedSearch]
    past: Sequence[PastSearch]
    faults: Sequence[SummitError]
    answer: object


class SearchBook(QObject):
    """Signals: ``saved_changed``; ``past_changed``; ``news_changed``; ``failed`` (SummitError);
    ``removed`` (SavedSearch, its place in the list).
    """

    saved_changed = Signal()
    past_changed = Signal()
    news_changed = Signal()
    failed = Signal(object)
    removed = Signal(object, int)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.workspace: Workspace | None = None
        self.saved: Sequence[SavedSearch] = ()
        self.past: Sequence[PastSearch] = ()
        self._news: dict[str, NewMatches] = {}
        self._one_at_a_time = threading.Lock()
        self._turn = self._shown = self._calls = 0
        self._has_told = False

    @property
    def news(self) -> list[NewMatches]:
        """What is new, in the order of the searches."""
        return [self._news[one.id] for one in self.saved if one.id in self._news]

    @property
    def keeps_history(self) -> bool:
        return self._desk.settings.search_history

    def news_of(self, search_id: str) -> NewMatches | None:
        return self._news.get(search_id)

    def like(self, request: Request) -> SavedSearch | None:
        """The saved search that asks for the same."""
        return next((one for one in self.saved if is_same(one.request, request)), None)

    def use(self, workspace: Workspace) -> None:
        """The searches of this library from now on."""
        self.workspace = workspace
        self.saved, self.past, self._news = (), (), {}
        for signal in (self.saved_changed, self.past_changed, self.news_changed):
            signal.emit()
        self.read()

    def read(self) -> None:
        """Take up what other windows have written."""
        self._do(_nothing)

    def save(self, name: str, request: Request) -> None:
        self._do(lambda searches: searches.save(name, request))

    def rename(self, search: SavedSearch, name: str) -> None:
        self._do(lambda searches: searches.saved.rename(search.id, name))

    def remove(self, search: SavedSearch) -> None:
        """``removed`` tells it to who offers to undo."""

        def told(place: object) -> None:
            self.removed.emit(search, place)

        self._do(lambda searches: searches.saved.remove(search.id), told)

    def put_back(self, search: SavedSearch, place: int) -> None:
        self._do(lambda searches: searches.saved.put_back(search, place))

    def move(self, search: SavedSearch, steps: int) -> None:
        """Up or down in the list."""
        ids = [one.id for one in self.saved]
        at = ids.index(search.id)
        to = max(0, min(at + steps, len(ids) - 1))
        ids.insert(to, ids.pop(at))
        self._do(lambda searches: searches.saved.arrange(ids))

    def note(self, request: Request, total: int, instead: Request | None = None) -> None:
        """A search was made; where no history is wanted, nothing is kept of it."""
        if self.keeps_history:
            self._do(
                lambda searches: searches.past.note(request, total, instead=instead),
                failed=self._on_not_noted,
            )

    def forget(self, past: PastSearch) -> None:
        self._do(lambda searches: searches.past.forget([past]))

    def forget_all(self) -> None:
        self._do(lambda searches: searches.past.clear())

    def show_news(self, found: Sequence[NewMatches]) -> None:
        """What looking has found."""
        news = {one.search.id: one for one in found}
        if {name: one.matches for name, one in news.items()} != {
            name: one.matches for name, one in self._news.items()
        }:
            self._news = news
            self.news_changed.emit()

    def mark_seen(self, news: NewMatches) -> None:
        """These have been looked at; what has come since stays new."""
        if self._news.pop(news.search.id, None) is not None:
            self.news_changed.emit()
        self._do(lambda searches: searches.mark_seen(news.search, news.look))

    def mark_seen_now(self, news: NewMatches) -> None:
        """The same while the window closes: nothing runs in the background any more."""
        if self.workspace is not None:
            try:
                self.workspace.searches.mark_seen(news.search, news.look)
            except SummitError as error:
                # It is new once more at the next start, which harms nobody.
                _log.info("what was looked at is not kept: %s", error)

    def _on_not_noted(self, error: SummitError) -> None:
        """Told once: a full disk would tell it of every search."""
        if not self._has_told:
            self._has_told = True
            self.failed.emit(error)

    def _do(
        self,
        work: _Work,
        done: Callable[[object], None] | None = None,
        failed: Callable[[SummitError], None] | None = None,
    ) -> None:
        workspace = self.workspace
        if workspace is None:
            return

        def arrived(state: _State) -> None:
            self._desk.bridge.forget(channel)
            if workspace is self.workspace:
                self._show(state)
                if done is not None:
                    done(state.answer)

        self._calls += 1
        # A channel of its own: no change of the reader's is dropped for a later one.
        channel = f"searches-{self._calls}"
        self._desk.bridge.query(
            channel, lambda: self._done(workspace, work), arrived, failed or self.failed.emit
        )

    def _done(self, workspace: Workspace, work: _Work) -> _State:
        """Do it and read everything again; in a thread."""
        with self._one_at_a_time:
            searches = workspace.searches
            answer = work(searches)
            saved, (past, fault) = searches.saved.all(), searches.past.all()
            told = [one for one in (searches.saved.fault, fault) if one is not None]
            searches.saved.fault = None
            self._turn += 1
            return _State(self._turn, saved, past, told, answer)

    def _show(self, state: _State) -> None:
        for fault in state.faults:
            self.failed.emit(fault)
        if state.turn < self._shown:
            return
        self._shown = state.turn
        if list(state.saved) != list(self.saved):
            self.saved = state.saved
            self.saved_changed.emit()
        if list(state.past) != list(self.past):
            self.past = state.past
            self.past_changed.emit()


def _nothing(_searches: Searches) -> None:
    """Only read."""
