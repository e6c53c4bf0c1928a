"""The bar at the foot of the window: how far adding is, then what came of it."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from summit_kb.desktop.announce import announce
from summit_kb.desktop.formats import number_text
from summit_kb.desktop.librarian.imports.row import State
from summit_kb.desktop.widgets.buttons import icon_button, set_words
from summit_kb.desktop.widgets.elided import ElidedLabel
from summit_kb.desktop.widgets.text import TextLabel
from summit_kb.foundation.work import Progress

if TYPE_CHECKING:
    from summit_kb.desktop.desk import Desk

_OF_FILES = ("read", "ocr", "store")
_A_MINUTE = 60


class AddBar(QFrame):
    """Signals: ``cancelled``, ``queue_wanted``."""

    cancelled = Signal()
    queue_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._progress = Progress("")
        self._counts: Counter[State] | None = None
        self._stopped = False
        self._of: tuple[int, int, float | None] = (0, 0, None)
        self.setProperty("kind", "foot")
        self._build()
        self.retranslate()
        self.hide()

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 12, 10)
        row.setSpacing(14)
        column = QVBoxLayout()
        column.setSpacing(5)
        line = QHBoxLayout()
        self._what = TextLabel()
        self._item = ElidedLabel(kind="muted", scale=0.95)
        line.addWidget(self._what)
        line.addWidget(self._item, 1)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        column.addLayout(line)
        column.addWidget(self._bar)
        row.addLayout(column, 1)
        self._cancel = QPushButton()
        self._cancel.clicked.connect(self._on_cancel)
        self._details = QPushButton()
        self._details.clicked.connect(self.queue_wanted)
        self._close = icon_button("close")
        self._close.clicked.connect(self.hide)
        for widget in (self._cancel, self._details, self._close):
            row.addWidget(widget)

    @property
    def text(self) -> str:
        return self._what.text()

    def start(self) -> None:
        """Adding begins, or goes on with more."""
        if self._counts is None and self.isVisible():
            return
        self._counts = None
        self._progress, self._of = Progress(""), (0, 0, None)
        self._cancel.setEnabled(True)
        self.retranslate()
        self.show()
        announce(self, self._what.text())

    @Slot(object)
    def show_progress(self, progress: Progress) -> None:
        if self._counts is None:
            self._progress = progress
            self.retranslate()

    def show_count(self, done: int, total: int, seconds: float | None) -> None:
        """So many files have their outcome; ``seconds`` left, None while nobody can tell."""
        self._of = (done, total, seconds)
        if self._counts is None:
            self.retranslate()

    def show_end(self, counts: Counter[State], *, stopped: bool) -> None:
        """Adding is over: how many rows of the queue are in which state."""
        self._counts, self._stopped = counts, stopped
        self.retranslate()
        announce(self, self._what.text())

    def retranslate(self) -> None:
        self._cancel.setText(self.tr("Cancel"))
        self._details.setText(self.tr("Show the files"))
        self._bar.setAccessibleName(self.tr("Progress of adding"))
        set_words(self._close, self.tr("Close"))
        running = self._counts is None
        for widget in (self._bar, self._cancel):
            widget.setVisible(running)
        self._close.setVisible(not running)
        if self._counts is None:
            self._show_running()
        else:
            self._what.setText(self._summary(self._counts))
            self._item.setText("")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def _show_running(self) -> None:
        progress = self._progress
        stage = self._desk.words.stage(progress.stage) if progress.stage else self.tr("Preparing…")
        files, total, seconds = self._of
        # While files are read they are what counts; indexing counts documents of its own.
        own = progress.stage in _OF_FILES and total > 0
        done, total = (files, total) if own else (progress.done, progress.total)
        if total:
            stage = f"{stage} · {number_text(done)} / {number_text(total)}"
        if own and seconds is not None:
            stage = f"{stage} · {self._time_text(seconds)}"
        self._what.setText(stage)
        self._item.setText(progress.item if progress.stage != "store" else "")
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def _time_text(self, seconds: float) -> str:
        if seconds < _A_MINUTE:
            return self.tr("less than a minute left")
        return self.tr("about %Ln minute(s) left", "", round(seconds / _A_MINUTE))

    def _summary(self, counts: Counter[State]) -> str:
        added = counts[State.ADDED] + counts[State.VERSION]
        parts = [self.tr("%Ln documents added", "", added)]
        if counts[State.DUPLICATE]:
            parts.append(self.tr("%Ln were there already", "", counts[State.DUPLICATE]))
        failed = counts[State.FAILED] + counts[State.SECRET]
        if failed:
            parts.append(self.tr("%Ln could not be added", "", failed))
        if self._stopped:
            parts.append(self.tr("stopped"))
        return " · ".join(parts)

    @Slot()
    def _on_cancel(self) -> None:
        self._cancel.setEnabled(False)
        self.cancelled.emit()
