"""The items of a collection as a model: rows that can be dragged to another place."""

from __future__ import annotations

import json
from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from summit_kb.app.collection_view import ItemView
from summit_kb.desktop.collecting.item_words import spoken

VIEW_ROLE = Qt.ItemDataRole.UserRole
_KIND = "application/x-summit-kb-places"
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class ItemModel(QAbstractListModel):
    """Signal: ``dropped`` (places, the place before which they are to stand)."""

    dropped = Signal(object, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: Sequence[ItemView] = ()

    def show_items(self, items: Sequence[ItemView]) -> None:
        """Show these; rows that stay in number keep their selection."""
        if len(items) != len(self._items):
            self.beginResetModel()
            self._items = items
            self.endResetModel()
        elif items:
            self._items = items
            self.dataChanged.emit(self.index(0), self.index(len(items) - 1))

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._items)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._items):
            return None
        item = self._items[index.row()]
        if role == VIEW_ROLE:
            return item
        if role == Qt.ItemDataRole.DisplayRole:
            return item.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(item, index.row() + 1, len(self._items))
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(part for part in (item.title, item.detail, item.remark) if part)
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        plain = super().flags(index)
        moved = Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else Qt.ItemFlag.ItemIsDropEnabled
        return plain | moved

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [_KIND]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        places = sorted(index.row() for index in indexes)
        data.setData(_KIND, json.dumps(places).encode())
        return data

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: _Index
    ) -> bool:
        if action != Qt.DropAction.MoveAction or not data.hasFormat(_KIND):
            return False
        before = row if row >= 0 else (parent.row() if parent.isValid() else len(self._items))
        self.dropped.emit(json.loads(bytes(data.data(_KIND).data())), before)
        # The rows are put in order by who holds the collection; nothing is to be removed here.
        return False
