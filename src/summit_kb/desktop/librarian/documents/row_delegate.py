"""How a row looks: quiet where there is nothing to say, marked where something is to be done."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTableView

from summit_kb.desktop.librarian.documents.row import COLUMNS, LOW_QUALITY, Row
from summit_kb.desktop.librarian.documents.table_model import TableModel
from summit_kb.desktop.librarian.row_ground import paint_ground
from summit_kb.desktop.theme import schemes
from summit_kb.domain.kinds import Validity

_Role = QPalette.ColorRole
_Index = QModelIndex | QPersistentModelIndex
_QUIET = frozenset(COLUMNS.index(name) for name in ("added", "added_by", "language"))
_VALIDITY = COLUMNS.index("validity")
_QUALITY, _STATE = COLUMNS.index("quality"), COLUMNS.index("state")
_RIGHT_ALIGNED = frozenset((_QUALITY, _STATE))
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_GAP = 9


class RowDelegate(QStyledItemDelegate):
    """Paints cells without asking the style; ten thousand rows scroll like ten."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table

    def sizeHint(self, option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return QSize(60, option.fontMetrics.height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        model = index.model()
        if not isinstance(model, TableModel):
            return
        row, column = model.row(index.row()), index.column()
        painter.save()
        paint_ground(painter, option, index, self._table)
        room = QRectF(option.rect).adjusted(_GAP, 0, -_GAP, 0)
        text = row.cells[column]
        if column == _STATE and text:
            self._paint_badge(painter, option, room, text)
        else:
            painter.setPen(self._ink(option, row, column))
            shown = option.fontMetrics.elidedText(
                text, Qt.TextElideMode.ElideRight, int(room.width())
            )
            painter.drawText(room, _RIGHT if column in _RIGHT_ALIGNED else _LEFT, shown)
        painter.restore()

    @staticmethod
    def _ink(option: QStyleOptionViewItem, row: Row, column: int) -> QColor:
        palette = option.palette
        if column in _QUIET or (column == _VALIDITY and row.document.validity is Validity.UNKNOWN):
            return palette.color(_Role.PlaceholderText)
        if column == _QUALITY and row.quality is not None and row.quality < LOW_QUALITY:
            return palette.color(_Role.BrightText)
        return palette.color(_Role.Text)

    @staticmethod
    def _paint_badge(
        painter: QPainter, option: QStyleOptionViewItem, room: QRectF, text: str
    ) -> None:
        """The number of things to confirm, in a quiet pill at the right."""
        width = max(option.fontMetrics.horizontalAdvance(text) + 14, option.fontMetrics.height())
        height = option.fontMetrics.height() + 2
        pill = QRectF(room.right() - width, room.center().y() - height / 2, width, height)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = schemes.marks(option.palette).warning
        painter.setPen(QPen(colour, 1))
        painter.drawRoundedRect(pill, height / 2, height / 2)
        painter.drawText(pill, int(Qt.AlignmentFlag.AlignCenter), text)
