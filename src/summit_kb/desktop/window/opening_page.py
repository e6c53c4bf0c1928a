"""What is seen while the library is being opened, and when it cannot be."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from summit_kb.app.words import Wording
from summit_kb.desktop.widgets.buttons import primary_button
from summit_kb.desktop.widgets.drawing import Drawing
from summit_kb.desktop.widgets.elided import ElidedLabel
from summit_kb.desktop.widgets.text import heading, muted
from summit_kb.foundation.work import Progress


class OpeningPage(QWidget):
    """Signals: ``retry_wanted``, ``other_wanted`` (choose another library)."""

    retry_wanted = Signal()
    other_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording: Wording | None = None
        self._build()
        self.retranslate()

    def _build(self) -> None:
        outer = QHBoxLayout(self)
        column = QVBoxLayout()
        column.setSpacing(12)
        centre = Qt.AlignmentFlag.AlignHCenter
        self._drawing = Drawing("library", 64)
        self._title = heading(1.35)
        self._title.setAlignment(centre)
        self._text = muted(scale=1.0)
        self._text.setWordWrap(True)
        self._text.setAlignment(centre)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 0)
        self._item = ElidedLabel(kind="muted", scale=0.92)
        self._item.setAlignment(centre)
        column.addStretch(2)
        column.addWidget(self._drawing, alignment=centre)
        for widget in (self._title, self._text, self._bar, self._item):
            column.addWidget(widget)
        column.addLayout(self._build_buttons())
        column.addStretch(3)
        outer.addStretch(1)
        outer.addLayout(column, 2)
        outer.addStretch(1)

    def _build_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self._retry = primary_button("refresh")
        self._other = QPushButton()
        self._retry.clicked.connect(self.retry_wanted)
        self._other.clicked.connect(self.other_wanted)
        row.addStretch()
        row.addWidget(self._retry)
        row.addWidget(self._other)
        row.addStretch()
        return row

    def show_progress(self, progress: Progress, stage: str) -> None:
        """How far the opening is; ``stage`` in words."""
        self._bar.setRange(0, progress.total)
        self._bar.setValue(progress.done)
        self._item.setText(" · ".join(part for part in (stage, progress.item) if part))

    def show_opening(self) -> None:
        self._wording = None
        self._bar.setRange(0, 0)
        self._item.setText("")
        self.retranslate()

    def show_failure(self, wording: Wording) -> None:
        """Say why the library cannot be opened."""
        self._wording = wording
        self.retranslate()

    def retranslate(self) -> None:
        failed = self._wording is not None
        if self._wording is not None:
            self._title.setText(self.tr("The library cannot be opened"))
            self._text.setText(f"{self._wording.sentence}\n{self._wording.remedy}")
        else:
            self._title.setText(self.tr("Opening the library…"))
            self._text.setText(
                self.tr("The first start reads every document once; it is quick after that.")
            )
        self._bar.setAccessibleName(self.tr("Progress of opening"))
        self._retry.setText(self.tr("Try again"))
        self._other.setText(self.tr("Choose another library…"))
        for widget in (self._bar, self._item):
            widget.setVisible(not failed)
        for widget in (self._retry, self._other):
            widget.setVisible(failed)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
