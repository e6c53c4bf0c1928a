"""A page of a section that has nothing to show: why, and what one can do."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from summit_kb.desktop.widgets.drawing import Drawing
from summit_kb.desktop.widgets.text import heading, muted


class BlankPage(QWidget):
    """Words are given by who shows it. Signal: ``wanted`` when its button is pressed."""

    wanted = Signal()

    def __init__(self, icon_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 32, 32, 32)
        column.setSpacing(10)
        centre = Qt.AlignmentFlag.AlignHCenter
        self._title = heading(1.2)
        self._text = muted(scale=1.0)
        self._button = QPushButton()
        self._button.clicked.connect(self.wanted)
        for label in (self._title, self._text):
            label.setWordWrap(True)
            label.setAlignment(centre)
        column.addStretch(1)
        column.addWidget(Drawing(icon_name, 56, quiet=True), alignment=centre)
        column.addWidget(self._title)
        column.addWidget(self._text)
        column.addWidget(self._button, alignment=centre)
        column.addStretch(2)

    @property
    def title(self) -> str:
        return self._title.text()

    @property
    def button(self) -> QPushButton:
        return self._button

    def say(self, title: str, text: str = "", button: str = "") -> None:
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self._button.setText(button)
        self._button.setVisible(bool(button))
