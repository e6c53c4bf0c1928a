"""Adding files: read in workers, stored one by one for good, indexed in batches.

A document counts as added once it is whole on the disk. What happens to one file never touches
the others; stopping keeps what is done.
"""

from __future__ import annotations

import contextlib
import logging
import time
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from summit_kb.app.derived import Derived
from summit_kb.app.gathering import SourceFile, gather
from summit_kb.app.reports import Added, AddReport, Duplicate, Failed
from summit_kb.app.storing import AddOptions, Storing
from summit_kb.app.unfolding import unfolded
from summit_kb.domain.text import ExtractedText
from summit_kb.foundation.errors import CancelledError, StorageError, SummitError
from summit_kb.foundation.work import Cancel, Progress, Report, silent
from summit_kb.ingest.extract import extract_files
from summit_kb.ingest.limits import Limits
from summit_kb.library.sketches import Sketches
from summit_kb.library.store import Library
from summit_kb.library.writer import Writer

# New documents are found while a long add still runs, and indexing stays a small part of it.
_BATCH_DOCUMENTS = 250
_BATCH_SECONDS = 20.0
_log = logging.getLogger(__name__)


Each = Callable[[Added | Duplicate | Failed], None]
"""Told what became of a file, as soon as it is known; called in the thread that adds."""


def add_files(
    library: Library,
    derived: Derived,
    paths: Sequence[Path],
    options: AddOptions,
    *,
    report: Report = silent,
    cancel: Cancel | None = None,
    each: Each | None = None,
) -> AddReport:
    """Add all files under ``paths``; raises only when the library cannot be written at all.

    Progress has the stages "scan", "read", "store" (item: the id of a document now safe) and
    those of indexing. After a cancel the index is left behind, for the next search to bring up
    to date: who cancels does not want to wait.
    """
    adding = _Adding(library, derived, options, report, cancel or Cancel(), each)
    with library.writing() as writer, derived.alone(), _sketches(derived) as sketches:
        storing = Storing(library, derived, options, sketches, adding.cancel)
        try:
            adding.run(writer, storing, paths)
        except CancelledError:
            adding.cancelled = True
        if adding.unindexed and not adding.cancelled:
            adding.index(Cancel())
    return adding.result()


@contextlib.contextmanager
def _sketches(derived: Derived) -> Generator[Sketches | None]:
    """What texts are compared with; adding does without when the disk refuses it."""
    with contextlib.ExitStack() as stack:
        try:
            sketches = stack.enter_context(derived.sketches.writing())
        except StorageError as error:
            _log.info("no texts to compare with: %s", error)
            sketches = None
        yield sketches


