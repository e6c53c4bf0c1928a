"""The index kept in step with its library, for whoever searches or changes it."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from summit_kb.app.adding import Each, add_files
from summit_kb.app.apart import Apart, WorkEndedError
from summit_kb.app.derived import Derived
from summit_kb.app.reports import AddReport
from summit_kb.app.storing import AddOptions
from summit_kb.foundation.errors import InUseError, StorageError, SummitError
from summit_kb.foundation.work import Cancel, Progress, Report
from summit_kb.library.store import Library
from summit_kb.search.engine.errors import (
    IndexDamagedError,
    IndexMissingError,
    IndexStaleError,
)

if TYPE_CHECKING:
    from summit_kb.search.index import SearchIndex

# How long a search without any usable index waits for the writer who may be making one.
_PATIENCE = 60.0
# So many documents are indexed sooner than a process of their own gets ready.
_FEW = 12
# How soon the library is looked at again that another writer holds.
_HELD = 3.0
_log = logging.getLogger(__name__)
T = TypeVar("T")


class Upkeep:
    """With ``apart``, long work is done in a process of its own: a window must not wait for it."""

    def __init__(self, library: Library, derived: Derived, apart: Apart | None = None) -> None:
        self._library = library
        self._derived = derived
        self.apart = apart
        self.stale = True
        self._refreshing = threading.Lock()
        self._held_until = 0.0

    def answered(self, ask: Callable[[SearchIndex], T]) -> T:
        """What the index answers once it is as the library is, mended where it has to be."""
        self._bring_stale_up_to_date()
        try:
            return ask(self._derived.index)
        except (IndexDamagedError, IndexMissingError, IndexStaleError) as fault:
            self._mend(fault)
            return ask(self._derived.index)

    def refresh(self, report: Report, cancel: Cancel | None) -> bool:
        """Bring a stale index up to date; False when that has to wait.

        While another writer holds the library, or the disk refuses, searching goes on with the
        index as it is.
        """
        if not self._refreshing.acquire(blocking=False):
            return False
        try:
            if self._library.changed_outside():
                self._library.reload()
            if not self._derived.is_current():
                self._catch_up(report, cancel)
            self.stale = False
        except (InUseError, StorageError, WorkEndedError) as error:
            _log.info("the index stays as it is: %s", error)
            self._held_until = time.monotonic() + _HELD
            return False
        finally:
            self._refreshing.release()
        return True

    def add(
        self,
        paths: Sequence[Path],
        options: AddOptions,
        report: Report,
        cancel: Cancel | None,
        each: Each | None,
    ) -> AddReport:
        """As ``add_files``; each part that is indexed can be opened at once."""
        if self.apart is None:
            done = add_files(
                self._library,
                self._derived,
                paths,
                options,
                report=report,
                cancel=cancel,
                each=each,
            )
        else:
            done = self._add_apart(self.apart, paths, options, report, cancel, each)
        self.stale = done.cancelled or done.index_error is not None
        return done

    def index(self, report: Report, cancel: Cancel | None, *, rebuild: bool) -> None:
        """Bring texts and index up to date, or make them anew; scans that wait are recognised."""
        if self.apart is not None:
            try:
                self.apart.index(report, cancel, rebuild=rebuild)
            finally:
                self._library.reload()
        else:
            with self._derived.writing():
                if rebuild:
                    self._derived.rebuild(report=report, cancel=cancel)
                else:
                    self._derived.bring_up_to_date(recognize=True, report=report, cancel=cancel)
        self.stale = False

    def follow(self, report: Report) -> None:
        """Index what the holder of the library has just changed, or leave that for later."""
        try:
            if self.apart is not None and self._derived.index.lag(self._library) > _FEW:
                self.apart.follow(report)
            else:
                self._derived.bring_up_to_date(report=report)
        except (StorageError, WorkEndedError) as error:
            # The documents are where they belong.
            _log.info("the index stays as it is: %s", error)
            self.stale = True

    def _catch_up(self, report: Report, cancel: Cancel | None) -> None:
        if self.apart is not None and self._derived.index.lag(self._library) > _FEW:
            self.apart.bring_up_to_date(report, cancel)
            return
        with self._derived.writing():
            self._derived.bring_up_to_date(report=report, cancel=cancel)

    def _bring_stale_up_to_date(self) -> None:
        if self.apart is not None and self.apart.is_busy:
            return  # it brings the index up to date itself
        is_behind = self.stale or self._library.changed_outside()
        # A library that another writer holds is not read anew at each letter that is typed.
        if is_behind and time.monotonic() > self._held_until:
            self.refresh(_unseen, None)

    def _mend(self, fault: SummitError) -> None:
        """Rebuild an index that cannot be read, or raise ``fault`` when another writer is at it."""
        _log.info("the index is made anew: %s", fault)
        try:
            with self._refreshing, self._derived.writing(_PATIENCE):
                if not self._derived.is_current() or self._derived.index.verify():
                    self._derived.rebuild_index()
        except InUseError as busy:
            raise fault from busy

    def _add_apart(
        self,
        apart: Apart,
        paths: Sequence[Path],
        options: AddOptions,
        report: Report,
        cancel: Cancel | None,
        each: Each | None,
    ) -> AddReport:
        def told(progress: Progress) -> None:
            if progress.stage == "index" and progress.done == progress.total:
                # What can be found from now on can be opened.
                self._library.reload()
            report(progress)

        try:
            return apart.add(paths, options, told, cancel, each)
        finally:
            self._library.reload()


def _unseen(_progress: Progress) -> None:
    """Nobody watches what a search does first."""
