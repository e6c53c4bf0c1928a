"""Light over the paragraphs of a row, on text and on drawn pages alike."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QWidget

from summit_kb.desktop.theme.schemes import is_dark

_STRONG, _SOFT = (26, 44), (15, 26)
_BAR, _THIN_BAR = 4.0, 2.0
_ROUND = 3.0


@dataclass(frozen=True)
class Lit:
    """From top to bottom; ``is_current`` is the row one is at, else what stands beside a match.

    ``told`` says why there is nothing, where a counterpart would stand.
    """

    top: float
    bottom: float
    is_current: bool = True
    told: str = ""


class Glow(QWidget):
    """Lies over a view and lets everything through to it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.lit: Sequence[Lit] = ()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_lit(self, lit: Sequence[Lit]) -> None:
        if lit != self.lit:
            self.lit = lit
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for one in self.lit:
            self._paint(painter, one)

    def _paint(self, painter: QPainter, one: Lit) -> None:
        """The bar tells it too: colour is never the only sign."""
        if one.told:
            self._paint_empty(painter, one)
            return
        palette, dark = self.palette(), is_dark(self.palette())
        role = QPalette.ColorRole.Accent if one.is_current else QPalette.ColorRole.Text
        colour = QColor(palette.color(role))
        band = QRectF(6, one.top, self.width() - 12, one.bottom - one.top)
        veil = QColor(colour)
        veil.setAlpha((_STRONG if one.is_current else _SOFT)[dark])
        painter.setBrush(veil)
        painter.drawRoundedRect(band, _ROUND, _ROUND)
        width = _BAR if one.is_current else _THIN_BAR
        painter.setBrush(
            colour if one.is_current else palette.color(QPalette.ColorRole.PlaceholderText)
        )
        painter.drawRoundedRect(QRectF(6, one.top, width, band.height()), 1.5, 1.5)

    def _paint_empty(self, painter: QPainter, one: Lit) -> None:
        """An outline with words in it: nothing is missing by mistake."""
        colour = self.palette().color(QPalette.ColorRole.PlaceholderText)
        low = max(one.bottom, one.top + self.fontMetrics().height() + 8)
        frame = QRectF(12, one.top + 2, self.width() - 24, low - one.top - 4)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour, 1.2, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(frame, _ROUND, _ROUND)
        painter.setPen(colour)
        painter.drawText(frame, int(Qt.AlignmentFlag.AlignCenter), one.told)
        painter.setPen(Qt.PenStyle.NoPen)
