"""A line that says what was done, with a way back, until something else is done."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from summit_kb.desktop.announce import announce
from summit_kb.desktop.widgets.buttons import link_button
from summit_kb.desktop.widgets.elided import ElidedLabel

_SHOWN_MS = 20_000


class UndoLine(QFrame):
    """Signal: ``undo_wanted``."""

    undo_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "bar")
        self.said = ElidedLabel()
        self.undo = link_button()
        self.undo.clicked.connect(self.undo_wanted)
        self._soon_gone = QTimer(self)
        self._soon_gone.setSingleShot(True)
        self._soon_gone.setInterval(_SHOWN_MS)
        self._soon_gone.timeout.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 12, 6)
        row.addWidget(self.said, 1)
        row.addWidget(self.undo)
        self.hide()
        self.retranslate()

    def say(self, text: str, *, can_undo: bool) -> None:
        self.said.setText(text)
        self.undo.setVisible(can_undo)
        self.setVisible(bool(text))
        if text:
            self._soon_gone.start()
            announce(self, text)

    def retranslate(self) -> None:
        self.undo.setText(self.tr("Undo (Ctrl+Z)"))
        self.setAccessibleName(self.tr("What was done last"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
