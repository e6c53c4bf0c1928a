"""A chip: a value that is set, with a way to take it away."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from summit_kb.desktop.theme import icons


class Chip(QPushButton):
    """A rounded button that says what is set; pressing it takes that away."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setProperty("kind", "chip")
        self.setIcon(icons.icon("close"))
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
