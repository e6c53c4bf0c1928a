"""The five colours of notes: a pale ground for letters and a strong line below them.

Grounds are pale enough for the text's own contrast, and the line tells a note from a match.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap

from summit_kb.desktop.translation import QT_TRANSLATE_NOOP
from summit_kb.domain.note import NoteColour


@dataclass(frozen=True)
class Ink:
    ground: QColor
    line: QColor


_LIGHT = {
    NoteColour.YELLOW: ("#fbf3bd", "#9f7e00"),
    NoteColour.GREEN: ("#dcf1d6", "#3a853d"),
    NoteColour.BLUE: ("#d9e8fb", "#2b66b5"),
    NoteColour.PINK: ("#fbdce7", "#b93a74"),
    NoteColour.PURPLE: ("#e8defa", "#7348ba"),
}
_DARK = {
    NoteColour.YELLOW: ("#45400f", "#d8bd3a"),
    NoteColour.GREEN: ("#1d3d23", "#6cc17a"),
    NoteColour.BLUE: ("#1c3354", "#78b0f5"),
    NoteColour.PINK: ("#4a2035", "#f08ab4"),
    NoteColour.PURPLE: ("#352757", "#b699f0"),
}
_NAMES = {
    NoteColour.YELLOW: QT_TRANSLATE_NOOP("NoteColour", "Yellow"),
    NoteColour.GREEN: QT_TRANSLATE_NOOP("NoteColour", "Green"),
    NoteColour.BLUE: QT_TRANSLATE_NOOP("NoteColour", "Blue"),
    NoteColour.PINK: QT_TRANSLATE_NOOP("NoteColour", "Pink"),
    NoteColour.PURPLE: QT_TRANSLATE_NOOP("NoteColour", "Purple"),
}


def ink(colour: NoteColour, *, dark: bool) -> Ink:
    ground, line = (_DARK if dark else _LIGHT)[colour]
    return Ink(QColor(ground), QColor(line))


def name_of(colour: NoteColour) -> str:
    """The colour in the language of the window."""
    return QCoreApplication.translate("NoteColour", _NAMES[colour])


def swatch(colour: NoteColour, *, dark: bool, chosen: bool = False) -> QIcon:
    """A disc of the colour; the chosen one wears a ring, for colour alone tells nothing."""
    size, inks = QSize(44, 44), ink(colour, dark=dark)
    picture = QPixmap(size)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(inks.line, 6 if chosen else 3))
    painter.setBrush(inks.ground)
    painter.drawEllipse(6, 6, 32, 32)
    if chosen:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(inks.line)
        painter.drawEllipse(16, 16, 12, 12)
    painter.end()
    return QIcon(picture)
