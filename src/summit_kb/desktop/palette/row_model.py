"""The rows of the palette, as many as are worth looking at."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from summit_kb.desktop.palette.entry import Entry
from summit_kb.desktop.palette.group_words import ICONS, group_name
from summit_kb.desktop.palette.ranking import Span, spans, words_of

ENTRY_ROLE = int(Qt.ItemDataRole.UserRole)
SPANS_ROLE = ENTRY_ROLE + 1
GROUP_ROLE = ENTRY_ROLE + 2
ICON_ROLE = ENTRY_ROLE + 3

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class RowModel(QAbstractListModel):
    """Entries with the letters that fit what is typed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: Sequence[Entry] = ()
        self._wanted: tuple[str, ...] = ()

    def show_entries(self, entries: Sequence[Entry], typed: str) -> None:
        self.beginResetModel()
        self._entries, self._wanted = entries, words_of(typed)
        self.endResetModel()

    def entry(self, row: int) -> Entry | None:
        return self._entries[row] if 0 <= row < len(self._entries) else None

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: _Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        entry = self.entry(index.row())
        if entry is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(entry)
        if role == Qt.ItemDataRole.ToolTipRole:
            return entry.reason or None
        if role == ENTRY_ROLE:
            return entry
        if role == SPANS_ROLE:
            return self._spans(entry)
        if role == GROUP_ROLE:
            return group_name(entry.group)
        return (entry.icon or ICONS.get(entry.group, "dot")) if role == ICON_ROLE else None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def _spans(self, entry: Entry) -> list[Span]:
        return spans(entry.names[0], self._wanted) if self._wanted else []


def spoken(entry: Entry) -> str:
    """One row in words, as a screen reader says it."""
    parts = (entry.title, entry.detail, group_name(entry.group), entry.keys, entry.reason)
    return ", ".join(part for part in parts if part)
