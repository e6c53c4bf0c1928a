"""Adding documents: from chosen or dropped files to the report, never in the way."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from summit_kb.desktop.adding.add_bar import AddBar
from summit_kb.desktop.adding.report_dialog import ReportDialog
from summit_kb.desktop.job import Job
from summit_kb.foundation.errors import SummitError

if TYPE_CHECKING:
    from summit_kb.app.reports import AddReport
    from summit_kb.app.workspace import Workspace
    from summit_kb.desktop.desk import Desk


class Adding(QObject):
    """Signals: ``finished`` (AddReport), ``failed`` (SummitError), ``opened`` (Locator)."""

    finished = Signal(object)
    failed = Signal(object)
    opened = Signal(object)

    def __init__(self, desk: Desk, bar: AddBar) -> None:
        super().__init__(bar)
        self._desk = desk
        self._bar = bar
        self._workspace: Workspace | None = None
        self._jobs: list[Job] = []
        self._report: AddReport | None = None
        bar.cancelled.connect(self.cancel)
        bar.report_wanted.connect(self.show_report)

    @property
    def is_running(self) -> bool:
        return bool(self._jobs)

    def use(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def add(self, paths: Sequence[Path]) -> None:
        """Add files and folders; further ones wait for their turn."""
        workspace = self._workspace
        if workspace is None or not paths:
            return
        chosen = list(paths)
        job = self._desk.bridge.change(
            lambda report, cancel: workspace.add(chosen, report=report, cancel=cancel),
            self._on_done,
            self._on_failed,
        )
        job.progressed.connect(self._bar.show_progress)
        job.ended.connect(lambda: self._jobs.remove(job))
        self._jobs.append(job)
        self._bar.start()

    @Slot()
    def cancel(self) -> None:
        """Stop at the next document; what was added stays."""
        for job in self._jobs:
            job.cancel()

    @Slot()
    def show_report(self) -> None:
        """What became of every file, in a window of its own."""
        if self._report is None:
            return
        dialog = ReportDialog(self._report, self._desk.words, self._bar.window())
        dialog.opened.connect(self.opened)
        dialog.show()

    def _on_done(self, report: AddReport) -> None:
        self._report = report
        self._bar.show_report(report)
        self.finished.emit(report)
        if report.failed or report.index_error is not None:
            self.show_report()

    def _on_failed(self, error: SummitError) -> None:
        self._bar.hide()
        self.failed.emit(error)
