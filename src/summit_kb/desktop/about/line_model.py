"""The lines of a page as a list model."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from summit_kb.desktop.about.lines import Line

LINE = int(Qt.ItemDataRole.UserRole)
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class LineModel(QAbstractListModel):
    """Heads and notes cannot be chosen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[Line, ...] = ()

    def show_lines(self, lines: Sequence[Line]) -> None:
        self.beginResetModel()
        self._lines = tuple(lines)
        self.endResetModel()

    def line(self, index: _Index) -> Line | None:
        return self._lines[index.row()] if index.isValid() else None

    def first(self) -> QModelIndex:
        """The first line that leads anywhere."""
        for row, line in enumerate(self._lines):
            if line.leads_on:
                return self.index(row)
        return QModelIndex()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: _Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        line = self.line(index)
        if line is None:
            return None
        if role == LINE:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return line.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ". ".join(part for part in (line.text, line.detail) if part)
        if role == Qt.ItemDataRole.ToolTipRole and line.kind != "head":
            return line.text
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        line = self.line(index)
        if line is None or not line.leads_on:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
