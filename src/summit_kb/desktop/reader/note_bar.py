"""A line above the document: something to know, not in the way of reading."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from summit_kb.desktop.theme import icons
from summit_kb.desktop.widgets.buttons import icon_button, set_words
from summit_kb.desktop.widgets.text import TextLabel


class NoteBar(QFrame):
    """Hidden until there is something to say; it can be sent away."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "notice")
        self.setProperty("level", "warning")
        sign = QLabel()
        sign.setPixmap(icons.icon("warning").pixmap(QSize(18, 18)))
        self._text = TextLabel()
        self._text.setWordWrap(True)
        self._close = icon_button("close")
        self._close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 8, 6)
        row.addWidget(sign)
        row.addWidget(self._text, 1)
        row.addWidget(self._close)
        self.hide()
        self.retranslate()

    @property
    def text(self) -> str:
        return self._text.text()

    def say(self, text: str) -> None:
        self._text.setText(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))

    def retranslate(self) -> None:
        set_words(self._close, self.tr("Close"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
