"""The documents an edition changes, each with what becomes of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QListView, QWidget

from summit_kb.desktop.editions.edition_words import EditionWords
from summit_kb.desktop.theme import icons
from summit_kb.editions.catalogue import What

if TYPE_CHECKING:
    from summit_kb.editions.catalogue import Entry

_ICONS = {What.ADDED: "add", What.AMENDED: "edit", What.EXPIRED: "minus", What.REMOVED: "trash"}
_ROWS = 9
_DOCUMENT = Qt.ItemDataRole.UserRole
_IS_HERE = Qt.ItemDataRole.UserRole + 1


class ChangeList(QListView):
    """Signal: ``opened`` (document id) for one that is here now; new ones are not here yet."""

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = QStandardItemModel(self)
        self._shown: Sequence[Entry] = ()
        self.setModel(self._model)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setUniformItemSizes(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.activated.connect(self._on_activated)
        self.retranslate()

    def show_changes(self, changes: Sequence[Entry]) -> None:
        """List them: amended ones first, for they may be known."""
        if changes is self._shown:
            return
        self._shown = changes
        self._fill()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Documents that change"))
        self._fill()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def _fill(self) -> None:
        words, order = EditionWords(), [What.AMENDED, What.EXPIRED, What.REMOVED, What.ADDED]
        self._model.clear()
        for entry in sorted(self._shown, key=lambda one: order.index(one.what)):
            item = QStandardItem(icons.icon(_ICONS[entry.what]), self._text(entry, words))
            item.setData(entry.document, _DOCUMENT)
            is_here = entry.what is not What.ADDED
            item.setToolTip(self.tr("Open the document as it is now") if is_here else entry.title)
            item.setData(is_here, _IS_HERE)
            self._model.appendRow(item)
        rows = min(max(len(self._shown), 1), _ROWS)
        height = max(self.sizeHintForRow(0), self.fontMetrics().height() + 8)
        self.setFixedHeight(rows * height + 2 * self.frameWidth() + 4)

    @staticmethod
    def _text(entry: Entry, words: EditionWords) -> str:
        return f"{entry.title}  ({words.what(entry.what)})"

    @Slot(QModelIndex)
    def _on_activated(self, index: QModelIndex) -> None:
        if index.data(_IS_HERE):
            self.opened.emit(str(index.data(_DOCUMENT)))
