"""One row of the palette: picture, name with the letters that fit, detail, group and keys."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QPainter,
    QPalette,
    QPen,
    QTextCharFormat,
    QTextLayout,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from summit_kb.desktop.palette.entry import Entry
from summit_kb.desktop.palette.ranking import Span
from summit_kb.desktop.palette.row_model import ENTRY_ROLE, GROUP_ROLE, ICON_ROLE, SPANS_ROLE
from summit_kb.desktop.theme import icons
from summit_kb.desktop.widgets.sizing import scaled

_Index = QModelIndex | QPersistentModelIndex
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
# The name keeps at least this share of the row, whatever stands beside it.
_NAME_SHARE = 0.45
_ABOUT_RIGHT = 0.4


class RowDelegate(QStyledItemDelegate):
    """Paints; every row is one line high."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return QSize(100, option.fontMetrics.height() + scaled(15))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        panel = QStyle.PrimitiveElement.PE_PanelItemViewItem
        option.widget.style().drawPrimitive(panel, option, painter, option.widget)
        entry: Entry = index.data(ENTRY_ROLE)
        painter.save()
        quiet = option.palette.color(QPalette.ColorRole.PlaceholderText)
        room = option.rect.adjusted(scaled(10), 0, -scaled(10), 0)
        side = option.fontMetrics.height()
        picture = QRect(room.left(), room.center().y() - side // 2, side, side)
        icons.paint(painter, str(index.data(ICON_ROLE)), picture.toRectF(), quiet)
        room.setLeft(picture.right() + scaled(12))
        room.setRight(self._paint_right(painter, option, room, str(index.data(GROUP_ROLE)), entry))
        self._paint_name(painter, option, room, entry, index.data(SPANS_ROLE))
        painter.restore()

    def _paint_right(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        room: QRect,
        group: str,
        entry: Entry,
    ) -> int:
        """Keys and group, or why not; answers where the name has to end."""
        palette, metrics = option.palette, option.fontMetrics
        right = room.right()
        if entry.keys:
            right = _paint_keys(
                painter,
                option,
                QRect(room.left(), room.top(), right - room.left(), room.height()),
                entry.keys,
            )
        painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
        text = entry.reason or group
        most = round(room.width() * _ABOUT_RIGHT)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, most)
        place = QRect(room.left(), room.top(), right - room.left(), room.height())
        painter.drawText(place, _RIGHT, shown)
        return right - metrics.horizontalAdvance(shown) - scaled(14)

    def _paint_name(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        room: QRect,
        entry: Entry,
        marked: Sequence[Span],
    ) -> None:
        palette = option.palette
        role = QPalette.ColorRole.PlaceholderText if entry.reason else QPalette.ColorRole.Text
        painter.setPen(palette.color(role))
        heavy = QFont(option.font)
        heavy.setWeight(QFont.Weight.Bold)
        metrics = QFontMetrics(heavy)
        detail = option.fontMetrics.horizontalAdvance(entry.detail) if entry.detail else 0
        most = max(room.width() - detail - scaled(14), round(room.width() * _NAME_SHARE))
        name = entry.names[0].text
        shown = metrics.elidedText(
            name, Qt.TextElideMode.ElideRight, most if detail else room.width()
        )
        width = _draw(painter, room, shown, list(_formats(marked, len(shown), heavy)), option.font)
        rest = room.adjusted(round(width) + scaled(14), 0, 0, 0)
        if detail and rest.width() > scaled(30):
            painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
            cut = option.fontMetrics.elidedText(
                entry.detail, Qt.TextElideMode.ElideRight, rest.width()
            )
            painter.drawText(rest, _LEFT, cut)


def _paint_keys(painter: QPainter, option: QStyleOptionViewItem, room: QRect, keys: str) -> int:
    """The shortcut in a frame at the right end; answers where it begins."""
    metrics, palette = option.fontMetrics, option.palette
    width, height = metrics.horizontalAdvance(keys) + scaled(14), metrics.height() + scaled(2)
    box = QRectF(room.right() - width, room.center().y() - height / 2 + 1, width, height)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(palette.color(QPalette.ColorRole.Mid), 1))
    painter.setBrush(palette.color(QPalette.ColorRole.AlternateBase))
    painter.drawRoundedRect(box, scaled(5), scaled(5))
    painter.setPen(palette.color(QPalette.ColorRole.Text))
    painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), keys)
    return round(box.left()) - scaled(12)


def _draw(
    painter: QPainter,
    room: QRect,
    text: str,
    formats: Sequence[QTextLayout.FormatRange],
    font: QFont,
) -> float:
    """One line; answers how wide it is."""
    layout = QTextLayout(text, font)
    layout.setFormats(list(formats))
    layout.beginLayout()
    line = layout.createLine()
    line.setNumColumns(len(text))
    layout.endLayout()
    top = room.top() + (room.height() - line.height()) / 2
    layout.draw(painter, QPointF(room.left(), top))
    return line.naturalTextWidth()


def _formats(marked: Sequence[Span], length: int, font: QFont) -> Iterator[QTextLayout.FormatRange]:
    for start, end in marked:
        if start < length:
            piece = QTextLayout.FormatRange()
            piece.start, piece.length = start, min(end, length) - start
            piece.format = QTextCharFormat()
            piece.format.setFont(font)
            piece.format.setFontUnderline(True)
            yield piece
