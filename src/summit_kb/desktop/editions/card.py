"""A card of the page of editions: a picture, a title, a line below it, and what belongs to it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from summit_kb.desktop.widgets.drawing import Drawing
from summit_kb.desktop.widgets.flow import FlowLayout
from summit_kb.desktop.widgets.text import TextLabel, heading, muted

_ALIGN = Qt.AlignmentFlag.AlignTop


class EditionCard(QFrame):
    """``column`` takes further widgets, ``deeds`` the buttons in the last line."""

    def __init__(self, icon_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.title = heading(1.25)
        self.said = TextLabel()
        self.quiet = muted()
        for label in (self.said, self.quiet):
            wrap(label)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 16, 18, 16)
        row.setSpacing(14)
        self.drawing = Drawing(icon_name, 34)
        row.addWidget(self.drawing, alignment=_ALIGN)
        self.column = QVBoxLayout()
        self.column.setSpacing(6)
        row.addLayout(self.column, 1)
        for widget in (self.title, self.said, self.quiet):
            self.column.addWidget(widget)
        self._foot = QWidget()
        self.deeds = FlowLayout(self._foot, spacing=8)

    def close_up(self) -> None:
        """The buttons come last."""
        self.column.addSpacing(4)
        self.column.addWidget(self._foot)

    def say(self, title: str, said: str = "", quiet: str = "") -> None:
        for label, text in ((self.title, title), (self.said, said), (self.quiet, quiet)):
            label.setText(text)
            label.setVisible(bool(text))


def wrap(label: QLabel) -> None:
    """Lines of a card break, and can be copied."""
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
