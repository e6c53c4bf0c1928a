"""The table of contents, following the page that is read."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QFrame, QTreeView, QWidget

from summit_kb.reading.outline import Heading

_HEADING = Qt.ItemDataRole.UserRole
# A short outline is open from the start; a code of laws is not.
_OPEN_LINES = 80


class OutlineTree(QTreeView):
    """Signal: ``chosen`` carries a Heading."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setHeaderHidden(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setIndentation(16)
        self.setUniformRowHeights(True)
        self.setProperty("kind", "side")
        self._model = QStandardItemModel(self)
        self._items: list[tuple[Heading, QStandardItem]] = []
        self._following = False
        self.setModel(self._model)
        self.clicked.connect(self._on_chosen)
        self.activated.connect(self._on_chosen)
        self.retranslate()

    @property
    def count(self) -> int:
        return len(self._items)

    @property
    def headings(self) -> list[Heading]:
        return [heading for heading, _item in self._items]

    def show_headings(self, headings: Sequence[Heading]) -> None:
        self._model.clear()
        self._items.clear()
        above: list[QStandardItem] = [self._model.invisibleRootItem()]
        for heading in headings:
            item = QStandardItem(heading.title)
            item.setData(heading, _HEADING)
            item.setToolTip(heading.title)
            level = min(heading.level, len(above))
            above[level - 1].appendRow(item)
            above[level:] = [item]
            self._items.append((heading, item))
        if len(self._items) <= _OPEN_LINES:
            self.expandAll()
        else:
            self.expandToDepth(0)

    def follow(self, heading: Heading | None) -> None:
        """Mark the heading one reads under."""
        item = next((item for known, item in self._items if known == heading), None)
        if item is None:
            self.setCurrentIndex(QModelIndex())
            return
        index = self._visible(self._model.indexFromItem(item))
        if index != self.currentIndex():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Contents"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def _visible(self, index: QModelIndex) -> QModelIndex:
        """The heading itself, or the closed one above it."""
        shown, at = index, index.parent()
        while at.isValid():
            if not self.isExpanded(at):
                shown = at
            at = at.parent()
        return shown

    @Slot(QModelIndex)
    def _on_chosen(self, index: QModelIndex | QPersistentModelIndex) -> None:
        heading = index.data(_HEADING)
        if isinstance(heading, Heading):
            self.chosen.emit(heading)
