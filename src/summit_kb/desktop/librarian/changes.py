"""Changes made at the desk: in the one lane, with progress, told when done, and undone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from summit_kb.app.words import Wording
from summit_kb.desktop.job import Job
from summit_kb.foundation.errors import SummitError
from summit_kb.foundation.work import Cancel, Report

if TYPE_CHECKING:
    from summit_kb.app.desk import Done
    from summit_kb.app.workspace import Workspace
    from summit_kb.desktop.desk import Desk

T = TypeVar("T")


@dataclass(frozen=True)
class Told:
    """A message of the desk; ``change`` is the change set that it offers to undo."""

    kind: str
    wording: Wording
    change: str | None = None


class Changes(QObject):
    """Signals: ``progressed`` (Progress); ``busy_changed`` (bool); ``changed`` once the library
    is another; ``told`` (Told).
    """

    progressed = Signal(object)
    busy_changed = Signal(bool)
    changed = Signal()
    told = Signal(object)

    def __init__(self, desk: Desk, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._workspace = workspace
        self._jobs: list[Job] = []

    @property
    def busy(self) -> bool:
        return bool(self._jobs)

    def run(
        self,
        work: Callable[[Report, Cancel], T],
        done: Callable[[T], None],
        failed: Callable[[SummitError], None] | None = None,
    ) -> Job:
        """Do ``work`` in the lane of changes; a failure nobody takes is told."""

        def on_done(value: T) -> None:
            done(value)
            self.changed.emit()

        return self.look(work, on_done, failed)

    def look(
        self,
        work: Callable[[Report, Cancel], T],
        done: Callable[[T], None],
        failed: Callable[[SummitError], None] | None = None,
    ) -> Job:
        """The same for long work that changes nothing."""
        job = self._desk.bridge.change(work, done, failed or self.tell_failure)
        job.progressed.connect(self.progressed)
        job.ended.connect(self._on_ended)
        self._jobs.append(job)
        self.busy_changed.emit(True)
        return job

    def tell(self, sentence: str, remedy: str = "", *, kind: str = "success") -> None:
        self.told.emit(Told(kind, Wording(sentence, remedy)))

    def tell_done(self, sentence: str, done: Done) -> None:
        """Say what was done, with undoing offered when anything was."""
        change = done.change.id if done.change else None
        self.told.emit(Told("success", Wording(sentence, ""), change))

    def tell_failure(self, error: SummitError) -> None:
        """A failure in words; one that was asked for is none."""
        if error.code != "cancelled":
            self.told.emit(Told("error", self._desk.words.error(error)))

    def undo(self, change: str | None = None) -> None:
        """Undo a change set, by default the last one of this person."""
        desk = self._workspace.desk
        self.run(lambda report, _cancel: desk.undo(change, report=report), self._on_undone)

    @Slot()
    def undo_last(self) -> None:
        self.undo()

    @Slot()
    def redo(self) -> None:
        """Redo what this person undid last."""
        desk = self._workspace.desk
        self.run(lambda report, _cancel: desk.redo(report=report), self._on_redone)

    @Slot()
    def cancel(self) -> None:
        for job in self._jobs:
            job.cancel()

    def _on_undone(self, done: Done) -> None:
        self.tell(self.tr("Undone: %Ln documents changed", "", _touched(done)))

    def _on_redone(self, done: Done) -> None:
        self.tell_done(self.tr("Done again: %Ln documents changed", "", _touched(done)), done)

    @Slot()
    def _on_ended(self) -> None:
        job = self.sender()
        self._jobs = [other for other in self._jobs if other is not job]
        self.busy_changed.emit(self.busy)


def _touched(done: Done) -> int:
    return len(done.change.documents) if done.change else 0
