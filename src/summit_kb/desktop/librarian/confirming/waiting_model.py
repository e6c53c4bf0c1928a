"""The documents in which something waits, for a view."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from summit_kb.app.unconfirmed import Unconfirmed

WAITING_ROLE = Qt.ItemDataRole.UserRole + 1
_Index = QModelIndex | QPersistentModelIndex


class WaitingModel(QAbstractListModel):
    """``say`` puts one into words for screen readers."""

    def __init__(self, say: Callable[[Unconfirmed], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._say = say
        self._all: list[Unconfirmed] = []

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._all)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        one = self._all[index.row()]
        if role == WAITING_ROLE:
            return one
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return one.document.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._say(one)
        return None

    @property
    def ids(self) -> list[str]:
        """The documents in their order."""
        return [one.document.id for one in self._all]

    def show(self, waiting: Sequence[Unconfirmed]) -> None:
        """Show these instead."""
        self.beginResetModel()
        self._all = list(waiting)
        self.endResetModel()
