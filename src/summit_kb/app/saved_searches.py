"""The searches a reader keeps of a library, and what is new among their matches."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from summit_kb.app.searches.library_key import library_key
from summit_kb.app.searches.past import PastSearches
from summit_kb.app.searches.saved import SavedSearches
from summit_kb.app.searches.seen import Look, SeenFiles
from summit_kb.domain.finding import Request
from summit_kb.domain.known import Known, State, content_mark, record_mark
from summit_kb.domain.saved_search import SavedSearch
from summit_kb.foundation import paths
from summit_kb.foundation.work import Cancel
from summit_kb.library.errors import DocumentNotFoundError
from summit_kb.search.language.errors import QueryError

if TYPE_CHECKING:
    from summit_kb.app.workspace import Workspace

_NOTHING = Known()
_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class NewMatch:
    """A document that matches and was not known, or is not as it was known."""

    document: str
    title: str
    is_amended: bool


@dataclass(frozen=True)
class NewMatches:
    """What is new for a search since ``since``, new documents first.

    ``look`` is what will be known once these have been looked at.
    """

    search: SavedSearch
    matches: tuple[NewMatch, ...]
    since: str
    look: Look

    @property
    def added(self) -> int:
        return sum(not one.is_amended for one in self.matches)

    @property
    def amended(self) -> int:
        return sum(one.is_amended for one in self.matches)


class Searches:
    """Saved and past searches of one library; safe to use from several threads and processes."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        folder, key = paths.home() / "searches", library_key(workspace.library)
        self.saved = SavedSearches(folder, key)
        self.past = PastSearches.of(folder, key)
        self.seen = SeenFiles(folder / "seen")

    def save(self, name: str, request: Request) -> SavedSearch:
        """Keep a search; what matches now is known from the beginning."""
        mark, states = self._states(request, _NOTHING)
        look = Look(_now(), mark, Known.made(states.items()))
        made = self.saved.add(name, request, now=look.at)
        self.seen.save(made.id, look)
        return self.saved.note_seen(made.id, look.at)

    def new_matches(self, search: SavedSearch) -> NewMatches | None:
        """What is new for one search; None when nothing is.

        A search whose last look is lost begins anew: what matches now is known.
        """
        before = self.seen.load(search.id)
        if before is not None and before.library == self._workspace.index_mark():
            return None
        known = before.known if before else _NOTHING
        mark, states = self._states(search.request, known)
        look = Look(_now(), mark, Known.made(states.items()))
        if before is None:
            self.mark_seen(search, look)
            return None
        matches = tuple(self._compared(states, known))
        return NewMatches(search, matches, before.at, look) if matches else None

    def mark_seen(self, search: SavedSearch, look: Look) -> None:
        """These matches have been looked at; a later look by another window stays."""
        before = self.seen.load(search.id)
        if before is not None and before.at > look.at:
            return
        self.seen.save(search.id, look)
        self.saved.note_seen(search.id, look.at)

    def sweep(self) -> None:
        """Let go of what belongs to searches that are kept no longer."""
        self.seen.remove_others(self.saved.all_ids())

    def _states(self, request: Request, known: Known) -> tuple[str, dict[str, State]]:
        """The mark of the index, and everything that matches; what is unchanged is not read."""
        found = self._workspace.matching(request)
        states = {
            document_id: self._state(document_id, signature, known)
            for document_id, signature in found.documents
        }
        return found.mark, {name: state for name, state in states.items() if state is not None}

    def _state(self, document_id: str, signature: str, known: Known) -> State | None:
        record, before = record_mark(signature), known.of(document_id)
        if before is not None and signature and before.record == record:
            return before
        try:
            return State(record, content_mark(self._workspace.library.get(document_id)))
        except DocumentNotFoundError:  # removed since it was indexed
            return None

    def _compared(self, states: Mapping[str, State], known: Known) -> Iterator[NewMatch]:
        """What was not known, the newest first, then what is not as it was known."""
        library = self._workspace.library
        added = [library.get(name) for name in states if known.of(name) is None]
        for one in sorted(added, key=lambda document: document.added, reverse=True):
            yield NewMatch(one.id, one.title, is_amended=False)
        for name, state in states.items():
            before = known.of(name)
            if before is not None and before.content != state.content:
                yield NewMatch(name, library.get(name).title, is_amended=True)


def look_for_new(workspace: Workspace, *, cancel: Cancel | None = None) -> list[NewMatches]:
    """What is new for every saved search of the library, in their order; the others are left out.

    A search that cannot be answered any more stops no other one.
    """
    found: list[NewMatches] = []
    for search in workspace.searches.saved.all():
        if cancel is not None:
            cancel.check()
        try:
            new = workspace.searches.new_matches(search)
        except QueryError as error:
            _log.info("the saved search %s cannot be read: %s", search.id, error)
            continue
        if new is not None:
            found.append(new)
    return found


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="milliseconds")
