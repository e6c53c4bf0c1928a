"""Paints one page of the page list."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPalette, QPen, QPixmap
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from summit_kb.desktop.reader.page_list_model import MATCHES_ROLE, PICTURE_ROLE, SIZE_ROLE
from summit_kb.desktop.reader.page_painter import paint_paper
from summit_kb.desktop.theme.schemes import marks

_Index = QModelIndex | QPersistentModelIndex
_Role = QPalette.ColorRole
_SPACE = 12


class PageDelegate(QStyledItemDelegate):
    """Paper with its picture, the label below, the number of matches in a corner."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        width, height = index.data(SIZE_ROLE)
        return QSize(width + 2 * _SPACE, height + option.fontMetrics.height() + 2 * _SPACE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        colours = QApplication.palette()
        width, height = index.data(SIZE_ROLE)
        whole: QRect = option.rect
        paper = QRect(whole.center().x() - width // 2, whole.top() + 8, width, height)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_state(painter, option, colours)
        paint_paper(painter, paper, colours)
        picture = index.data(PICTURE_ROLE)
        if isinstance(picture, QPixmap):
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(paper, picture)
        count = index.data(MATCHES_ROLE)
        if count:
            _paint_count(painter, paper, str(count), colours)
        label = QRect(whole.left(), paper.bottom() + 5, whole.width(), option.fontMetrics.height())
        painter.setPen(colours.color(_Role.Text))
        painter.drawText(label, int(Qt.AlignmentFlag.AlignCenter), index.data())
        painter.restore()

    def _paint_state(
        self, painter: QPainter, option: QStyleOptionViewItem, colours: QPalette
    ) -> None:
        state: QStyle.StateFlag = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        over = bool(state & QStyle.StateFlag.State_MouseOver)
        if not chosen and not over:
            return
        focused = chosen and bool(state & QStyle.StateFlag.State_HasFocus)
        painter.setPen(QPen(colours.color(_Role.Accent), 2) if focused else Qt.PenStyle.NoPen)
        painter.setBrush(colours.color(_Role.Midlight if chosen else _Role.AlternateBase))
        painter.drawRoundedRect(QRectF(option.rect).adjusted(3, 1, -3, -1), 8, 8)


def _paint_count(painter: QPainter, paper: QRect, text: str, colours: QPalette) -> None:
    width = max(22, painter.fontMetrics().horizontalAdvance(text) + 12)
    badge = QRectF(paper.right() - width + 7, paper.top() - 5, width, 20)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(marks(colours).match)
    painter.drawRoundedRect(badge, 10, 10)
    painter.setPen(marks(colours).match_text)
    painter.drawText(badge, int(Qt.AlignmentFlag.AlignCenter), text)
