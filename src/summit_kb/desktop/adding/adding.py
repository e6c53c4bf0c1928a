"""Adding documents, from wherever they come: one queue, the watched folder, the bar at the foot."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from summit_kb.desktop import permitted
from summit_kb.desktop.adding.add_bar import AddBar
from summit_kb.desktop.librarian.imports.folder_watch import FolderWatch
from summit_kb.desktop.librarian.imports.queue import ImportQueue
from summit_kb.foundation.errors import SummitError
from summit_kb.foundation.policy import policy

if TYPE_CHECKING:
    from summit_kb.app.reports import AddReport
    from summit_kb.app.workspace import Workspace
    from summit_kb.desktop.desk import Desk


class Adding(QObject):
    """Signals: ``finished`` (AddReport), ``failed`` (SummitError); ``queue_wanted`` when somebody
    wants to see what became of every file.
    """

    finished = Signal(object)
    failed = Signal(object)
    queue_wanted = Signal()

    def __init__(self, desk: Desk, bar: AddBar) -> None:
        super().__init__(bar)
        self._bar = bar
        self.queue = ImportQueue(desk, self)
        self.watch = FolderWatch(desk, self.queue)
        self.queue.started.connect(self._on_started)
        self.queue.progressed.connect(bar.show_progress)
        self.queue.moved.connect(self._on_moved)
        self.queue.finished.connect(self._on_finished)
        self.queue.failed.connect(self._on_failed)
        bar.cancelled.connect(self.cancel)
        bar.queue_wanted.connect(self.queue_wanted)

    @property
    def is_running(self) -> bool:
        return self.queue.is_running

    def use(self, workspace: Workspace) -> None:
        self.queue.use(workspace)
        if permitted.feature("add"):
            self.watch.use(workspace)

    def add(self, paths: Sequence[Path]) -> None:
        """Add files and folders; further ones wait for their turn."""
        try:
            if paths:
                policy().require("add")
        except SummitError as error:
            self.failed.emit(error)
            return
        self.queue.add(paths)

    def close(self) -> None:
        """The window goes: keep what was seen of the watched folder."""
        self.watch.keep()

    @Slot()
    def cancel(self) -> None:
        """Stop now; what was added stays."""
        self.queue.cancel()

    @Slot()
    def _on_started(self) -> None:
        self._bar.start()

    @Slot()
    def _on_moved(self) -> None:
        done, total = self.queue.done_and_total
        self._bar.show_count(done, total, self.queue.time_left.seconds(total))

    @Slot(object)
    def _on_finished(self, report: AddReport) -> None:
        if not self.queue.is_running:
            self._bar.show_end(self.queue.model.counts(), stopped=report.cancelled)
        self.finished.emit(report)

    @Slot(object)
    def _on_failed(self, error: SummitError) -> None:
        if not self.queue.is_running:
            self._bar.show_end(self.queue.model.counts(), stopped=False)
        self.failed.emit(error)
