"""Paints notes on a drawn page: colour under the words, a sign in the margin, a ribbon."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from summit_kb.desktop.reader.modes.papers import PLAIN, Paper
from summit_kb.desktop.reader.notes.colours import ink
from summit_kb.desktop.reader.notes.washes import Washes
from summit_kb.domain.note import NoteColour
from summit_kb.reading.boxes import Box
from summit_kb.reading.page_words import PageWords

_RIBBON_WIDTH, _RIBBON_HEIGHT, _RIBBON_SIDE = 16.0, 30.0, 22.0
_SIGN, _MARGIN = 9.0, 7.0


@dataclass(frozen=True)
class PaintedNote:
    """What is painted of one note on a page, in pixels."""

    colour: NoteColour
    lines: tuple[QRectF, ...] = ()
    has_sign: bool = False
    is_ribbon: bool = False


def painted(
    washes: Washes, page: int, words: PageWords, to_rect: Callable[[int, Box], QRectF]
) -> list[PaintedNote]:
    """The notes of a page."""
    found: list[PaintedNote] = []
    for wash, piece in washes.on(page):
        note, is_first = wash.view.note, piece == wash.pieces[0]
        if wash.is_bookmark:
            found += [PaintedNote(note.colour, is_ribbon=True)] if is_first else []
            continue
        lines = tuple(to_rect(page, box) for box in washes.boxes(wash, piece, words))
        found.append(PaintedNote(note.colour, lines, bool(note.text) and is_first))
    return found


def paint(
    painter: QPainter, page: QRectF, notes: Iterable[PaintedNote], paper: Paper = PLAIN
) -> None:
    """Paint on paper, which has the same colour in every scheme of the window."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for note in notes:
        inks = ink(note.colour, dark=paper.is_dark)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setCompositionMode(paper.mix)
        painter.setBrush(inks.ground)
        for line in note.lines:
            painter.drawRect(line.adjusted(-1, -1, 1, 1))
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        painter.setPen(QPen(inks.line, 1.6))
        for line in note.lines:
            low = line.bottom() + 1
            painter.drawLine(QPointF(line.left() - 1, low), QPointF(line.right() + 1, low))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(inks.line)
        if note.has_sign and note.lines:
            middle = note.lines[0].center().y() - _SIGN / 2
            painter.drawRoundedRect(QRectF(page.left() + _MARGIN, middle, _SIGN, _SIGN), 2.5, 2.5)
        if note.is_ribbon:
            painter.drawPolygon(_ribbon(page))
    painter.restore()


def _ribbon(page: QRectF) -> QPolygonF:
    right, top = page.right() - _RIBBON_SIDE, page.top()
    left, low = right - _RIBBON_WIDTH, top + _RIBBON_HEIGHT
    notch = QPointF((left + right) / 2, low - _RIBBON_WIDTH / 2)
    corners = [QPointF(left, top), QPointF(right, top), QPointF(right, low), notch]
    return QPolygonF([*corners, QPointF(left, low)])
