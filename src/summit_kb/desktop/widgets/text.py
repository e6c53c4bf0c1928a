"""Labels whose size is a part of the application's text size."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QLabel, QWidget


def scaled_font(scale: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The application's font, larger or smaller."""
    font = QFont(QApplication.font())
    font.setPointSizeF(font.pointSizeF() * scale)
    font.setWeight(weight)
    return font


class TextLabel(QLabel):
    """A label at ``scale`` of the text size; it follows when the person changes that.

    ``kind`` names a meaning of the style sheet ("muted", "danger").
    """

    def __init__(
        self,
        text: str = "",
        *,
        scale: float = 1.0,
        weight: QFont.Weight = QFont.Weight.Normal,
        kind: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._scale = scale
        self._weight = weight
        if kind:
            self.setProperty("kind", kind)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(scaled_font(scale, weight))

    def event(self, event: QEvent) -> bool:
        # Qt sends this one to event() only, and leaves fonts that were set alone.
        if event.type() is QEvent.Type.ApplicationFontChange:
            self.setFont(scaled_font(self._scale, self._weight))
        return super().event(event)


def heading(scale: float = 1.25) -> TextLabel:
    """A heading: larger and semi-bold."""
    label = TextLabel(scale=scale, weight=QFont.Weight.DemiBold)
    label.setWordWrap(True)
    return label


def muted(text: str = "", scale: float = 0.95) -> TextLabel:
    """Secondary text."""
    return TextLabel(text, scale=scale, kind="muted")


def unparted(text: str, words: int = 3) -> str:
    """``text`` whose last words stay on one line: none of them stands alone in the last one."""
    parts = text.split(" ")
    cut = max(len(parts) - words, 0)
    return " ".join([*parts[:cut], "\u00a0".join(parts[cut:])])
