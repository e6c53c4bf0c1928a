"""How the lines of a page are drawn: heads, documents, and sentences with their words marked."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QApplication,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from summit_kb.desktop.about.line_model import LINE
from summit_kb.desktop.about.lines import Line
from summit_kb.desktop.results.flowing_text import FlowingText
from summit_kb.desktop.theme import icons
from summit_kb.desktop.theme.schemes import marks
from summit_kb.desktop.widgets.text import scaled_font

_Role = QPalette.ColorRole
_Index = QModelIndex | QPersistentModelIndex
TEXT_SIDE = 14.0
_ABOVE, _GAP = 8.0, 2.0
_MOST_LINES = 5
_SMALL = 0.92


class LineDelegate(QStyledItemDelegate):
    """As high as the text needs at the width of the list."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        line: Line = index.data(LINE)
        width = _width(option)
        if line.kind == "head":
            return QSize(60, round(_metrics(_head_font()).height() * 2.0))
        text, detail = self._texts(line, width)
        below = detail.height + _GAP if detail is not None else 0
        return QSize(60, round(text.height + below + 2 * _ABOVE))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        line: Line = index.data(LINE)
        colours, rect = QApplication.palette(), QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if line.kind == "head":
            self._paint_head(painter, rect, line, colours)
        else:
            _paint_state(painter, option, rect, colours)
            self._paint_line(painter, rect, line, colours, _width(option))
        painter.restore()

    def _paint_head(self, painter: QPainter, rect: QRectF, line: Line, colours: QPalette) -> None:
        font = _head_font()
        room = rect.adjusted(TEXT_SIDE, 0, -TEXT_SIDE, -4)
        align = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
        painter.setFont(font)
        painter.setPen(colours.color(_Role.WindowText))
        text = _metrics(font).elidedText(line.text, Qt.TextElideMode.ElideRight, room.width() - 60)
        painter.drawText(room, int(align), text)
        painter.setFont(scaled_font(1.0))
        painter.setPen(colours.color(_Role.PlaceholderText))
        beside = room.adjusted(_metrics(font).horizontalAdvance(text) + 10, 0, 0, 0)
        painter.drawText(beside, int(align), line.detail)

    def _paint_line(
        self, painter: QPainter, rect: QRectF, line: Line, colours: QPalette, width: float
    ) -> None:
        text, detail = self._texts(line, width)
        left, top = rect.left() + TEXT_SIDE, rect.top() + _ABOVE
        if line.icon:
            side = _metrics(scaled_font(1.0)).height()
            icons.paint(
                painter, line.icon, QRectF(left, top, side, side), colours.color(_Role.Link)
            )
        else:
            self._paint_edge(painter, QRectF(left + 7, top, 3, rect.height() - 2 * _ABOVE), colours)
        left += _indent()
        start = line.text.find(line.marked) if line.marked else -1
        spans = [(start, start + len(line.marked))] if start >= 0 else []
        ink = _Role.PlaceholderText if line.other_language else _Role.Text
        tint = marks(colours)
        at = QPointF(left, top)
        text.paint(painter, at, colours.color(ink), spans, tint.match, tint.match_text)
        if detail is not None:
            below = QPointF(left, top + text.height + _GAP)
            detail.paint(painter, below, colours.color(_Role.PlaceholderText))

    def _paint_edge(self, painter: QPainter, rect: QRectF, colours: QPalette) -> None:
        """A line beside what is quoted."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.color(_Role.Mid))
        painter.drawRoundedRect(rect, 1.5, 1.5)

    def _texts(self, line: Line, width: float) -> tuple[FlowingText, FlowingText | None]:
        lines = _MOST_LINES if line.kind == "sentence" else 2
        text = FlowingText(line.text, scaled_font(1.0), width, lines)
        small = scaled_font(_SMALL)
        return text, FlowingText(line.detail, small, width, 2) if line.detail else None


def _width(option: QStyleOptionViewItem) -> float:
    """The room for text: that of the list, whose rows are as wide as it."""
    view = option.widget
    whole = view.viewport().width() if isinstance(view, QListView) else option.rect.width()
    return max(whole - 2 * TEXT_SIDE - _indent(), 40.0)


def _indent() -> float:
    return _metrics(scaled_font(1.0)).height() + 10


def _head_font() -> QFont:
    return scaled_font(1.08, QFont.Weight.DemiBold)


def _metrics(font: QFont) -> QFontMetricsF:
    return QFontMetricsF(font)


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
    painter.drawRoundedRect(rect.adjusted(3, 1, -3, -1), 8, 8)
