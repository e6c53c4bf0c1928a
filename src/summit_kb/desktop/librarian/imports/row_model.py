"""The rows of the queue for a view; changes are told in stretches, so that thousands stay fluid."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)

from summit_kb.desktop.librarian.imports.row import Row, State

ROW_ROLE = Qt.ItemDataRole.UserRole + 1
_Index = QModelIndex | QPersistentModelIndex


class RowModel(QAbstractListModel):
    """``say`` puts a row into one sentence for screen readers."""

    def __init__(self, say: Callable[[Row], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._say = say
        self._rows: list[Row] = []
        self._places: dict[Path, int] = {}

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._say(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return str(row.path)
        return None

    def __iter__(self) -> Iterator[Row]:
        return iter(self._rows)

    def __len__(self) -> int:
        return len(self._rows)

    def get(self, path: Path) -> Row | None:
        place = self._places.get(path)
        return None if place is None else self._rows[place]

    def counts(self) -> Counter[State]:
        """How many rows there are in each state."""
        return Counter(row.state for row in self._rows)

    def append(self, rows: Sequence[Row]) -> None:
        """New rows at the end; none of their paths may be there."""
        if not rows:
            return
        first = len(self._rows)
        self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
        self._rows.extend(rows)
        for place, row in enumerate(rows, first):
            self._places[row.path] = place
        self.endInsertRows()

    def touched(self, rows: Iterable[Row]) -> None:
        """These rows are not what they were."""
        places = sorted({self._places[row.path] for row in rows if row.path in self._places})
        for first, last in _stretches(places):
            self.dataChanged.emit(self.index(first), self.index(last))

    def remove(self, rows: Iterable[Row]) -> None:
        """Take rows out, the last first, so that places stay true meanwhile."""
        places = sorted({self._places[row.path] for row in rows if row.path in self._places})
        for first, last in reversed(list(_stretches(places))):
            self.beginRemoveRows(QModelIndex(), first, last)
            for row in self._rows[first : last + 1]:
                del self._places[row.path]
            del self._rows[first : last + 1]
            for place in range(first, len(self._rows)):
                self._places[self._rows[place].path] = place
            self.endRemoveRows()


class ShownRows(QSortFilterProxyModel):
    """The rows of some states."""

    def __init__(self, model: RowModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._states: frozenset[State] | None = None
        self.setSourceModel(model)

    def show_states(self, states: frozenset[State] | None) -> None:
        """Only these; None for all."""
        self.beginFilterChange()
        self._states = states
        self.endFilterChange()

    def filterAcceptsRow(self, row: int, parent: _Index) -> bool:
        if self._states is None:
            return True
        index = self.sourceModel().index(row, 0, parent)
        at: Row = index.data(ROW_ROLE)
        return at.state in self._states


def _stretches(places: Sequence[int]) -> Iterator[tuple[int, int]]:
    """First and last of each run of neighbours."""
    first: int | None = None
    for at, place in enumerate(places):
        if first is None:
            first = place
        if at + 1 == len(places) or places[at + 1] != place + 1:
            yield first, place
            first = None
