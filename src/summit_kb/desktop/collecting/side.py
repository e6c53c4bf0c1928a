"""The list of collections beside the one that is shown."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from summit_kb.desktop.desk import Desk
from summit_kb.desktop.formats import day_of
from summit_kb.desktop.saved.entry_list import Entry, EntryList
from summit_kb.desktop.widgets.buttons import icon_button, set_words
from summit_kb.desktop.widgets.text import heading
from summit_kb.domain.collection import Collection


class CollectionSide(QFrame):
    """Signals: ``chosen`` (id), ``wanted`` ("new", "rename", "copy", "delete", "import")."""

    chosen = Signal(str)
    wanted = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setProperty("kind", "panel")
        self._shown: Sequence[Collection] = ()
        self._title = heading(1.05)
        self.list = EntryList()
        self.buttons = {
            name: icon_button(icon)
            for name, icon in (
                ("new", "add"),
                ("rename", "edit"),
                ("copy", "copy"),
                ("delete", "trash"),
                ("import", "download"),
            )
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 12, 6, 10)
        column.setSpacing(6)
        row = QHBoxLayout()
        row.setSpacing(2)
        row.addWidget(self._title, 1)
        for name, button in self.buttons.items():
            button.clicked.connect(lambda _checked=False, name=name: self.wanted.emit(name))
            row.addWidget(button)
        column.addLayout(row)
        column.addWidget(self.list, 1)
        self.list.chosen_changed.connect(self._on_chosen)
        self.list.rename.connect(self._on_rename)
        self.list.remove.connect(self._on_remove)
        self.retranslate()

    def show_collections(self, collections: Sequence[Collection], chosen: str) -> None:
        """The newest first; ``chosen`` is the id of the one that is shown."""
        self._shown = collections
        entries = [self._entry(one) for one in collections]
        self.list.blockSignals(True)
        self.list.show_entries(entries)
        keys = [entry.key for entry in entries]
        if chosen in keys:
            self.list.setCurrentRow(keys.index(chosen))
        self.list.blockSignals(False)
        for name in ("rename", "copy", "delete"):
            self.buttons[name].setEnabled(bool(entries))

    def retranslate(self) -> None:
        words = {
            "new": self.tr("New collection"),
            "rename": self.tr("Rename, subtitle and note"),
            "copy": self.tr("Copy the collection"),
            "delete": self.tr("Delete the collection"),
            "import": self.tr("Take in a collection from a file…"),
        }
        for name, button in self.buttons.items():
            set_words(button, words[name], {"rename": "F2", "delete": "Del"}.get(name, ""))
        self._title.setText(self.tr("Collections"))
        self.list.setAccessibleName(self.tr("Collections"))
        if self._shown:
            self.show_collections(self._shown, self.list.chosen)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name, button in self.buttons.items():
            action = menu.addAction(button.icon(), button.text())
            action.setEnabled(button.isEnabled())
            action.triggered.connect(lambda _checked=False, name=name: self.wanted.emit(name))
        menu.popup(event.globalPos())

    def _entry(self, one: Collection) -> Entry:
        count = self.tr("%n item(s)", "", len(one.items))
        day = day_of(one.changed or one.created, self._desk.language)
        detail = " · ".join(part for part in (count, day, one.note) if part)
        return Entry(one.id, "documents", one.name, detail)

    @Slot(str)
    def _on_rename(self, _key: str) -> None:
        self.wanted.emit("rename")

    @Slot(str)
    def _on_remove(self, _key: str) -> None:
        self.wanted.emit("delete")

    @Slot()
    def _on_chosen(self) -> None:
        if self.list.chosen:
            self.chosen.emit(self.list.chosen)
