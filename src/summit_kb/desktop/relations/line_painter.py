"""The lines of the diagram, their arrows, and the words on those that are looked at."""

from __future__ import annotations

from collections.abc import Sequence
from math import atan2, cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPalette,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QApplication

from summit_kb.desktop.relations.scene import Line, Point, Rect

_Role = QPalette.ColorRole
_CORNER = 8.0
_ARROW = 9.0


def path_of(line: Line) -> QPainterPath:
    """The line with its corners rounded."""
    points = [QPointF(*point) for point in line.points]
    path = QPainterPath(points[0])
    if line.is_curve:
        path.cubicTo(points[1], points[2], points[3])
        return path
    for before, corner, after in zip(points, points[1:], points[2:], strict=False):
        path.lineTo(_towards(corner, before))
        path.quadTo(corner, _towards(corner, after))
    path.lineTo(points[-1])
    return path


def _towards(corner: QPointF, other: QPointF) -> QPointF:
    """A point near a corner, on the way to the next."""
    away = other - corner
    length = (away.x() ** 2 + away.y() ** 2) ** 0.5
    share = min(_CORNER, length / 2) / length if length else 0.0
    return corner + away * share


def paint_line(painter: QPainter, line: Line, path: QPainterPath, *, is_lit: bool) -> None:
    """A line, dashed where nobody has confirmed it; stronger when it is looked at."""
    palette = QApplication.palette()
    colour = palette.color(_Role.Highlight if is_lit else _Role.Dark)
    if not is_lit and line.is_curve:
        colour.setAlphaF(0.38)
    width = 2.4 if is_lit else 1.3
    pen = QPen(colour, width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    if not any(edge.is_confirmed for edge in line.edges):
        pen.setDashPattern([4.0, 3.0])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)
    if line.to_second:
        _arrow(painter, line.points[-2], line.points[-1], colour)
    if line.to_first:
        _arrow(painter, line.points[1], line.points[0], colour)


def _arrow(painter: QPainter, before: Point, tip: Point, colour: QColor) -> None:
    angle = atan2(tip[1] - before[1], tip[0] - before[0])
    wings = [
        QPointF(tip[0] - _ARROW * cos(angle + turn), tip[1] - _ARROW * sin(angle + turn))
        for turn in (pi / 7, -pi / 7)
    ]
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawPolygon(QPolygonF([QPointF(*tip), *wings]))


def paint_words(
    painter: QPainter, text: str, at: QPointF, font: QFont, taken: Sequence[QRectF]
) -> QRectF | None:
    """A pill with words on a line; None where one stands already."""
    metrics = QFontMetricsF(font)
    width, height = metrics.horizontalAdvance(text) + 16, metrics.height() + 4
    pill = QRectF(at.x() - width / 2, at.y() - height / 2, width, height)
    if any(pill.intersects(one) for one in taken):
        return None
    palette = QApplication.palette()
    painter.setFont(font)
    painter.setPen(QPen(palette.color(_Role.Highlight), 1))
    painter.setBrush(palette.color(_Role.Base))
    painter.drawRoundedRect(pill, height / 2, height / 2)
    painter.setPen(palette.color(_Role.Text))
    painter.drawText(pill, int(Qt.AlignmentFlag.AlignCenter), text)
    return pill


def qrect(rect: Rect) -> QRectF:
    return QRectF(rect.x, rect.y, rect.width, rect.height)
