"""The lines of a plan as a table; every answer lies ready."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from summit_kb.desktop.librarian.exchanging.plan_rows import LineKind, PlanLine
from summit_kb.desktop.theme import icons

_Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


class PlanModel(QAbstractTableModel):
    """``heads`` are the names of the five columns."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: Sequence[PlanLine] = ()
        self._heads: Sequence[str] = ("",) * 5

    def show_lines(self, lines: Sequence[PlanLine], heads: Sequence[str]) -> None:
        self.beginResetModel()
        self._lines, self._heads = lines, heads
        self.endResetModel()

    def line(self, place: int) -> PlanLine:
        return self._lines[place]

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def columnCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._heads)

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> object:
        line = self._lines[index.row()]
        column = index.column()
        text = str(line.row) if column == 0 else line.cells[column - 1]
        if role in (_Role.DisplayRole, _Role.ToolTipRole):
            return text
        if role == _Role.TextAlignmentRole:
            return _LEFT
        if role == _Role.AccessibleTextRole:
            return f"{self._heads[column]}: {text}"
        if role == _Role.DecorationRole and column == 1 and line.kind is not LineKind.CHANGE:
            return icons.icon("warning")
        if role == _Role.ForegroundRole and line.kind is LineKind.LEFT_OUT:
            return QApplication.palette().color(QPalette.ColorRole.PlaceholderText)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> object:
        if orientation is Qt.Orientation.Horizontal:
            if role == _Role.DisplayRole:
                return self._heads[section]
            if role == _Role.TextAlignmentRole:
                return _LEFT
        return None