@dataclass
class _Adding:
    """One run of add."""

    library: Library
    derived: Derived
    options: AddOptions
    report: Report
    cancel: Cancel
    each: Each | None
    added: list[Added] = field(default_factory=list[Added])
    duplicates: list[Duplicate] = field(default_factory=list[Duplicate])
    failed: list[Failed] = field(default_factory=list[Failed])
    cancelled: bool = False
    unindexed: int = 0
    indexed_at: float = field(default_factory=time.monotonic)
    index_error: SummitError | None = None

    def run(self, writer: Writer, storing: Storing, paths: Sequence[Path]) -> None:
        gathered = gather(
            paths, leave_out=self.library.root, report=self.report, cancel=self.cancel
        )
        self._tell(*gathered.failed)
        with unfolded(gathered.files, report=self.report, cancel=self.cancel) as inside:
            self._tell(*inside.failed)
            same = self._by_bytes(inside.files)
            for sha256, text in self._texts(same):
                self._store(writer, storing, same[sha256], text)
                self._index_now_and_then()

    def result(self) -> AddReport:
        return AddReport(
            tuple(self.added),
            tuple(self.duplicates),
            tuple(self.failed),
            self.cancelled,
            self.index_error,
        )

    def index(self, cancel: Cancel) -> None:
        """Make what was stored found; the documents are safe whether that works or not."""
        try:
            self.derived.bring_up_to_date(report=self.report, cancel=cancel)
            self.index_error = None
        except CancelledError:
            raise
        except SummitError as error:
            self.index_error = error
        self.unindexed = 0
        self.indexed_at = time.monotonic()

    def _by_bytes(self, files: Sequence[SourceFile]) -> dict[str, list[SourceFile]]:
        """Files grouped by content, without those the library has."""
        known: dict[str, str] = {}
        if not self.options.accept_duplicates:
            for document in self.library.documents.values():
                known.update((file.sha256, document.id) for file in document.files)
        groups: dict[str, list[SourceFile]] = {}
        for file in files:
            if file.sha256 in known:
                self._tell(Duplicate(file.shown, known[file.sha256]))
            else:
                groups.setdefault(file.sha256, []).append(file)
        return groups

    def _texts(
        self, groups: Mapping[str, Sequence[SourceFile]]
    ) -> Iterator[tuple[str, ExtractedText]]:
        """The text of each content; files that have none are noted as failed."""
        unread: dict[Path, str] = {}
        for sha256, files in groups.items():
            kept = self.derived.texts.get(sha256)
            if kept is not None and not kept.is_unfinished:
                yield sha256, kept
            elif (held := self._held(sha256, files[0])) is not None:
                self._fail(files, held)
            else:
                unread[files[0].path] = sha256
        outcomes = extract_files(
            list(unread),
            jobs=self.options.jobs,
            limits=Limits(ocr=self.options.ocr),
            report=self.report,
            cancel=self.cancel,
        )
        for outcome in outcomes:
            sha256 = unread[outcome.path]
            self.derived.remember(sha256, outcome)
            if outcome.text is not None:
                yield sha256, outcome.text
            else:
                self._fail(groups[sha256], outcome.error or SummitError(detail=str(outcome.path)))

    def _held(self, sha256: str, file: SourceFile) -> SummitError | None:
        """Why a file is not even tried, unless that was asked for."""
        return None if self.options.retry else self.derived.held(sha256, file.shown)

    def _fail(self, files: Sequence[SourceFile], error: SummitError) -> None:
        self._tell(*(Failed(file.shown, _named(error, file)) for file in files))

    def _store(
        self, writer: Writer, storing: Storing, files: Sequence[SourceFile], text: ExtractedText
    ) -> None:
        """One document; files with the same bytes are its duplicates, or documents of their own."""
        stored: str | None = None
        for file in files:
            if stored is not None and not self.options.accept_duplicates:
                self._tell(Duplicate(file.shown, stored))
                continue
            try:
                added = storing.store(writer, file, text)
            except CancelledError:
                raise
            except SummitError as error:
                self._tell(Failed(file.shown, _named(error, file)))
            except Exception as error:  # one bad document never stops the others
                _log.exception("not added: %s", file.path)
                self._tell(Failed(file.shown, SummitError(detail=repr(error))))
            else:
                stored = added.document.id
                self.unindexed += 1
                self._tell(added)
                self.report(Progress("store", len(self.added), 0, stored))

    def _tell(self, *outcomes: Added | Duplicate | Failed) -> None:
        for outcome in outcomes:
            match outcome:
                case Added():
                    self.added.append(outcome)
                case Duplicate():
                    self.duplicates.append(outcome)
                case Failed():
                    self.failed.append(outcome)
            if self.each is not None:
                self.each(outcome)

    def _index_now_and_then(self) -> None:
        waited = time.monotonic() - self.indexed_at
        if self.unindexed >= _BATCH_DOCUMENTS or (self.unindexed and waited > _BATCH_SECONDS):
            self.index(self.cancel)


def _named(error: SummitError, file: SourceFile) -> SummitError:
    """The failure of a file that was inside another, told by where it came from."""
    if file.origin is None or "path" not in error.facts:
        return error
    return type(error)(**(error.facts | {"path": str(file.shown)}))
