"""What lies over a slide for a moment: its number, the keys, the pointer, the light on a place."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath

_GROUND = QColor(16, 18, 22, 235)
_LETTERS = QColor("#ffffff")
_POINTER = QColor("#e5252a")
_SHADE = QColor(0, 0, 0, 190)
_LIGHT = 0.16
_CENTRED = Qt.AlignmentFlag.AlignCenter


def paint_number(painter: QPainter, room: QRect, text: str) -> None:
    """At the bottom right, large enough for the last row."""
    _board(painter, room, text, Qt.AlignmentFlag.AlignRight, room.height() / 26)


def paint_keys(painter: QPainter, room: QRect, text: str) -> None:
    """At the bottom, in the middle."""
    _board(painter, room, text, Qt.AlignmentFlag.AlignHCenter, room.height() / 44)


def paint_pointer(painter: QPainter, room: QRect, at: QPointF) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    radius = max(7.0, room.height() / 90)
    glow = QColor(_POINTER)
    glow.setAlpha(80)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(glow)
    painter.drawEllipse(at, 2 * radius, 2 * radius)
    painter.setBrush(_POINTER)
    painter.drawEllipse(at, radius, radius)
    painter.restore()


def paint_spotlight(painter: QPainter, room: QRect, at: QPointF) -> None:
    """All is dark but a circle."""
    radius = room.height() * _LIGHT
    dark = QPainterPath()
    dark.addRect(QRectF(room))
    light = QPainterPath()
    light.addEllipse(at, radius * 1.6, radius)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillPath(dark.subtracted(light), _SHADE)
    painter.restore()


def _board(painter: QPainter, room: QRect, text: str, side: Qt.AlignmentFlag, size: float) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    font = QFont(painter.font())
    font.setPixelSize(max(14, round(size)))
    painter.setFont(font)
    pad = font.pixelSize()
    most = room.adjusted(2 * pad, 2 * pad, -2 * pad, -2 * pad)
    flags = int(Qt.TextFlag.TextWordWrap) | int(_CENTRED)
    words = painter.boundingRect(most, flags, text)
    board = QRectF(0, 0, words.width() + 1.6 * pad, words.height() + 0.9 * pad)
    board.moveBottom(room.bottom() - pad)
    if side is Qt.AlignmentFlag.AlignRight:
        board.moveRight(room.right() - pad)
    else:
        board.moveLeft(room.center().x() - board.width() / 2)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_GROUND)
    painter.drawRoundedRect(board, pad / 2, pad / 2)
    painter.setPen(_LETTERS)
    painter.drawText(board, flags, text)
    painter.restore()
