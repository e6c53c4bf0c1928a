"""An icon as a picture of its own."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QWidget

from summit_kb.desktop.theme import icons, schemes
from summit_kb.desktop.widgets.sizing import scaled


class Drawing(QWidget):
    """An icon ``side`` pixels high at the usual text size; its meaning decides its colour."""

    def __init__(
        self, name: str, side: int = 64, parent: QWidget | None = None, *, quiet: bool = False
    ) -> None:
        super().__init__(parent)
        self._quiet = quiet
        self._name = name
        self._side = side
        self._fit()

    def colour(self) -> QColor:
        """Danger for errors and warnings, the colour of success, else the accent."""
        if self._quiet:
            return self.palette().color(QPalette.ColorRole.PlaceholderText)
        if self._name in ("error", "warning"):
            return self.palette().color(QPalette.ColorRole.BrightText)
        if self._name == "success":
            return schemes.marks(self.palette()).success
        return self.palette().color(QPalette.ColorRole.Accent)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ApplicationFontChange:
            self._fit()
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        icons.paint(painter, self._name, QRectF(self.rect()), self.colour())

    def _fit(self) -> None:
        side = scaled(self._side)
        self.setFixedSize(QSize(side, side))
