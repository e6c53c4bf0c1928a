"""The rows of the table, narrowed and sorted; every answer lies ready."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from summit_kb.desktop.librarian.documents.narrowing import Narrowing
from summit_kb.desktop.librarian.documents.row import COLUMNS, Row
from summit_kb.domain.document import Document

_Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
_TITLE = COLUMNS.index("title")
_NUMBERS = frozenset(COLUMNS.index(name) for name in ("quality", "state"))
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


class TableModel(QAbstractTableModel):
    """``head`` gives a column's name in the language of the moment."""

    def __init__(self, head: Callable[[str], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._head = head
        self._rows: list[Row] = []
        self._shown: list[Row] = []
        self._narrowing = Narrowing()
        self._column = COLUMNS.index("added")
        self._descending = True

    @property
    def total(self) -> int:
        """Rows before narrowing."""
        return len(self._rows)

    @property
    def rows(self) -> Sequence[Row]:
        """All rows, also those that are not shown."""
        return self._rows

    @property
    def narrowing(self) -> Narrowing:
        return self._narrowing

    @property
    def order(self) -> tuple[int, bool]:
        """The column sorted by, and whether the last comes first."""
        return self._column, self._descending

    def row(self, place: int) -> Row:
        return self._shown[place]

    def document(self, index: _Index) -> Document:
        return self._shown[index.row()].document

    def places_of(self, ids: set[str]) -> list[int]:
        """Where documents are shown."""
        return [place for place, row in enumerate(self._shown) if row.id in ids]

    def set_rows(self, rows: list[Row]) -> None:
        self._rows = rows
        self._arrange()

    def narrow(self, narrowing: Narrowing) -> None:
        self._narrowing = narrowing
        self._arrange()

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def columnCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(COLUMNS)

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> object:
        if role == _Role.DisplayRole:
            return self._shown[index.row()].cells[index.column()]
        if role == _Role.ToolTipRole:
            return self._shown[index.row()].cells[index.column()] or None
        if role == _Role.TextAlignmentRole:
            return _RIGHT if index.column() in _NUMBERS else _LEFT
        if role == _Role.AccessibleTextRole:
            return self._spoken(index)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> object:
        if orientation is Qt.Orientation.Horizontal:
            if role in (_Role.DisplayRole, _Role.ToolTipRole):
                return self._head(COLUMNS[section])
            if role == _Role.TextAlignmentRole:
                return _LEFT
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._column, self._descending = column, order is Qt.SortOrder.DescendingOrder
        self._arrange()

    def retranslate(self) -> None:
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(COLUMNS) - 1)

    def _arrange(self) -> None:
        self.beginResetModel()
        column = self._column
        shown = self._narrowing.shown(self._rows)
        # Two passes: equal rows stay in the order of their titles whichever way round.
        shown.sort(key=lambda row: row.keys[_TITLE])
        filled = [row for row in shown if row.cells[column]]
        filled.sort(key=lambda row: row.keys[column], reverse=self._descending)
        # What is empty comes last, whichever way round.
        self._shown = filled + [row for row in shown if not row.cells[column]]
        self.endResetModel()

    def _spoken(self, index: _Index) -> str:
        cell = self._shown[index.row()].cells[index.column()]
        return f"{self._head(COLUMNS[index.column()])}: {cell or '–'}"
