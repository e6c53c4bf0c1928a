"""The ground of a table's row: chosen, under the mouse, or where the keyboard is."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF
from PySide6.QtGui import QPainter, QPalette, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem

_Role = QPalette.ColorRole
_State = QStyle.StateFlag


def paint_ground(
    painter: QPainter,
    option: QStyleOptionViewItem,
    index: QModelIndex | QPersistentModelIndex,
    view: QAbstractItemView,
) -> None:
    """The same in every table of the desk, without asking the style."""
    palette, rect = option.palette, option.rect
    if option.state & _State.State_Selected:
        painter.fillRect(rect, palette.color(_Role.Midlight))
    elif option.state & _State.State_MouseOver:
        painter.fillRect(rect, palette.color(_Role.AlternateBase))
    painter.setPen(palette.color(_Role.Mid))
    painter.drawLine(rect.bottomLeft(), rect.bottomRight())
    if view.hasFocus() and index.row() == view.currentIndex().row():
        painter.setPen(QPen(palette.color(_Role.Accent), 2))
        frame, step = QRectF(rect), QPointF(0, 1)
        painter.drawLine(frame.topLeft() + step, frame.topRight() + step)
        painter.drawLine(frame.bottomLeft() - step, frame.bottomRight() - step)
