"""The index of a library: kept in step with it, searched, and rebuilt when it cannot be used."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Iterable
from pathlib import Path

from summit_kb.domain.finding import Findings, Request, SimilarDocuments
from summit_kb.foundation.work import Cancel, Report, silent
from summit_kb.ingest import EXTRACTOR_VERSION
from summit_kb.library.store import Library
from summit_kb.library.texts import TextStore
from summit_kb.search import building
from summit_kb.search.answering import answer
from summit_kb.search.building import Sources
from summit_kb.search.engine.errors import IndexDamagedError, IndexMissingError, IndexStaleError
from summit_kb.search.engine.store import IndexStore
from summit_kb.search.index_records import IndexRecords
from summit_kb.search.matching import Matching, mark_of, matching
from summit_kb.search.near_spellings import meant_queries
from summit_kb.search.opened import OpenedIndex
from summit_kb.search.sightings import fold
from summit_kb.search.similar import answer_like, similar
from summit_kb.search.suggestions import Suggester, Suggestion
from summit_kb.search.titles import Titled, titles
from summit_kb.search.weights import SCORING
from summit_kb.vietnamese.entities import ENTITY_VERSION
from summit_kb.vietnamese.normal import FOLDING_VERSION

__all__ = ["SearchIndex", "Suggestion"]

ROWS_VERSION = 4
"""Raised whenever passages or the terms of a row are made otherwise."""

_LOOK_AGAIN = 0.25
_log = logging.getLogger(__name__)


class SearchIndex:
    """Reading is safe from several threads; writing needs the library's writer lock."""

    def __init__(self, folder: Path) -> None:
        stamp = {
            "rows": ROWS_VERSION,
            "folding": FOLDING_VERSION,
            "entities": ENTITY_VERSION,
            "extractor": EXTRACTOR_VERSION,
        }
        self._folder = folder
        self._store = IndexStore(folder, stamp=stamp)
        self._opening = threading.Lock()
        self._opened: tuple[OpenedIndex, Suggester] | None = None
        self._looked = 0.0
        self._records = 0

    @property
    def stamp(self) -> dict[str, str | int]:
        """By which rules the index is made; one made by others is not opened."""
        return self._store.stamp

    def exists(self) -> bool:
        """Whether there is an index of this stamp; whether it is sound shows when it is used."""
        return self._store.exists()

    def is_current(self, library: Library) -> bool:
        """Whether the index holds every document as it is now."""
        records = IndexRecords.load(self._folder)
        return building.is_current(self._store, records, library) and self._is_usable()

    def settled(self, library: Library) -> set[str]:
        """The documents that are in the index, with their texts, as they are in the library."""
        records = IndexRecords.load(self._folder)
        if not self._store.exists() or records.generation != self._store.generation():
            return set()
        states = records.states
        return {
            name
            for name, mark in library.signature().items()
            if (state := states.get(name)) and state.has_text and state.signature == mark
        }

    def lag(self, library: Library) -> int:
        """How many documents differ from what the index holds; all of them without an index."""
        signature = library.signature()
        if not self._is_usable():
            return len(signature)
        indexed = IndexRecords.load(self._folder).states
        known = {name: state.signature for name, state in indexed.items()}
        changed = sum(known.get(name) != mark for name, mark in signature.items())
        return changed + sum(name not in signature for name in known)

    def bring_up_to_date(
        self,
        library: Library,
        texts: TextStore,
        *,
        report: Report = silent,
        cancel: Cancel | None = None,
    ) -> None:
        """Index what changed. The caller holds the library's writer lock."""
        sources = Sources(library, texts, report, cancel or Cancel())
        if self._is_usable():
            building.bring_up_to_date(self._store, self._folder, sources)
        else:
            building.rebuild(self._store, self._folder, sources)
        self._looked = 0.0

    def rebuild(
        self,
        library: Library,
        texts: TextStore,
        *,
        report: Report = silent,
        cancel: Cancel | None = None,
    ) -> None:
        """Make the whole index anew. The caller holds the library's writer lock."""
        sources = Sources(library, texts, report, cancel or Cancel())
        building.rebuild(self._store, self._folder, sources)
        self._looked = 0.0

    def search(self, request: Request) -> Findings:
        """Answer a request; QueryError for a text that cannot be read."""
        return answer(*self._current(), request)

    def suggest(self, text: str, limit: int = 8, language: str = "vi") -> list[Suggestion]:
        """Completions of what is being typed."""
        _, suggester = self._current()
        return suggester.suggest(text, limit, language)

    def meant(self, text: str) -> list[str]:
        """What a query may be meant for: typos and keystrokes mended, accents restored."""
        return meant_queries(*self._current(), text)

    def similar(
        self, text: str, *, leave_out: Iterable[str] = (), limit: int = 10
    ) -> SimilarDocuments:
        """Documents that speak of what ``text`` speaks of."""
        opened, _ = self._current()
        return similar(opened, text, leave_out=leave_out, limit=limit)

    def search_like(self, text: str, request: Request, leave_out: Iterable[str] = ()) -> Findings:
        """The same as the answer to a request: filtered, in order, with facets."""
        opened, _ = self._current()
        return answer_like(opened, text, request, leave_out)

    def matching(self, request: Request) -> Matching:
        """Every document a request finds, by id; QueryError for a text that cannot be read."""
        opened, _ = self._current()
        return matching(opened, request)

    def mark(self) -> str:
        """Tells this state of the index from every other."""
        opened, _ = self._current()
        return mark_of(opened)

    def titles(self) -> list[Titled]:
        """What every document is called."""
        opened, _ = self._current()
        return list(titles(opened))

    def warm(self) -> None:
        """Make what the first search and the first suggestion need; for a background thread."""
        opened, suggester = self._current()
        suggester.warm()
        answer(opened, suggester, Request("", limit=1))
        fold("a")

    def verify(self) -> list[str]:
        """Everything wrong with the files of the index; empty when all is well."""
        return self._store.verify()

    def close(self) -> None:
        """Let go of files and caches; the next search opens them again."""
        with self._opening:
            opened, self._opened = self._opened, None
        if opened is not None:
            opened[0].snapshot.close()

    def _is_usable(self) -> bool:
        try:
            self._current()
        except IndexMissingError:
            return False
        except (IndexStaleError, IndexDamagedError) as error:
            _log.info("the index will be made anew: %s", error)
            return False
        return True

    def _current(self) -> tuple[OpenedIndex, Suggester]:
        """The newest generation; another process may have made one since the last look."""
        opened = self._opened
        now = time.monotonic()
        if opened is not None and now - self._looked < _LOOK_AGAIN:
            return opened
        with self._opening:
            opened = self._opened
            records = IndexRecords.moment(self._folder)
            is_old = opened is None or opened[0].snapshot.generation != self._store.generation()
            if opened is None or is_old or records != self._records:
                # Labels of topics change without a new generation.
                opened = self._opened = self._open()
                self._records = records
            self._looked = now
            return opened

    def _open(self) -> tuple[OpenedIndex, Suggester]:
        snapshot = self._store.open(scoring=SCORING)
        index = OpenedIndex(snapshot, IndexRecords.load(self._folder))
        return index, Suggester(index)
