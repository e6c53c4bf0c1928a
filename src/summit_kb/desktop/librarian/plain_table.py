"""A table of a section that only lists: rows by id, sorted by their columns, narrowed by words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from summit_kb.desktop.librarian.row_ground import paint_ground
from summit_kb.desktop.widgets.sizing import scaled
from summit_kb.vietnamese.normal import folded_form

_Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
_ACROSS = Qt.Orientation.Horizontal
_MOST_FIXED = 0.7
_BESIDE_TEXT = 9
_ROWS_MEASURED = 60
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True)
class PlainRow:
    """``keys`` is what a column is sorted by, where that is not what it shows; ``quiet`` rows are
    over and done with.
    """

    id: str
    cells: tuple[str, ...]
    keys: tuple[str, ...] = ()
    quiet: bool = False

    def key(self, column: int) -> str:
        return self.keys[column] if self.keys else folded_form(self.cells[column])


class PlainModel(QAbstractTableModel):
    """Rows in the order they were given until somebody sorts."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._heads: Sequence[str] = ()
        self._rows: Sequence[PlainRow] = ()
        self._shown: list[PlainRow] = []
        self._words: list[str] = []
        self._order: tuple[int, bool] | None = None

    @property
    def total(self) -> int:
        return len(self._rows)

    def row(self, place: int) -> PlainRow:
        return self._shown[place]

    def place_of(self, row_id: str) -> int:
        """Where a row is shown; -1 where it is not."""
        return next((at for at, row in enumerate(self._shown) if row.id == row_id), -1)

    def set_heads(self, heads: Sequence[str]) -> None:
        if len(heads) != len(self._heads):
            self.beginResetModel()
            self._heads = heads
            self.endResetModel()
        self._heads = heads
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(heads) - 1)

    def set_rows(self, rows: Sequence[PlainRow]) -> None:
        self._rows = rows
        self._arrange()

    def narrow(self, text: str) -> None:
        self._words = folded_form(text).split()
        self._arrange()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._order = (column, order is Qt.SortOrder.DescendingOrder) if column >= 0 else None
        self._arrange()

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def columnCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._heads)

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> object:
        cell = self._shown[index.row()].cells[index.column()]
        if role == _Role.DisplayRole:
            return cell
        if role == _Role.ToolTipRole:
            return cell or None
        if role == _Role.AccessibleTextRole:
            return f"{self._heads[index.column()]}: {cell or '–'}"
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> object:
        if orientation is Qt.Orientation.Horizontal:
            if role == _Role.DisplayRole:
                return self._heads[section]
            if role == _Role.TextAlignmentRole:
                return int(_LEFT)
        return None

    def _arrange(self) -> None:
        self.beginResetModel()
        shown = [row for row in self._rows if self._fits(row)]
        if self._order is not None:
            column, descending = self._order
            shown.sort(key=lambda row: row.key(column), reverse=descending)
        self._shown = shown
        self.endResetModel()

    def _fits(self, row: PlainRow) -> bool:
        if not self._words:
            return True
        text = folded_form("\n".join(row.cells))
        return all(word in text for word in self._words)


