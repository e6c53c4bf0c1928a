"""The table itself: rows to choose, columns to show, move and sort by."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial
from typing import Any, cast

from PySide6.QtCore import (
    QByteArray,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QPoint,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

from summit_kb.desktop.librarian.documents.row import COLUMNS
from summit_kb.desktop.librarian.documents.row_delegate import RowDelegate
from summit_kb.desktop.librarian.documents.table_model import TableModel
from summit_kb.desktop.widgets.sizing import scaled

_WIDTHS = {
    "title": 40,
    "number": 14,
    "type": 13,
    "issuer": 18,
    "date": 10,
    "topics": 26,
    "event": 22,
    "language": 11,
    "validity": 15,
    "quality": 9,
    "added": 11,
    "added_by": 10,
    "state": 12,
}
# What one works by stands where it is seen without scrolling.
_ORDER = (
    *("title", "number", "type", "issuer", "date", "state", "quality", "topics", "validity"),
    *("added", "event", "language", "added_by"),
)
# Shown from the header's menu.
_HIDDEN_AT_FIRST = ("event", "language", "added_by")


class TableView(QTableView):
    """Signals: ``opened`` (place of the row) by Enter or double click; ``edit_wanted`` (F2),
    ``remove_wanted`` (Del); ``menu_wanted`` (global point); ``chosen_changed``.
    """

    opened = Signal(int)
    edit_wanted = Signal()
    remove_wanted = Signal()
    menu_wanted = Signal(QPoint)
    chosen_changed = Signal()

    def __init__(self, model: TableModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = model
        self.setModel(model)
        self.setItemDelegate(RowDelegate(self))
        self.setProperty("kind", "table")
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self._build_header()
        self.doubleClicked.connect(self._on_double_clicked)
        self.selectionModel().selectionChanged.connect(self.chosen_changed)
        self._fit()
        self.retranslate()

    def _build_header(self) -> None:
        header = self.horizontalHeader()
        header.setSectionsMovable(True)
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._on_header_menu)
        for place, name in enumerate(COLUMNS):
            self.setColumnHidden(place, name in _HIDDEN_AT_FIRST)
        for place, name in enumerate(_ORDER):
            header.moveSection(header.visualIndex(COLUMNS.index(name)), place)
        column, descending = self._rows.order
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        header.setSortIndicator(column, order)
        header.setSortIndicatorShown(True)
        header.setSectionsClickable(True)
        header.sortIndicatorChanged.connect(self._on_sorted)
        self._set_widths()

    def chosen_ids(self) -> list[str]:
        """Documents that are selected, in the order of the table."""
        return [self._rows.row(place).id for place in sorted(self._chosen_places())]

    def chosen_count(self) -> int:
        """How many documents are selected."""
        return len(self._chosen_places())

    def _chosen_places(self) -> set[int]:
        # Ranges are few where rows are many; asking for every index is slow.
        ranges = cast("Iterable[QItemSelectionRange]", self.selectionModel().selection())
        return {row for one in ranges for row in range(one.top(), one.bottom() + 1)}

    def choose(self, ids: set[str], current: str = "") -> None:
        """Select documents, as far as they are shown; ``current`` gets the keyboard."""
        selection = QItemSelection()
        last = len(COLUMNS) - 1
        for first, end in _runs(self._rows.places_of(ids)):
            selection.select(self._rows.index(first, 0), self._rows.index(end, last))
        model = self.selectionModel()
        for at in self._rows.places_of({current}):
            column = self.horizontalHeader().logicalIndex(0)
            model.setCurrentIndex(
                self._rows.index(at, column), QItemSelectionModel.SelectionFlag.NoUpdate
            )
        model.select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    @property
    def current_id(self) -> str:
        index = self.currentIndex()
        return self._rows.row(index.row()).id if index.isValid() else ""

    def columns_menu(self, parent: QWidget) -> QMenu:
        """Every column with a tick where it is shown; the title always is."""
        menu = QMenu(parent)
        for place, _name in enumerate(COLUMNS):
            if place == 0:
                continue
            head = self._rows.headerData(place, Qt.Orientation.Horizontal)
            action = QAction(str(head), menu)
            action.setCheckable(True)
            action.setChecked(not self.isColumnHidden(place))
            action.toggled.connect(partial(self._show_column, place))
            menu.addAction(action)
        return menu

    def columns_state(self) -> dict[str, Any]:
        """Order, width and visibility of the columns, and what is sorted by."""
        kept = bytes(self.horizontalHeader().saveState().toBase64().data()).decode("ascii")
        return {"columns": list(COLUMNS), "header": kept}

    def restore_columns(self, state: Mapping[str, Any]) -> None:
        header = state.get("header")
        if state.get("columns") == list(COLUMNS) and isinstance(header, str):
            data = QByteArray.fromBase64(header.encode("ascii", "replace"))
            self.horizontalHeader().restoreState(data)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Documents of the library"))
        self._rows.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ApplicationFontChange:
            self._fit()
            self._set_widths()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().row())
        elif key == Qt.Key.Key_F2:
            self.edit_wanted.emit()
        elif key == Qt.Key.Key_Delete:
            self.remove_wanted.emit()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        at = event.globalPos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            at = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).bottomLeft())
        self.menu_wanted.emit(at)

    def _fit(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + scaled(15))

    def _set_widths(self) -> None:
        letter = self.fontMetrics().averageCharWidth()
        for place, name in enumerate(COLUMNS):
            self.setColumnWidth(place, letter * _WIDTHS[name] + scaled(18))

    def _copy(self) -> None:
        """The selected rows as lines a spreadsheet takes, with the columns that are seen."""
        header = self.horizontalHeader()
        shown = [header.logicalIndex(place) for place in range(len(COLUMNS))]
        shown = [column for column in shown if not self.isColumnHidden(column)]
        chosen = set(self.chosen_ids())
        rows = (self._rows.row(place) for place in self._rows.places_of(chosen))
        lines = ["\t".join(row.cells[column] for column in shown) for row in rows]
        if lines:
            QGuiApplication.clipboard().setText("\n".join(lines))

    def _show_column(self, place: int, shown: bool) -> None:
        self.setColumnHidden(place, not shown)

    @Slot(QModelIndex)
    def _on_double_clicked(self, index: QModelIndex) -> None:
        self.opened.emit(index.row())

    @Slot(int, Qt.SortOrder)
    def _on_sorted(self, column: int, order: Qt.SortOrder) -> None:
        chosen, current = set(self.chosen_ids()), self.current_id
        self._rows.sort(column, order)
        self.choose(chosen, current)

    @Slot(QPoint)
    def _on_header_menu(self, at: QPoint) -> None:
        menu = self.columns_menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.horizontalHeader().mapToGlobal(at))


def _runs(places: Sequence[int]) -> Iterator[tuple[int, int]]:
    """First and last of places that follow one another."""
    start = 0
    for at in range(1, len(places) + 1):
        if at == len(places) or places[at] != places[at - 1] + 1:
            yield places[start], places[at - 1]
            start = at
