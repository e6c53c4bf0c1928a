"""The list of the queue's rows: mouse, keyboard, and what can be done with them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from summit_kb.desktop.desk import Desk
from summit_kb.desktop.librarian.imports.row import Row
from summit_kb.desktop.librarian.imports.row_delegate import RowDelegate
from summit_kb.desktop.librarian.imports.row_model import ROW_ROLE, RowModel, ShownRows


class QueueList(QListView):
    """Signals: ``chosen`` when other rows are selected; ``main_wanted`` (Enter, double click);
    ``removal_wanted`` (Delete); ``menu_wanted`` (where on the screen).
    """

    chosen = Signal()
    main_wanted = Signal()
    removal_wanted = Signal()
    menu_wanted = Signal(QPoint)

    def __init__(self, desk: Desk, model: RowModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shown = ShownRows(model, self)
        self.setModel(self.shown)
        self.setItemDelegate(RowDelegate(desk, self))
        self.setProperty("kind", "rows")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.verticalScrollBar().setSingleStep(24)
        self.retranslate()

    def rows(self) -> list[Row]:
        """The selected rows, in their order."""
        indexes = sorted(self.selectionModel().selectedIndexes(), key=lambda one: one.row())
        return [index.data(ROW_ROLE) for index in indexes]

    def select(self, row: Row) -> None:
        """Select one row, if it is among those shown."""
        for place in range(self.shown.rowCount()):
            index = self.shown.index(place, 0)
            if index.data(ROW_ROLE) is row:
                self.setCurrentIndex(index)

    def focus_first(self) -> None:
        """Take the focus, on the current row or the first."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        index = self.currentIndex() if self.currentIndex().isValid() else self.shown.index(0, 0)
        self.selectionModel().setCurrentIndex(
            index, QItemSelectionModel.SelectionFlag.ClearAndSelect
        )

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Files to be added"))

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self.chosen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.main_wanted.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.removal_wanted.emit()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        if self.indexAt(event.position().toPoint()).isValid():
            self.main_wanted.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        at = event.globalPos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            at = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center())
        if self.rows():
            self.menu_wanted.emit(at)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
            self.viewport().update()

    @Slot()
    def refresh(self) -> None:
        self.viewport().update()