class PlainTable(QTableView):
    """Signals: ``opened`` (id) by Enter or double click; ``remove_wanted`` (Del);
    ``chosen_changed``.
    """

    opened = Signal(str)
    remove_wanted = Signal()
    chosen_changed = Signal()

    def __init__(self, widths: Sequence[int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._widths = widths
        self._fitted: tuple[float, ...] = ()
        self.rows = PlainModel(self)
        self.setModel(self.rows)
        self.setProperty("kind", "table")
        self.setItemDelegate(_PlainDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.sortIndicatorChanged.connect(self._on_sorted)
        self.doubleClicked.connect(self._on_double_clicked)
        self.selectionModel().selectionChanged.connect(self.chosen_changed)

    def show_rows(self, heads: Sequence[str], rows: Sequence[PlainRow]) -> None:
        """Other rows; what was chosen stays chosen as far as it is there."""
        is_first = self.rows.columnCount() == 0
        chosen, current = self.chosen_ids(), self.current_id
        self.rows.set_heads(heads)
        self.rows.set_rows(rows)
        if is_first:
            self._fit()
        else:
            self._fit_columns()
        self.choose(chosen, current)

    def narrow(self, text: str) -> None:
        chosen, current = self.chosen_ids(), self.current_id
        self.rows.narrow(text)
        self.choose(chosen, current)

    def chosen_ids(self) -> list[str]:
        """In the order of the table."""
        places = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self.rows.row(place).id for place in places]

    @property
    def current_id(self) -> str:
        index = self.currentIndex()
        return self.rows.row(index.row()).id if index.isValid() else ""

    def choose(self, ids: Sequence[str], current: str = "") -> None:
        """Select rows and put the keyboard on ``current``."""
        flags = QItemSelectionModel.SelectionFlag
        self.clearSelection()
        for name in ids:
            place = self.rows.place_of(name)
            if place >= 0:
                self.selectionModel().select(self.rows.index(place, 0), flags.Select | flags.Rows)
        place = self.rows.place_of(current)
        if place >= 0:
            self.selectionModel().setCurrentIndex(self.rows.index(place, 0), flags.NoUpdate)
            self.scrollTo(self.rows.index(place, 0))
        self.chosen_changed.emit()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ApplicationFontChange:
            self._fit()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.rows.columnCount():
            self._fit_columns()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current_id:
            self.opened.emit(self.current_id)
        elif event.key() == Qt.Key.Key_Delete:
            self.remove_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _fit(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + scaled(15))
        self._fit_columns()

    def _fit_columns(self) -> None:
        """Columns with a width of their own never take the room of those that stretch."""
        letter = self.fontMetrics().averageCharWidth()
        wanted = [letter * width + scaled(18) if width else 0 for width in self._widths]
        room = self.viewport().width() * _MOST_FIXED
        if 0 in self._widths and sum(wanted) > room:
            # Where room is scarce no column has more of it than its texts fill.
            wanted = [width and min(width, self._filled(at)) for at, width in enumerate(wanted)]
        share = min(1.0, room / sum(wanted)) if sum(wanted) and 0 in self._widths else 1.0
        fitted = (share, *wanted)
        if self._fitted == fitted:
            return
        self._fitted = fitted
        for place, width in enumerate(wanted[: self.rows.columnCount()]):
            if width:
                self.setColumnWidth(place, round(width * share))
            else:
                stretch = QHeaderView.ResizeMode.Stretch
                self.horizontalHeader().setSectionResizeMode(place, stretch)

    def _filled(self, column: int) -> int:
        """How wide the texts of a column are, as far as they are seen first."""
        if column >= self.rows.columnCount():
            return 0
        letters = self.fontMetrics()
        count = min(self.rows.rowCount(), _ROWS_MEASURED)
        texts = (self.rows.row(place).cells[column] for place in range(count))
        # A head may lose the room of its arrow, not its letters.
        head = letters.horizontalAdvance(str(self.rows.headerData(column, _ACROSS)))
        widest = max(map(letters.horizontalAdvance, texts), default=0)
        return max(widest, head) + 2 * _BESIDE_TEXT + 2

    @Slot(QModelIndex)
    def _on_double_clicked(self, index: QModelIndex) -> None:
        self.opened.emit(self.rows.row(index.row()).id)

    @Slot(int, Qt.SortOrder)
    def _on_sorted(self, column: int, order: Qt.SortOrder) -> None:
        chosen, current = self.chosen_ids(), self.current_id
        self.rows.sort(column, order)
        self.choose(chosen, current)


class _PlainDelegate(QStyledItemDelegate):
    """One line of text on the ground of the row."""

    def __init__(self, table: PlainTable) -> None:
        super().__init__(table)
        self._table = table

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        painter.save()
        paint_ground(painter, option, index, self._table)
        row = self._table.rows.row(index.row())
        ink = QPalette.ColorRole.PlaceholderText if row.quiet else QPalette.ColorRole.Text
        painter.setPen(option.palette.color(ink))
        room = QRectF(option.rect).adjusted(_BESIDE_TEXT, 0, -_BESIDE_TEXT, 0)
        text = option.fontMetrics.elidedText(
            row.cells[index.column()], Qt.TextElideMode.ElideRight, int(room.width())
        )
        painter.drawText(room, int(_LEFT), text)
        painter.restore()
