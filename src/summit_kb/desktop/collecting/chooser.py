"""Asks what is to be added, and to which collection: a few keys, or a few clicks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QRadioButton, QWidget

from summit_kb.app.collections import NAME_LETTERS
from summit_kb.app.page_ranges import PageRangeError, pages_in
from summit_kb.desktop.collecting.fields import FieldDialog
from summit_kb.desktop.desk import Desk
from summit_kb.desktop.saved.entry_list import Entry, EntryList
from summit_kb.desktop.widgets.sizing import resize_in_letters, scaled
from summit_kb.desktop.widgets.text import TextLabel, heading
from summit_kb.domain.briefing import Extract, Item
from summit_kb.domain.collection import Collection

_NEW = "new"


@dataclass(frozen=True)
class Choice:
    """Something that can be added. Without items the person types which pages of ``document``,
    which has ``pages``.
    """

    label: str
    items: tuple[Item, ...]
    document: str = ""
    pages: int = 0


@dataclass(frozen=True)
class Addition:
    """What to add, and where: the id of a collection, or else the name of a new one."""

    items: tuple[Item, ...]
    collection: str
    name: str


class Chooser(FieldDialog):
    """Signal: ``decided`` (Addition). ``choices`` has the most likely one first."""

    decided = Signal(object)

    def __init__(
        self,
        desk: Desk,
        choices: Sequence[Choice],
        collections: Sequence[Collection],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._choices = choices
        self._collections = collections
        self.setObjectName("chooser")
        self.setWindowTitle(self.tr("Add to a collection"))
        self.ranges = QLineEdit()
        self.what = QButtonGroup(self)
        self._add_choices()
        where = heading(1.0)
        where.setText(self.tr("Which collection"))
        self.name = QLineEdit()
        self.name.setMaxLength(NAME_LETTERS)
        self.name.setPlaceholderText(self.tr("Find, or type the name of a new one"))
        self.name.setAccessibleName(self.tr("Collection: find, or name a new one"))
        self.name.setClearButtonEnabled(True)
        self.list = EntryList()
        self.list.setAccessibleName(self.tr("Collections"))
        self.list.setMinimumHeight(scaled(150))
        for widget in (where, self.name, self.list):
            self.column.addWidget(widget)
        self.column.setStretchFactor(self.list, 1)
        self.finish_column(self.tr("Add"))
        resize_in_letters(self, 66, 68)
        self.name.textChanged.connect(self._show)
        self.name.installEventFilter(self)
        self.list.run.connect(self.take)
        self._show()
        self.name.setFocus()

    def take(self) -> None:
        choice = self._choices[self.what.checkedId()]
        items = choice.items or self._pages(choice)
        key = self.list.chosen
        if items and key:
            name = " ".join(self.name.text().split()) if key == _NEW else ""
            self.decided.emit(Addition(items, "" if key == _NEW else key, name))
            self.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Up and Down walk the list while one types.
        if (
            watched is self.name
            and isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down)
        ):
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            row = min(max(self.list.currentRow() + step, 0), self.list.count() - 1)
            self.list.setCurrentRow(row)
            return True
        return super().eventFilter(watched, event)

    def _add_choices(self) -> None:
        what = heading(1.0)
        what.setText(self.tr("What to add"))
        self.column.addWidget(what)
        for number, choice in enumerate(self._choices):
            button = QRadioButton(choice.label.replace("&", "&&"))
            button.setChecked(number == 0)
            self.what.addButton(button, number)
            if choice.items:
                self.column.addWidget(button)
                continue
            row = QHBoxLayout()
            row.addWidget(button)
            self.ranges.setPlaceholderText("2-4, 7")
            self.ranges.setAccessibleName(self.tr("Pages to add"))
            self.ranges.textEdited.connect(partial(_check, button))
            row.addWidget(self.ranges, 1)
            row.addWidget(TextLabel(self.tr("of %n page(s)", "", choice.pages), kind="muted"))
            self.column.addLayout(row)

    def _pages(self, choice: Choice) -> tuple[Item, ...]:
        try:
            pages = pages_in(self.ranges.text(), choice.pages)
        except PageRangeError as error:
            wording = self._desk.words.error(error)
            self.blame(f"{wording.sentence} {wording.remedy}", self.ranges)
            return ()
        return (Extract(choice.document, pages),)

    @Slot()
    def _show(self) -> None:
        """Those whose name has what is typed, and the new one that could be called so."""
        typed = " ".join(self.name.text().split())
        wanted = typed.casefold()
        found = [one for one in self._collections if wanted in one.name.casefold()]
        entries = [
            Entry(one.id, "documents", one.name, aside=self.tr("%n item(s)", "", len(one.items)))
            for one in found
        ]
        if typed and all(one.name.casefold() != wanted for one in found):
            entries.append(Entry(_NEW, "add", self.tr("New: %1").replace("%1", typed)))
        self.list.show_entries(entries)
        if entries and self.list.currentRow() < 0:
            self.list.setCurrentRow(0)
        self.ok.setEnabled(bool(entries))


def _check(button: QRadioButton, _text: str) -> None:
    button.setChecked(True)
