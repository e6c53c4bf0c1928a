"""A line one can press: an icon, a title, and something said quietly after it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from summit_kb.desktop.theme import icons
from summit_kb.desktop.widgets.text import scaled_font

_Role = QPalette.ColorRole
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


class RowButton(QAbstractButton):
    """Two lines: the title, cut to fit, and the detail below it in quiet letters."""

    def __init__(
        self, icon_name: str, title: str, detail: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon_name = icon_name
        self._detail = detail
        self.setText(title)
        self.setToolTip(title)
        self.setAccessibleName(f"{title}. {detail}" if detail else title)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    @property
    def detail(self) -> str:
        return self._detail

    def sizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        return QSize(200, round(line * 2.05) + 14 if self._detail else line + 14)

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Enter, QEvent.Type.Leave):
            self.update()
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        palette, line = self.palette(), self.fontMetrics().height()
        side = round(line * 1.15)
        top = 7 + (line - side) // 2
        icon_rect = QRectF(10, top, side, side)
        icons.paint(painter, self._icon_name, icon_rect, palette.color(_Role.Link))
        left = 10 + side + 10
        room = QRect(left, 7, self.width() - left - 10, line)
        painter.setPen(palette.color(_Role.WindowText))
        title = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, _LEFT, title)
        if self._detail:
            self._paint_detail(painter, room.translated(0, round(line * 1.05)))

    def _paint_ground(self, painter: QPainter) -> None:
        rect = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self.underMouse() or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.palette().color(_Role.AlternateBase))
            painter.drawRoundedRect(rect, 8, 8)
        if self.hasFocus():
            painter.setPen(QPen(self.palette().color(_Role.Accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect, 8, 8)

    def _paint_detail(self, painter: QPainter, room: QRect) -> None:
        painter.setFont(scaled_font(0.92))
        painter.setPen(self.palette().color(_Role.PlaceholderText))
        text = painter.fontMetrics().elidedText(
            self._detail, Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, _LEFT, text)
