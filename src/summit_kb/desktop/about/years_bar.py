"""The years of one thing's documents, as small bars; told in words as well."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

from summit_kb.desktop.formats import number_text
from summit_kb.desktop.widgets.text import scaled_font

_Role = QPalette.ColorRole
_LINES, _SMALL = 3.2, 0.88
_MOST = 24


class YearsBar(QWidget):
    """Painted; nothing to press. Hidden for one year or none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._years: tuple[tuple[int, int], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_years(self, years: Sequence[tuple[int, int]]) -> None:
        self._years = tuple(years)[-_MOST:]
        self.setVisible(len(self._years) > 1)
        told = ", ".join(f"{year}: {number_text(count)}" for year, count in self._years)
        self.setAccessibleName(self.tr("Documents by year"))
        self.setAccessibleDescription(told)
        self.setToolTip(told)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(scaled_font(_SMALL))
        return QSize(
            round(self._step(metrics) * len(self._years)), round(metrics.height() * _LINES)
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = scaled_font(_SMALL)
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        line, step = metrics.height(), self._step(metrics)
        most = max((count for _year, count in self._years), default=1)
        for at, (year, count) in enumerate(self._years):
            x = at * step
            tall = max(3.0, (self.height() - line * 2) * count / most)
            bar = QRectF(x + step * 0.25, self.height() - line - tall - 2, step * 0.5, tall)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.palette().color(_Role.Accent))
            painter.drawRoundedRect(bar, 2, 2)
            painter.setPen(self.palette().color(_Role.PlaceholderText))
            centre = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom)
            painter.drawText(QRectF(x, 0, step, self.height()), centre, str(year))
            above = QRectF(x, bar.top() - line, step, line)
            painter.drawText(above, centre, number_text(count))

    def _step(self, metrics: QFontMetricsF) -> float:
        return metrics.horizontalAdvance("2045") + 14
