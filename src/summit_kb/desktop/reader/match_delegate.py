"""Paints one match of the list: two lines of text, the match marked in them."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPalette, QPen
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from summit_kb.desktop.reader.match_list_model import EXCERPT_ROLE, PAGE_ROLE
from summit_kb.desktop.results.flowing_text import FlowingText
from summit_kb.desktop.theme.schemes import marks

_Index = QModelIndex | QPersistentModelIndex
_Role = QPalette.ColorRole
_LINES, _SIDE, _ABOVE = 2, 12, 6


class MatchDelegate(QStyledItemDelegate):
    """Two lines of text with the match marked; above them the page where a page begins."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        line = option.fontMetrics.height()
        heading = line + _ABOVE if index.data(PAGE_ROLE) else 0
        return QSize(60, heading + _LINES * line + 2 * _ABOVE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        colours, rect = QApplication.palette(), QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        page = index.data(PAGE_ROLE)
        if page:
            line = option.fontMetrics.height() + _ABOVE
            heading = rect.adjusted(_SIDE, 2, -_SIDE, 0)
            painter.setPen(colours.color(_Role.PlaceholderText))
            words = self.tr("Page {page}").format(page=page)
            painter.drawText(heading, int(Qt.AlignmentFlag.AlignLeft), words)
            rect.setTop(rect.top() + line)
        _paint_state(painter, option, rect, colours)
        found = index.data(EXCERPT_ROLE)
        text = FlowingText(
            f"{found.before}{found.match}{found.after}",
            option.font,
            rect.width() - 2 * _SIDE,
            _LINES,
        )
        start = len(found.before)
        colour, at = marks(colours), QPointF(rect.left() + _SIDE, rect.top() + _ABOVE)
        span = [(start, start + len(found.match))]
        ink = colours.color(_Role.Text)
        text.paint(painter, at, ink, span, colour.match, colour.match_text)
        painter.restore()


def _paint_state(
    painter: QPainter, option: QStyleOptionViewItem, rect: QRectF, colours: QPalette
) -> None:
    state: QStyle.StateFlag = option.state
    chosen = bool(state & QStyle.StateFlag.State_Selected)
    if not chosen and not state & QStyle.StateFlag.State_MouseOver:
        return
    focused = chosen and bool(state & QStyle.StateFlag.State_HasFocus)
    painter.setPen(QPen(colours.color(_Role.Accent), 2) if focused else Qt.PenStyle.NoPen)
    painter.setBrush(colours.color(_Role.Midlight if chosen else _Role.AlternateBase))
    painter.drawRoundedRect(rect.adjusted(4, 1, -4, -1), 8, 8)
