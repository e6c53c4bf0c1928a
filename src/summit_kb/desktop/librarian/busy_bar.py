"""What runs in the background of the desk, with a way to stop it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QWidget

from summit_kb.desktop.desk import Desk
from summit_kb.desktop.formats import number_text
from summit_kb.desktop.widgets.elided import ElidedLabel
from summit_kb.desktop.widgets.sizing import scaled
from summit_kb.desktop.widgets.text import TextLabel
from summit_kb.foundation.work import Progress


class BusyBar(QFrame):
    """Seen while something runs. Signal: ``cancelled``."""

    cancelled = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._progress = Progress("")
        self.setProperty("kind", "foot")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 7, 12, 7)
        row.setSpacing(12)
        self._what = TextLabel()
        self._item = ElidedLabel(kind="muted", scale=0.95)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(scaled(160))
        self._cancel = QPushButton()
        self._cancel.clicked.connect(self._on_cancel)
        row.addWidget(self._bar)
        row.addWidget(self._what)
        row.addWidget(self._item, 1)
        row.addWidget(self._cancel)
        self.retranslate()
        self.hide()

    @property
    def text(self) -> str:
        return self._what.text()

    @Slot(bool)
    def set_busy(self, busy: bool) -> None:
        self._progress = Progress("")
        self._cancel.setEnabled(True)
        self.retranslate()
        self.setVisible(busy)

    @Slot(object)
    def show_progress(self, progress: Progress) -> None:
        self._progress = progress
        self.retranslate()

    def retranslate(self) -> None:
        progress = self._progress
        stage = self._desk.words.stage(progress.stage) if progress.stage else self.tr("Working…")
        if progress.total:
            stage += f" · {number_text(progress.done)} / {number_text(progress.total)}"
        self._what.setText(stage)
        self._item.setText(progress.item)
        self._bar.setRange(0, progress.total)
        self._bar.setValue(progress.done)
        self._bar.setAccessibleName(self.tr("Progress of the work"))
        self._cancel.setText(self.tr("Cancel"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    @Slot()
    def _on_cancel(self) -> None:
        self._cancel.setEnabled(False)
        self.cancelled.emit()
