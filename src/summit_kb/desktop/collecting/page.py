"""The collections of the reader: which there are, what one holds, the book that is made of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QSizePolicy,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from summit_kb.app.collection_view import CollectionView, pages_of, viewed
from summit_kb.app.words import Wording
from summit_kb.desktop.collecting.bookmaking import Bookmaking
from summit_kb.desktop.collecting.deeds import Deeds
from summit_kb.desktop.collecting.drawer import Drawer
from summit_kb.desktop.collecting.head import CollectionHead
from summit_kb.desktop.collecting.item_dialog import ItemDialog
from summit_kb.desktop.collecting.item_list import ItemList
from summit_kb.desktop.collecting.preview import Preview
from summit_kb.desktop.collecting.side import CollectionSide
from summit_kb.desktop.desk import Desk
from summit_kb.desktop.librarian.blank_page import BlankPage
from summit_kb.desktop.window.room_page import RoomPage
from summit_kb.domain.briefing import Divider, Item, Quote
from summit_kb.domain.collection import Collection, document_of
from summit_kb.domain.locator import Locator

if TYPE_CHECKING:
    from summit_kb.app.workspace import Workspace

_NARROW_LETTERS = 120


class CollectionsPage(RoomPage):
    """Its target is the id of a collection."""

    def __init__(self, desk: Desk, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.workspace = workspace
        self._chosen = ""
        self.view: CollectionView | None = None
        self.drawer = Drawer(desk, workspace, self)
        self.side = CollectionSide(desk)
        self.head = CollectionHead()
        self.items = ItemList()
        self.preview = Preview(desk, workspace)
        self.making = Bookmaking(desk, workspace, self)
        self.deeds = Deeds(self)
        self._lay_out()
        self._connect()
        self._add_keys()
        self.retranslate()
        self.drawer.read()

    @property
    def collection(self) -> Collection | None:
        """The one that is shown."""
        return self.drawer.get(self._chosen)

    def show_target(self, target: object) -> None:
        if isinstance(target, str) and target:
            self._chosen = target
            self.drawer.read()

    def title(self) -> str:
        return self.collection.name if self.collection is not None else ""

    def state(self) -> dict[str, Any]:
        return {"widths": self._split.sizes(), "chosen": self._chosen}

    def restore(self, state: dict[str, Any]) -> None:
        widths = state.get("widths")
        if (
            isinstance(widths, list)
            and len(widths) == 3
            and all(type(one) is int for one in widths)
        ):
            self._split.setSizes(widths)
        chosen = state.get("chosen")
        self._chosen = chosen if isinstance(chosen, str) else ""

    def refresh(self) -> None:
        self._show()

    def focus_first(self) -> None:
        here = self.items if self.items.items.rowCount() else self.side.list
        here.setFocus(Qt.FocusReason.OtherFocusReason)

    def choose(self, collection_id: str) -> None:
        """Show this one from now on."""
        if collection_id == self._chosen:
            return
        self._chosen = collection_id
        self.items.clearSelection()
        self._show()
        self.moved.emit(collection_id)
        self.titled.emit()

    def change(self, collection: Collection, chosen: Sequence[int] = ()) -> None:
        """Have the collection so, with these rows chosen."""
        self.drawer.change(collection)
        if chosen:
            self.items.choose(chosen)

    def edit(self, place: int) -> ItemDialog | None:
        """Ask what is to be said of an item."""
        view = self.items.view(place)
        collection = self.collection
        if view is None or collection is None:
            return None
        name = document_of(view.item)
        document = self.workspace.library.documents.get(name) if name else None
        count = pages_of(document) if document is not None else None
        dialog = ItemDialog(self.desk, view.item, view.title, count, self)

        def take(item: Item) -> None:
            now = self.collection
            if now is not None and place < len(now.items):
                self.change(now.with_item(place, item), [place])

        dialog.edited.connect(take)
        dialog.show()
        return dialog

    def add_divider(self) -> ItemDialog:
        """Ask for a heading; it goes before the current item, or at the end."""
        dialog = ItemDialog(self.desk, Divider(""), "", None, self)

        def take(item: Item) -> None:
            now = self.collection
            if now is not None:
                at = self.items.current if self.items.current >= 0 else len(now.items)
                made = now.with_added([item], at)
                if len(made.items) > len(now.items):
                    self.change(made, [at])

        dialog.edited.connect(take)
        dialog.show()
        return dialog

    def retranslate(self) -> None:
        self._none.say(
            self.tr("No collection yet"),
            self.tr(
                "A collection holds documents, pages and quotes in the order you give them, and "
                "becomes one PDF for a meeting. Add to one with Ctrl+B wherever you read or search."
            ),
            self.tr("New collection…"),
        )
        self._blank.say(
            self.tr("Nothing in this collection yet"),
            self.tr("Press Ctrl+B on a search result, in a document or on words you selected."),
            self.tr("Add a divider…"),
        )

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
            self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        letter = self.fontMetrics().averageCharWidth()
        self.preview.setVisible(self.width() >= _NARROW_LETTERS * letter)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Something may have been added where one read.
        self.drawer.read()

    def _lay_out(self) -> None:
        self._none, self._blank = BlankPage("documents"), BlankPage("add")
        for blank in (self._none, self._blank):
            # Words that are not shown take no room from what is.
            blank.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self._inside = QStackedWidget()
        self._inside.addWidget(self.items)
        self._inside.addWidget(self._blank)
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self._inside, 1)
        column.addWidget(self.making.bar)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        for widget, stretch in ((self.side, 0), (middle, 1), (self.preview, 0)):
            self._split.addWidget(widget)
            self._split.setStretchFactor(self._split.indexOf(widget), stretch)
        self._split.setChildrenCollapsible(False)
        letter = self.fontMetrics().averageCharWidth()
        self._split.setSizes([34 * letter, 80 * letter, 34 * letter])
        self.stack = QStackedWidget()
        self.stack.addWidget(self._split)
        self.stack.addWidget(self._none)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.stack)
        self.setFocusProxy(self.side.list)

    def _connect(self) -> None:
        self.drawer.listed.connect(self._on_listed)
        self.drawer.changed.connect(self._on_changed)
        self.drawer.failed.connect(self.failed)
        self.side.chosen.connect(self.choose)
        self.side.wanted.connect(self.deeds.do)
        self.head.wanted.connect(self.deeds.do)
        self._none.wanted.connect(lambda: self.deeds.do("new"))
        self._blank.wanted.connect(self.add_divider)
        self.items.opened.connect(self._on_opened)
        self.items.edit_wanted.connect(self.edit)
        self.items.remove_wanted.connect(self._on_remove)
        self.items.shifted.connect(self._on_shifted)
        self.items.dropped.connect(self._on_dropped)
        self.items.current_changed.connect(self._on_current)
        self.items.selectionModel().selectionChanged.connect(self._on_selected)
        self.making.failed.connect(self.failed)

    def _add_keys(self) -> None:
        keyed = {
            "Ctrl+Z": "undo",
            "Ctrl+Shift+D": "divider",
            "Ctrl+N": "new",
            "Ctrl+Shift+E": "cite",
        }
        for keys, name in keyed.items():
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda name=name: self.deeds.do(name))

    @Slot()
    def _on_listed(self) -> None:
        if self.collection is None:
            self._chosen = self.drawer.all[-1].id if self.drawer.all else ""
            self.titled.emit()
        self._show()

    @Slot(str)
    def _on_changed(self, _collection: str) -> None:
        self._show()

    def _show(self) -> None:
        """Everything as it is now."""
        newest_first = sorted(
            self.drawer.all, key=lambda one: one.changed or one.created, reverse=True
        )
        self.side.show_collections(newest_first, self._chosen)
        self.stack.setCurrentWidget(self._split if self.drawer.all else self._none)
        collection = self.collection
        if collection is None:
            self.view = None
            self.preview.show_item(None)
            return
        view = self.view = viewed(collection, self.workspace.library, self.desk.language)
        self.head.show_view(view)
        self.items.show_items(view.items)
        self._inside.setCurrentWidget(self.items if view.items else self._blank)
        if not view.items:
            self.preview.show_item(None)
        self._on_selected()

    @Slot(int)
    def _on_opened(self, place: int) -> None:
        view = self.items.view(place)
        if view is None or isinstance(view.item, Divider):
            self.edit(place)
        elif isinstance(view.item, Quote):
            self.opened_with.emit(view.item.locator, f'"{view.item.text}"')
        elif not view.is_absent:
            page = view.item.pages[0] if view.item.pages else None
            self.opened.emit(Locator(view.item.document, page))

    @Slot(object)
    def _on_remove(self, places: list[int]) -> None:
        collection = self.collection
        if collection is None or not places:
            return
        left = collection.without(places)
        self.change(left, [min(places[0], len(left.items) - 1)] if left.items else [])
        text = self.tr("%n item(s) removed; Ctrl+Z brings them back.", "", len(places))
        self.told.emit("info", Wording(text, ""))

    @Slot(object, int)
    def _on_shifted(self, places: list[int], by: int) -> None:
        collection = self.collection
        if collection is not None:
            moved = collection.shifted(places, by)
            low, high = -places[0], len(collection.items) - 1 - places[-1]
            by = max(by, low) if by < 0 else min(by, high)
            self.change(moved, [place + by for place in places])

    @Slot(object, int)
    def _on_dropped(self, places: list[int], before: int) -> None:
        collection = self.collection
        if collection is not None:
            first = before - sum(place < before for place in places)
            chosen = list(range(first, first + len(places)))
            self.change(collection.gathered(places, before), chosen)

    @Slot(int)
    def _on_current(self, place: int) -> None:
        self.preview.show_item(self.items.view(place))

    @Slot()
    def _on_selected(self) -> None:
        self.head.allow(chosen=bool(self.items.places), undo=self.drawer.can_undo)


def make(desk: Desk, workspace: Workspace) -> CollectionsPage:
    """The room's page."""
    return CollectionsPage(desk, workspace)
