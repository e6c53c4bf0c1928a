"""The items of a collection: chosen, moved by keys and by the mouse, opened, edited, removed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QMenu, QWidget

from summit_kb.app.collection_view import ItemView
from summit_kb.desktop.collecting.item_delegate import ItemDelegate
from summit_kb.desktop.collecting.item_model import VIEW_ROLE, ItemModel
from summit_kb.desktop.theme import icons

_Flag = QItemSelectionModel.SelectionFlag
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Home: -(10**6), Qt.Key.Key_End: 10**6}


class ItemList(QListView):
    """Signals: ``opened`` (place), ``edit_wanted`` (place), ``remove_wanted`` (places), ``shifted``
    (places, by), ``dropped`` (places, before), ``current_changed`` (place, -1 for none).
    """

    opened = Signal(int)
    edit_wanted = Signal(int)
    remove_wanted = Signal(object)
    shifted = Signal(object, int)
    dropped = Signal(object, int)
    current_changed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "rows")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDropIndicatorShown(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.items = ItemModel(self)
        self.setModel(self.items)
        self.setItemDelegate(ItemDelegate(self))
        self.items.dropped.connect(self.dropped)
        self.doubleClicked.connect(self._on_double_clicked)
        self.selectionModel().currentChanged.connect(self._on_current)
        self.retranslate()

    @property
    def places(self) -> list[int]:
        """The chosen rows, from 0."""
        return sorted(index.row() for index in self.selectionModel().selectedIndexes())

    @property
    def current(self) -> int:
        return self.currentIndex().row()

    def view(self, place: int) -> ItemView | None:
        view: ItemView | None = self.items.index(place).data(VIEW_ROLE) if place >= 0 else None
        return view

    def show_items(self, items: Sequence[ItemView]) -> None:
        """Show these; what was chosen stays so as far as there are as many."""
        place = self.current
        self.items.show_items(items)
        self.scheduleDelayedItemsLayout()
        if items and self.current < 0:
            self.choose([min(max(place, 0), len(items) - 1)])
        else:
            # Another collection of as many items has another item here.
            self.current_changed.emit(self.current)

    def choose(self, places: Sequence[int]) -> None:
        """Choose these rows; the first of them is the current one."""
        selection = self.selectionModel()
        selection.clearSelection()
        for place in places:
            selection.select(self.items.index(place), _Flag.Select)
        if places:
            first = self.items.index(places[0])
            selection.setCurrentIndex(first, _Flag.NoUpdate)
            self.scrollTo(first)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, places = event.key(), self.places
        if not places:
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.AltModifier and key in _STEPS:
            self.shifted.emit(places, _STEPS[Qt.Key(key)])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(self.current)
        elif key == Qt.Key.Key_F2:
            self.edit_wanted.emit(self.current)
        elif key == Qt.Key.Key_Delete:
            self.remove_wanted.emit(places)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if index.isValid():
            menu = self.menu()
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            at = self.visualRect(index).center()
            menu.popup(self.viewport().mapToGlobal(at) if by_key else event.globalPos())

    def menu(self) -> QMenu:
        """What can be done with what is chosen."""
        menu, places, current = QMenu(self), self.places, self.current
        rows = (
            (
                "document",
                self.tr("Open in the reader"),
                "Return",
                lambda: self.opened.emit(current),
            ),
            ("edit", self.tr("Edit…"), "F2", lambda: self.edit_wanted.emit(current)),
            ("arrow-up", self.tr("Move up"), "Alt+Up", lambda: self.shifted.emit(places, -1)),
            ("arrow-down", self.tr("Move down"), "Alt+Down", lambda: self.shifted.emit(places, 1)),
            ("trash", self.tr("Remove"), "Del", lambda: self.remove_wanted.emit(places)),
        )
        for icon, text, keys, do in rows:
            menu.addAction(icons.icon(icon), text, do).setShortcut(keys)
        return menu

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Items of the collection"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() is QEvent.Type.FontChange:
            self.scheduleDelayedItemsLayout()

    @Slot(QModelIndex)
    def _on_double_clicked(self, index: QModelIndex) -> None:
        self.opened.emit(index.row())

    @Slot(QModelIndex, QModelIndex)
    def _on_current(self, current: QModelIndex, _before: QModelIndex) -> None:
        self.current_changed.emit(current.row())
