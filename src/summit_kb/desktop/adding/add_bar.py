"""The bar at the foot of the window: how far adding is, then what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from summit_kb.desktop.announce import announce
from summit_kb.desktop.formats import number_text
from summit_kb.desktop.widgets.buttons import icon_button, set_words
from summit_kb.desktop.widgets.elided import ElidedLabel
from summit_kb.desktop.widgets.text import TextLabel
from summit_kb.foundation.work import Progress

if TYPE_CHECKING:
    from summit_kb.app.reports import AddReport
    from summit_kb.desktop.desk import Desk


class AddBar(QFrame):
    """Signals: ``cancelled``, ``report_wanted``."""

    cancelled = Signal()
    report_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._progress = Progress("")
        self._report: AddReport | None = None
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
        self._details.clicked.connect(self.report_wanted)
        self._close = icon_button("close")
        self._close.clicked.connect(self.hide)
        for widget in (self._cancel, self._details, self._close):
            row.addWidget(widget)

    @property
    def text(self) -> str:
        return self._what.text()

    def start(self) -> None:
        """Adding begins."""
        self._report = None
        self._progress = Progress("")
        self._cancel.setEnabled(True)
        self.retranslate()
        self.show()
        announce(self, self._what.text())

    @Slot(object)
    def show_progress(self, progress: Progress) -> None:
        if self._report is None:
            self._progress = progress
            self.retranslate()

    def show_report(self, report: AddReport) -> None:
        """Adding is over."""
        self._report = report
        self.retranslate()
        announce(self, self._what.text())

    def retranslate(self) -> None:
        self._cancel.setText(self.tr("Cancel"))
        self._details.setText(self.tr("Show the report"))
        self._bar.setAccessibleName(self.tr("Progress of adding"))
        set_words(self._close, self.tr("Close"))
        running = self._report is None
        for widget in (self._bar, self._cancel):
            widget.setVisible(running)
        for widget in (self._details, self._close):
            widget.setVisible(not running)
        if self._report is None:
            self._show_running()
        else:
            self._what.setText(self._summary(self._report))
            self._item.setText("")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def _show_running(self) -> None:
        progress = self._progress
        stage = self._desk.words.stage(progress.stage) if progress.stage else self.tr("Preparing…")
        if progress.total:
            count = f"{number_text(progress.done)} / {number_text(progress.total)}"
            stage = f"{stage} · {count}"
        self._what.setText(stage)
        self._item.setText(progress.item)
        self._bar.setRange(0, progress.total)
        self._bar.setValue(progress.done)

    def _summary(self, report: AddReport) -> str:
        parts = [self.tr("%Ln documents added", "", len(report.added))]
        if report.duplicates:
            parts.append(self.tr("%Ln were there already", "", len(report.duplicates)))
        if report.failed:
            parts.append(self.tr("%Ln could not be added", "", len(report.failed)))
        if report.cancelled:
            parts.append(self.tr("stopped"))
        return " · ".join(parts)

    @Slot()
    def _on_cancel(self) -> None:
        self._cancel.setEnabled(False)
        self.cancelled.emit()
