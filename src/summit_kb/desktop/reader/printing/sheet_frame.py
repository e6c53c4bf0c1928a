"""Head and foot of a sheet, and the space that is left between them."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QApplication

from summit_kb.desktop.reader.printing.print_head import PrintHead

_TITLE, _SMALL, _GAP = 8.5, 7.5, 8.0
_LINE = 1.45
_INK, _QUIET, _RULE = QColor("#000000"), QColor("#444444"), QColor("#888888")
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


@dataclass(frozen=True)
class SheetFrame:
    """The printable part of a sheet, in pixels of the device; ``unit`` is pixels a point."""

    size: QSizeF
    unit: float

    @property
    def room(self) -> QRectF:
        """Where the document goes: head and foot never cover it."""
        top = (_TITLE + _SMALL) * 1.5 * self.unit + _GAP * self.unit
        foot = _SMALL * (_LINE + 1.7) * self.unit + _GAP * self.unit
        return QRectF(0, top, self.size.width(), self.size.height() - top - foot)

    def paint(self, painter: QPainter, head: PrintHead, page: str) -> None:
        """``page`` tells in words which page of how many it is."""
        width, unit = self.size.width(), self.unit
        title = QRectF(0, 0, width, _TITLE * 1.5 * unit)
        facts = QRectF(0, title.bottom(), width, _SMALL * 1.5 * unit)
        self._write(painter, title, head.title, _TITLE, _INK, bold=True)
        self._write(painter, facts, head.facts, _SMALL, _QUIET)
        self._rule(painter, facts.bottom() + 0.25 * _GAP * unit)
        # Library and edition have a line each: the name of who signed is never cut off.
        low = self.size.height() - _SMALL * 1.6 * unit
        above = low - _SMALL * _LINE * unit
        self._rule(painter, above - 0.2 * _GAP * unit)
        foot = QRectF(0, above, width, _SMALL * 1.6 * unit)
        edition = QRectF(0, low, width, _SMALL * 1.6 * unit)
        self._write(painter, edition, head.edition, _SMALL, _QUIET)
        told = f"{page} · {head.printed}"
        metrics = QFontMetricsF(self._font(_SMALL))
        share = metrics.horizontalAdvance(told) + 3 * _GAP * unit
        self._write(painter, foot.adjusted(0, 0, -share, 0), head.source, _SMALL, _QUIET)
        painter.setPen(_QUIET)
        painter.drawText(foot, _RIGHT, told)

    def _write(
        self,
        painter: QPainter,
        where: QRectF,
        text: str,
        size: float,
        colour: QColor,
        *,
        bold: bool = False,
    ) -> None:
        font = self._font(size, bold=bold)
        painter.setFont(font)
        painter.setPen(colour)
        fitting = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, where.width())
        painter.drawText(where, _LEFT, fitting)

    def _rule(self, painter: QPainter, y: float) -> None:
        painter.setPen(QPen(_RULE, 0.5 * self.unit))
        painter.drawLine(QPointF(0, y), QPointF(self.size.width(), y))

    def _font(self, size: float, *, bold: bool = False) -> QFont:
        font = QFont(QApplication.font())
        font.setPixelSize(max(1, round(size * self.unit)))
        font.setBold(bold)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        return font
