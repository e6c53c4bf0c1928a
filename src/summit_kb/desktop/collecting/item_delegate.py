"""Paints an item of a collection: its place, what it is, what it gives."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPalette, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from summit_kb.app.collection_view import ItemKind, ItemView
from summit_kb.desktop.collecting.item_model import VIEW_ROLE
from summit_kb.desktop.collecting.item_words import ICONS, gives
from summit_kb.desktop.theme import icons
from summit_kb.desktop.widgets.sizing import scaled
from summit_kb.desktop.widgets.text import scaled_font

_Role = QPalette.ColorRole
_State = QStyle.StateFlag
_Index = QModelIndex | QPersistentModelIndex
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_CUT = Qt.TextElideMode.ElideRight


class ItemDelegate(QStyledItemDelegate):
    """A title over what is known of it, and how many pages it gives at the end of the line."""

    def __init__(self, items: QListView) -> None:
        super().__init__(items)
        self._list = items

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        item: ItemView = index.data(VIEW_ROLE)
        lines = 1 + bool(item.detail) + bool(item.remark)
        return QSize(160, round(lines * option.fontMetrics.height()) + scaled(16))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        item: ItemView = index.data(VIEW_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option)
        room = option.rect.adjusted(scaled(8), scaled(8), -scaled(12), -scaled(8))
        self._paint_place(painter, option, index.row() + 1, room)
        side = option.fontMetrics.height()
        left = room.left() + round(side * 1.9)
        color = option.palette.color(_Role.BrightText if item.is_absent else _Role.Link)
        name = "warning" if item.is_absent else ICONS[item.kind]
        icons.paint(painter, name, QRectF(left, room.top(), side, side), color)
        self._paint_lines(
            painter, option, item, room.adjusted(left + side + 10 - room.left(), 0, 0, 0)
        )
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        rect, palette = QRectF(option.rect).adjusted(2, 1, -2, -1), option.palette
        selected = bool(option.state & _State.State_Selected)
        if selected or option.state & _State.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette.color(_Role.Midlight if selected else _Role.AlternateBase))
            painter.drawRoundedRect(rect, 8, 8)
        if option.state & _State.State_HasFocus and self._list.hasFocus():
            painter.setPen(QPen(palette.color(_Role.Accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect, 8, 8)

    def _paint_place(
        self, painter: QPainter, option: QStyleOptionViewItem, place: int, room: QRect
    ) -> None:
        side = option.fontMetrics.height()
        painter.setFont(scaled_font(0.9))
        painter.setPen(option.palette.color(_Role.PlaceholderText))
        painter.drawText(
            QRect(room.left(), room.top(), round(side * 1.5), side), _RIGHT, str(place)
        )

    def _paint_lines(
        self, painter: QPainter, option: QStyleOptionViewItem, item: ItemView, room: QRect
    ) -> None:
        palette, side = option.palette, option.fontMetrics.height()
        line = QRect(room.left(), room.top(), room.width(), side)
        quiet = palette.color(_Role.PlaceholderText)
        aside = gives(item)
        painter.setFont(scaled_font(0.95))
        painter.setPen(palette.color(_Role.BrightText) if item.is_absent else quiet)
        painter.drawText(line, _RIGHT, aside)
        taken = painter.fontMetrics().horizontalAdvance(aside)
        narrow = line.adjusted(0, 0, -(taken + 16 if aside else 0), 0)
        bold = item.kind is ItemKind.DIVIDER
        painter.setFont(scaled_font(1.0, QFont.Weight.DemiBold if bold else QFont.Weight.Normal))
        painter.setPen(palette.color(_Role.Text))
        metrics = painter.fontMetrics()
        painter.drawText(narrow, _LEFT, metrics.elidedText(item.title, _CUT, narrow.width()))
        for text, font in ((item.detail, scaled_font(0.92)), (item.remark, _slanted())):
            if text:
                line = line.translated(0, side)
                painter.setFont(font)
                painter.setPen(quiet)
                shown = painter.fontMetrics().elidedText(" ".join(text.split()), _CUT, line.width())
                painter.drawText(line, _LEFT, shown)


def _slanted() -> QFont:
    font = scaled_font(0.92)
    font.setItalic(True)
    return font
