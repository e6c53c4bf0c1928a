"""A soft shadow under something that lies over the page."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

_REACH = 18
_DROP = 6
_ROUND = 12


class Shadow(QWidget):
    """Drawn once a size. Qt's own effect blurs everything above it anew at each painting, which
    takes as long as painting all the rest of the window.
    """

    def __init__(self, parent: QWidget, colour: QColor) -> None:
        super().__init__(parent)
        self._colour = colour
        self._drawn = QPixmap()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def lie_under(self, over: QWidget) -> None:
        """Stand right below ``over``, which has the same parent, and a little beyond it."""
        around = over.geometry().adjusted(-_REACH, -_REACH, _REACH, _REACH + _DROP)
        self.setGeometry(around)
        self.stackUnder(over)
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        ratio = self.devicePixelRatioF()
        if self._drawn.size() != self.size() * ratio:
            self._drawn = QPixmap(self.size() * ratio)
            self._drawn.setDevicePixelRatio(ratio)
            self._drawn.fill(Qt.GlobalColor.transparent)
            drawing = QPainter(self._drawn)
            _draw(drawing, self.rect(), self._colour)
            drawing.end()
        painter = QPainter(self)
        painter.setClipRegion(event.region())
        painter.drawPixmap(0, 0, self._drawn)
        painter.end()


def _draw(painter: QPainter, room: QRect, colour: QColor) -> None:
    """Outlines around the edge, each fainter than the one inside it."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    edge = QRectF(room).adjusted(_REACH, _REACH + _DROP, -_REACH, -_REACH)
    for far in range(-_DROP, _REACH):
        faint = QColor(colour)
        faint.setAlphaF(colour.alphaF() * (1 - max(far, 0) / _REACH) ** 2 / 2)
        painter.setPen(QPen(faint, 1.5))
        painter.drawRoundedRect(edge.adjusted(-far, -far, far, far), _ROUND + far, _ROUND + far)
