"""Paints a row of the queue: the file and its state on one line, what came of it below."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette, QPen
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from summit_kb.desktop.desk import Desk
from summit_kb.desktop.librarian.imports.row import Row, State
from summit_kb.desktop.librarian.imports.row_model import ROW_ROLE
from summit_kb.desktop.librarian.imports.row_words import (
    STATE_ICONS,
    matters,
    second_line,
    state_text,
)
from summit_kb.desktop.theme import icons, schemes
from summit_kb.desktop.widgets.sizing import scaled
from summit_kb.desktop.widgets.text import scaled_font

_Role = QPalette.ColorRole
_Index = QModelIndex | QPersistentModelIndex
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
# The name keeps at least this share of a narrow line.
_NAME_SHARE = 0.45


class RowDelegate(QStyledItemDelegate):
    """Every row is as high as any other, so a list of thousands is laid out at once."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        line = QFontMetrics(QApplication.font()).height()
        return QSize(scaled(260), round(line * 2.1) + scaled(18))

    # The style sheet changes the view's palette; rows keep the application's.
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row: Row = index.data(ROW_ROLE)
        palette = QApplication.palette()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(option.rect)
        self._paint_ground(painter, option, palette)
        line = QFontMetrics(QApplication.font()).height()
        side, top = scaled(20), rect.top() + scaled(8)
        sign = QRectF(rect.left() + scaled(12), top + (line - side) / 2, side, side)
        icons.paint(painter, STATE_ICONS[row.state], sign, colour(row, palette))
        left = sign.right() + scaled(10)
        room = QRectF(left, top, max(rect.right() - scaled(14) - left, 0), line)
        self._paint_first(painter, palette, room, row)
        self._paint_second(painter, palette, room.translated(0, line * 1.1), row)
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, palette: QPalette
    ) -> None:
        state: QStyle.StateFlag = option.state
        rect = QRectF(option.rect)
        painter.setPen(Qt.PenStyle.NoPen)
        inner = rect.adjusted(3, 2, -3, -3)
        if state & QStyle.StateFlag.State_Selected:
            painter.setBrush(palette.color(_Role.Midlight))
            painter.drawRoundedRect(inner, 8, 8)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(palette.color(_Role.AlternateBase))
            painter.drawRoundedRect(inner, 8, 8)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(palette.color(_Role.Mid), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(palette.color(_Role.Accent), 2))
            painter.drawRoundedRect(inner, 8, 8)

    def _paint_first(self, painter: QPainter, palette: QPalette, room: QRectF, row: Row) -> None:
        painter.setFont(scaled_font(0.95))
        metrics = painter.fontMetrics()
        said = state_text(row)
        most = room.width() * (1 - _NAME_SHARE)
        said = metrics.elidedText(said, Qt.TextElideMode.ElideRight, int(most))
        painter.setPen(colour(row, palette))
        painter.drawText(room, _RIGHT, said)
        room = room.adjusted(0, 0, -metrics.horizontalAdvance(said) - scaled(14), 0)
        painter.setFont(scaled_font(1.0, QFont.Weight.DemiBold))
        painter.setPen(palette.color(_Role.Text))
        # The end of a name tells files of a series apart.
        name = painter.fontMetrics().elidedText(
            row.name, Qt.TextElideMode.ElideMiddle, int(room.width())
        )
        painter.drawText(room, _LEFT, name)

    def _paint_second(self, painter: QPainter, palette: QPalette, room: QRectF, row: Row) -> None:
        painter.setFont(scaled_font(0.95))
        painter.setPen(palette.color(_Role.PlaceholderText))
        text = second_line(row, self._desk.words)
        text = painter.fontMetrics().elidedText(
            text, Qt.TextElideMode.ElideRight, int(room.width())
        )
        painter.drawText(room, _LEFT, text)


def colour(row: Row, palette: QPalette) -> QColor:
    """The colour that goes with a state; its sign and its words say the same."""
    if row.state in (State.FAILED, State.SECRET):
        return palette.color(_Role.BrightText)
    if row.state in (State.ADDED, State.VERSION, State.UNFOLDED):
        marks = schemes.marks(palette)
        return marks.warning if matters(row) else marks.success
    if row.state in (State.READING, State.OCR, State.OFFERED):
        return palette.color(_Role.Link)
    return palette.color(_Role.PlaceholderText)
