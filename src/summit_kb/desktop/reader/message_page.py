"""What stands where a document should: why there is nothing to read, and what to do."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from summit_kb.desktop.theme import icons
from summit_kb.desktop.widgets.text import heading, muted


class MessagePage(QWidget):
    """Signal: ``retry_wanted``."""

    retry_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign = QLabel()
        self._sentence, self._remedy = heading(), muted()
        self._again = QPushButton()
        self._again.clicked.connect(self.retry_wanted)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(40, 40, 40, 40)
        lines.setSpacing(12)
        lines.addStretch(1)
        lines.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (self._sentence, self._remedy):
            label.setWordWrap(True)
            label.setMaximumWidth(560)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            lines.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)
        lines.addWidget(self._again, 0, Qt.AlignmentFlag.AlignHCenter)
        lines.addStretch(2)
        self.retranslate()

    def say(self, icon_name: str, sentence: str, remedy: str, *, retry: bool) -> None:
        role = QPalette.ColorRole.PlaceholderText
        self._sign.setPixmap(icons.icon(icon_name, role).pixmap(QSize(48, 48)))
        self._sentence.setText(sentence)
        self._remedy.setText(remedy)
        self._again.setVisible(retry)
        self.setAccessibleName(sentence)
        self.setAccessibleDescription(remedy)

    @property
    def sentence(self) -> str:
        return self._sentence.text()

    def retranslate(self) -> None:
        self._again.setText(self.tr("Try again"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
