"""The book is ordered, made in the lane of changes, and told of."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from summit_kb.app.collection_view import CollectionView
from summit_kb.desktop.collecting.book_bar import BookBar
from summit_kb.desktop.collecting.book_dialog import BookDialog, BookOrder, usual_target
from summit_kb.desktop.desk import Desk
from summit_kb.domain.briefing import Briefing
from summit_kb.domain.collection import Collection, document_of
from summit_kb.foundation.errors import SummitError
from summit_kb.foundation.work import Cancel, Report

if TYPE_CHECKING:
    from summit_kb.app.briefing import Bound
    from summit_kb.app.workspace import Workspace
    from summit_kb.desktop.job import Job


class Bookmaking(QObject):
    """Signals: ``failed`` (SummitError); ``made`` (Bound)."""

    failed = Signal(object)
    made = Signal(object)

    def __init__(self, desk: Desk, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._workspace = workspace
        self._over = parent
        self._job: Job | None = None
        self._folder = ""
        self.bar = BookBar(desk)
        self.bar.cancelled.connect(self._on_cancelled)

    @property
    def is_running(self) -> bool:
        return self._job is not None

    def ask(self, view: CollectionView, keep: Callable[[Collection], None]) -> BookDialog:
        """Ask how the book is to look; ``keep`` is given the collection with that look."""
        collection = view.collection
        target = usual_target(collection.name, self._folder)
        dialog = BookDialog(collection, self._desk.language, target, len(view.absent), self._over)

        def take(order: BookOrder) -> None:
            keep(replace(collection, form=order.form, subtitle=order.subtitle))
            self.start(view, order)

        dialog.ordered.connect(take)
        dialog.show()
        return dialog

    def start(self, view: CollectionView, order: BookOrder) -> None:
        """Make it; one at a time."""
        if self._job is not None:
            return
        absent = set(view.absent)
        items = tuple(one for one in view.collection.items if document_of(one) not in absent)
        briefing = Briefing(order.title, items, order.language, order.subtitle, order.form)
        self._folder = str(order.target.parent)
        workspace = self._workspace

        def work(report: Report, cancel: Cancel) -> Bound:
            # Setting type is loaded when a book is made, not when the window opens.
            from summit_kb.app.briefing import bind  # noqa: PLC0415 - see above

            return bind(workspace, briefing, order.target, report=report, cancel=cancel)

        def done(bound: Bound) -> None:
            self._job = None
            self.bar.finish(bound, view.absent)
            self.made.emit(bound)

        self.bar.begin()
        self._job = self._desk.bridge.change(work, done, self._on_failed)
        self._job.progressed.connect(self.bar.show_progress)

    def _on_failed(self, error: SummitError) -> None:
        self._job = None
        self.bar.give_up()
        if error.code != "cancelled":
            self.failed.emit(error)

    @Slot()
    def _on_cancelled(self) -> None:
        if self._job is not None:
            self._job.cancel()
