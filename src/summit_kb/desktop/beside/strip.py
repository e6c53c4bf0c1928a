"""The strip between two texts: what belongs together is joined, what stands alone is told."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

_WIDTH = 3.2
_BRACKET = 5.0
_THIN, _THICK = 1.2, 2.6


@dataclass(frozen=True)
class Joint:
    """A row as it is painted: where it stands on either side of the strip."""

    left: tuple[float, float] | None
    right: tuple[float, float] | None
    is_sure: bool = True
    is_current: bool = False
    has_match: bool = False


class Strip(QWidget):
    """Paints joints; the keyboard and the screen reader have them in the texts themselves."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.joints: Sequence[Joint] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_joints(self, joints: Sequence[Joint]) -> None:
        if joints != self.joints:
            self.joints = joints
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(round(_WIDTH * self.fontMetrics().height() / 2), 40)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Window))
        for joint in self.joints:
            self._paint(painter, joint)

    def _paint(self, painter: QPainter, joint: Joint) -> None:
        colour = self._colour(joint)
        pen = QPen(colour, _THICK if joint.is_current else _THIN)
        if not joint.is_sure:
            pen.setStyle(Qt.PenStyle.DashLine)
        edges = ((joint.left, 2.0, 1), (joint.right, self.width() - 2.0, -1))
        if joint.is_current and joint.left and joint.right:
            self._fill(painter, joint)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for reach, x, turn in edges:
            if reach is not None:
                painter.drawPath(_bracket(x, reach, turn * _BRACKET))
        if joint.left and joint.right:
            if joint.is_current or (self._shows(joint.left) and self._shows(joint.right)):
                painter.drawPath(self._line(joint.left, joint.right))
        else:
            self._paint_alone(painter, joint, colour)

    def _paint_alone(self, painter: QPainter, joint: Joint, colour: QColor) -> None:
        """An open ring: there is nothing on the other side."""
        reach, x = (
            (joint.left, 2 + _BRACKET + 4) if joint.left else (joint.right, self.width() - 11)
        )
        if reach is None:
            return
        painter.setPen(QPen(colour, _THIN + 0.4))
        painter.setBrush(self.palette().color(QPalette.ColorRole.Window))
        painter.drawEllipse(QPointF(x, _middle(reach)), 3.2, 3.2)

    def _fill(self, painter: QPainter, joint: Joint) -> None:
        if joint.left is None or joint.right is None:
            return
        left, right = 0.0, float(self.width())
        path = QPainterPath(QPointF(left, joint.left[0]))
        middle = (left + right) / 2
        for start, end, height, other in (
            (left, right, joint.left[0], joint.right[0]),
            (right, left, joint.right[1], joint.left[1]),
        ):
            path.lineTo(start, height)
            path.cubicTo(middle, height, middle, other, end, other)
        path.closeSubpath()
        painter.fillPath(path, self.palette().color(QPalette.ColorRole.Midlight))

    def _shows(self, reach: tuple[float, float]) -> bool:
        return 0 <= _middle(reach) <= self.height()

    def _line(self, left: tuple[float, float], right: tuple[float, float]) -> QPainterPath:
        start, end = 2 + _BRACKET, self.width() - 2 - _BRACKET
        path = QPainterPath(QPointF(start, _middle(left)))
        half = (start + end) / 2
        path.cubicTo(half, _middle(left), half, _middle(right), end, _middle(right))
        return path

    def _colour(self, joint: Joint) -> QColor:
        if joint.is_current:
            return self.palette().color(QPalette.ColorRole.Accent)
        if joint.has_match:
            return self.palette().color(QPalette.ColorRole.Text)
        return self.palette().color(QPalette.ColorRole.Dark)


def _bracket(x: float, reach: tuple[float, float], depth: float) -> QPainterPath:
    """Open towards the text it belongs to."""
    top, bottom = reach
    rect = QRectF(min(x, x + depth), top + 2, abs(depth), max(bottom - top - 4, 2))
    inner = rect.right() if depth > 0 else rect.left()
    path = QPainterPath(QPointF(x, rect.top()))
    path.lineTo(inner, rect.top())
    path.lineTo(inner, rect.bottom())
    path.lineTo(x, rect.bottom())
    return path


def _middle(reach: tuple[float, float]) -> float:
    """Not farther down than a reader looks from its first line."""
    return min((reach[0] + reach[1]) / 2, reach[0] + 14)
