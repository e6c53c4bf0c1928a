"""The import queue: what is dropped, pasted, chosen or found in the watched folder goes through it.

It belongs to the window and not to the page that shows it: adding goes on while one reads.
"""

from __future__ import annotations

import itertools
import time
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from summit_kb.app.gathering import files_under
from summit_kb.app.reports import AddReport, Failed
from summit_kb.desktop.librarian.imports.batch import Batch, Choices, Outcome
from summit_kb.desktop.librarian.imports.row import (
    FINISHED,
    INSIDE,
    UNDER_WAY,
    Row,
    State,
)
from summit_kb.desktop.librarian.imports.row_model import RowModel
from summit_kb.desktop.librarian.imports.row_words import spoken
from summit_kb.desktop.librarian.imports.time_left import TimeLeft
from summit_kb.foundation.errors import SummitError
from summit_kb.foundation.work import Cancel, Progress, Report

if TYPE_CHECKING:
    from summit_kb.app.workspace import Workspace
    from summit_kb.desktop.desk import Desk

_DRAIN_MS = 80
_serial = itertools.count()


class ImportQueue(QObject):
    """Signals: ``started`` when work begins; ``progressed`` (Progress of the batch at hand);
    ``moved`` when counts are others; ``finished`` (AddReport) and ``failed`` (SummitError) of a
    batch; ``settled`` (list of rows) when files have an outcome, ``dismissed`` when rows go.
    """

    started = Signal()
    progressed = Signal(object)
    moved = Signal()
    finished = Signal(object)
    failed = Signal(object)
    settled = Signal(list)
    dismissed = Signal(list)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._workspace: Workspace | None = None
        self._batches: list[Batch] = []
        self._listing = 0
        self._cancelled = False
        self.model = RowModel(lambda row: spoken(row, desk.words), self)
        self.choices = Choices()
        self.time_left = TimeLeft()
        self._drain_soon = QTimer(self)
        self._drain_soon.setInterval(_DRAIN_MS)
        self._drain_soon.timeout.connect(self.drain)

    @property
    def is_running(self) -> bool:
        return bool(self._batches) or self._listing > 0

    @property
    def is_stopping(self) -> bool:
        """Whether the person asked to stop and the work has not ended yet."""
        return self._cancelled and self.is_running

    @property
    def done_and_total(self) -> tuple[int, int]:
        """Files with an outcome and all files, of the batches under way."""
        total = sum(len(batch.paths) for batch in self._batches)
        return total - sum(len(batch.open) for batch in self._batches), total

    def use(self, workspace: Workspace) -> None:
        """Add to this library from now on; rows of another library go."""
        if self._workspace is not None and self._workspace is not workspace:
            self.model.remove(list(self.model))
        self._workspace = workspace

    def add(self, paths: Sequence[Path], choices: Choices | None = None) -> None:
        """Add files and folders; further ones wait for their turn."""
        workspace = self._workspace
        if workspace is None or not paths:
            return
        chosen, root, wanted = list(paths), workspace.library.root, choices or self.choices
        self._listing += 1
        self._begin()

        def listed(found: tuple[list[Path], list[Failed]]) -> None:
            self._listing -= 1
            self._on_listed(*found, wanted)

        def refused(error: SummitError) -> None:
            self._listing -= 1
            self.failed.emit(error)

        name = f"imports-list-{next(_serial)}"
        self._desk.bridge.query(name, lambda: files_under(chosen, root), listed, refused)

    def offer(self, paths: Sequence[Path]) -> None:
        """Show files as new, to be added when the librarian says so."""
        known = [path for path in paths if self._is_free(path)]
        self._renew(known, State.OFFERED)
        self.moved.emit()

    def accept(self, rows: Iterable[Row], choices: Choices | None = None) -> None:
        """Add offered files, or try again; what was inside another file comes with that file."""
        sources = list(dict.fromkeys(row.source for row in rows))
        if self._workspace is not None and sources:
            self._add_files(sources, choices or self.choices)

    def dismiss(self, rows: Iterable[Row]) -> None:
        """Take rows away that nothing is happening to."""
        going = [row for row in rows if row.state not in UNDER_WAY]
        self.model.remove(going)
        self.dismissed.emit(going)
        self.moved.emit()

    @Slot()
    def clear_finished(self) -> None:
        self.dismiss([row for row in self.model if row.state in FINISHED])

    @Slot()
    def cancel(self) -> None:
        """Stop now; what was added stays."""
        self._cancelled = self.is_running
        for batch in self._batches:
            if batch.job is not None:
                batch.job.cancel()
            rows = [self._row(path) for path in batch.open]
            self._set([row for row in rows if row.state is State.WAITING], State.CANCELLED)
        self.moved.emit()

    @Slot()
    def drain(self) -> None:
        """Take up what the work has told since the last time."""
        for batch in self._batches:
            self._take_up(batch)

    def _on_listed(self, files: list[Path], failed: list[Failed], choices: Choices) -> None:
        self._renew([one.path for one in failed if self._is_free(one.path)], State.WAITING)
        self._heard(failed)
        self._add_files(files, choices)
        if not self.is_running:
            self._end(AddReport(failed=tuple(failed)))

    def _add_files(self, files: Sequence[Path], choices: Choices) -> None:
        workspace = self._workspace
        chosen = tuple(path for path in files if self._is_free(path))
        if workspace is None or not chosen:
            return
        self._renew(chosen, State.WAITING, accepted=choices.accept_secret)
        batch = Batch(chosen, choices)

        def work(report: Report, cancel: Cancel) -> AddReport:
            def told(progress: Progress) -> None:
                batch.inbox.note(progress)
                report(progress)

            return workspace.add(
                chosen,
                topics=choices.topics,
                type=choices.type,
                accept_duplicates=choices.accept_duplicates,
                accept_secret=choices.accept_secret,
                report=told,
                cancel=cancel,
                each=batch.inbox.put,
            )

        self._batches.append(batch)
        batch.job = self._desk.bridge.change(
            work,
            lambda report: self._on_done(batch, report),
            lambda error: self._on_failed(batch, error),
        )
        batch.job.progressed.connect(self._on_progress)
        self._begin()

    def _begin(self) -> None:
        if not self._drain_soon.isActive():
            self.time_left = TimeLeft()
            self._cancelled = False
            self._drain_soon.start()
        self.started.emit()
        self.moved.emit()

    def _end(self, report: AddReport) -> None:
        if not self.is_running:
            self._drain_soon.stop()
            self._cancelled = False
        self.finished.emit(report)
        self.moved.emit()

    @Slot(object)
    def _on_progress(self, progress: Progress) -> None:
        job = self.sender()
        for batch in self._batches:
            if batch.job is job and progress.stage in ("read", "ocr", "store"):
                batch.is_reading = True
        self.progressed.emit(progress)

    def _on_done(self, batch: Batch, report: AddReport) -> None:
        self._take_up(batch)
        self._batches.remove(batch)
        left = self._left(batch)
        if report.cancelled:
            self._set(left, State.CANCELLED)
        else:
            opened = [row for row in left if row.inside]
            self._set(opened, State.UNFOLDED)
            # Named twice by two ways: the other row tells what became of it.
            self.model.remove([row for row in left if not row.inside])
        if report.index_error is not None:
            self.failed.emit(report.index_error)
        self._end(report)

    def _on_failed(self, batch: Batch, error: SummitError) -> None:
        self._take_up(batch)
        self._batches.remove(batch)
        left = self._left(batch)
        for row in left:
            row.error = error
        stopped = error.code == "cancelled"
        self._set(left, State.CANCELLED if stopped else State.FAILED)
        if not self.is_running:
            self._drain_soon.stop()
            self._cancelled = False
        self.failed.emit(error)
        self.moved.emit()

    def _take_up(self, batch: Batch) -> None:
        outcomes, pages = batch.inbox.take()
        for outcome in outcomes:
            batch.open.pop(outcome.path, None)
        self._heard(outcomes)
        for path in () if self._cancelled else batch.being_read():
            self._set([self._row(path)], State.READING)
        for name, (page, count) in pages.items():
            self._recognising(batch.named(name), page, count)
        done, _total = self.done_and_total
        self.time_left.note(done, time.monotonic())
        if outcomes or pages:
            self.moved.emit()

    def _heard(self, outcomes: Sequence[Outcome]) -> None:
        """Put outcomes into their rows; what was inside a file gets a row of its own."""
        rows: list[Row] = []
        fresh: dict[Path, Row] = {}
        for outcome in outcomes:
            row = self.model.get(outcome.path) or fresh.get(outcome.path)
            if row is None:
                row = fresh[outcome.path] = Row(outcome.path)
                holder = self.model.get(row.source)
                if INSIDE in str(outcome.path) and holder is not None:
                    holder.inside += 1
                    rows.append(holder)
            row.take(outcome)
            rows.append(row)
        self.model.append(list(fresh.values()))
        self.model.touched(row for row in rows if row.path not in fresh)
        if rows:
            self.settled.emit([row for row in rows if row.state in FINISHED])

    def _recognising(self, path: Path | None, page: int, count: int) -> None:
        if path is not None:
            row = self._row(path)
            row.state, row.page, row.pages = State.OCR, page, count
            self.model.touched([row])

    def _renew(self, paths: Iterable[Path], state: State, *, accepted: bool = False) -> None:
        """A row for each path: a new one, or the old one from the beginning."""
        again = [row for path in paths if (row := self.model.get(path)) is not None]
        for row in again:
            row.again()
            row.state, row.accepted = state, accepted
        self.model.touched(again)
        known = {row.path for row in again}
        fresh = [path for path in dict.fromkeys(paths) if path not in known]
        self.model.append([Row(path, state, accepted=accepted) for path in fresh])

    def _left(self, batch: Batch) -> list[Row]:
        """Rows of a batch that ended, without those that are being tried again already."""
        again = {path for other in self._batches for path in other.open}
        return [self._row(path) for path in batch.open if path not in again]

    def _is_free(self, path: Path) -> bool:
        row = self.model.get(path)
        return row is None or row.state not in UNDER_WAY

    def _row(self, path: Path) -> Row:
        row = self.model.get(path)
        assert row is not None, path
        return row

    def _set(self, rows: Iterable[Row], state: State) -> None:
        changed = [row for row in rows if row.state is not state]
        for row in changed:
            if not (state is State.READING and row.state is State.OCR):
                row.state = state
        self.model.touched(changed)
