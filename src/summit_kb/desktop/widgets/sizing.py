"""Sizes that follow the size of text."""

from __future__ import annotations

from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QWidget

_USUAL_LINE = 20


def scaled(pixels: float) -> int:
    """``pixels`` at the usual text size, larger or smaller with it."""
    return round(pixels * QFontMetrics(QApplication.font()).height() / _USUAL_LINE)


def resize_in_letters(window: QWidget, width: int, height: int) -> None:
    """A window so many average letters wide and high, never larger than the screen."""
    letter = window.fontMetrics().averageCharWidth()
    room = window.screen().availableSize() * 0.92
    window.resize(min(letter * width, room.width()), min(letter * height, room.height()))
