"""Paints a document in which something waits: its title, what it is, and how much waits."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette, QPen
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from summit_kb.app.unconfirmed import Unconfirmed
from summit_kb.desktop.desk import Desk
from summit_kb.desktop.librarian.confirming.waiting_model import WAITING_ROLE
from summit_kb.desktop.librarian.confirming.waiting_words import doubt_text, waiting_text
from summit_kb.desktop.reader.facts import identity_text
from summit_kb.desktop.theme import icons, schemes
from summit_kb.desktop.widgets.sizing import scaled
from summit_kb.desktop.widgets.text import scaled_font

_Role = QPalette.ColorRole
_Index = QModelIndex | QPersistentModelIndex
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class WaitingDelegate(QStyledItemDelegate):
    """Two lines, every row as high as any other."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        line = QFontMetrics(QApplication.font()).height()
        return QSize(scaled(260), round(line * 2.1) + scaled(18))

    # The style sheet changes the view's palette; rows keep the application's.
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        one: Unconfirmed = index.data(WAITING_ROLE)
        palette, rect = QApplication.palette(), QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint_ground(painter, option, palette)
        line = QFontMetrics(QApplication.font()).height()
        side, top = scaled(20), rect.top() + scaled(8)
        sign = QRectF(rect.left() + scaled(12), top + (line - side) / 2, side, side)
        marks = schemes.marks(palette)
        ink = marks.warning if one.doubtful else palette.color(_Role.PlaceholderText)
        icons.paint(painter, "help" if one.doubtful else "document", sign, ink)
        left = sign.right() + scaled(10)
        room = QRectF(left, top, max(rect.right() - scaled(14) - left, 0), line)
        painter.setFont(scaled_font(0.95))
        painter.setPen(palette.color(_Role.Link))
        used = _draw(painter, room, waiting_text(one), _RIGHT)
        painter.setFont(scaled_font(1.0, QFont.Weight.DemiBold))
        painter.setPen(palette.color(_Role.Text))
        _draw(painter, room.adjusted(0, 0, -used - scaled(14), 0), one.document.title, _LEFT)
        below = room.translated(0, line * 1.1)
        painter.setFont(scaled_font(0.95))
        painter.setPen(ink)
        used = _draw(painter, below, doubt_text(one), _RIGHT)
        painter.setPen(palette.color(_Role.PlaceholderText))
        identity = identity_text(one.document.identity, self._desk.words)
        _draw(painter, below.adjusted(0, 0, -used - scaled(14), 0), identity, _LEFT)
        painter.restore()


def _draw(painter: QPainter, room: QRectF, text: str, flags: int) -> float:
    """Draws as much as fits; answers the width used."""
    metrics = painter.fontMetrics()
    cut = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(room.width()))
    painter.drawText(room, flags, cut)
    return float(metrics.horizontalAdvance(cut))


def _paint_ground(painter: QPainter, option: QStyleOptionViewItem, palette: QPalette) -> None:
    state: QStyle.StateFlag = option.state
    rect = QRectF(option.rect)
    inner = rect.adjusted(3, 2, -3, -3)
    painter.setPen(Qt.PenStyle.NoPen)
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
