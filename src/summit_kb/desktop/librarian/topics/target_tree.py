"""Chooses one topic of the thesaurus, or none, in a tree narrowed by typing."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QTreeView, QVBoxLayout, QWidget

from summit_kb.desktop.widgets.field_sign import FieldSign
from summit_kb.domain.topic import Thesaurus
from summit_kb.vietnamese.normal import folded_form

_ID = Qt.ItemDataRole.UserRole
_WORDS = Qt.ItemDataRole.UserRole + 1
TOP = ""
_ROOM = 8


class TargetTree(QWidget):
    """``left_out`` cannot be chosen. ``top`` is the words for "no topic above". Signal: ``chosen``
    (id; "" for the top).
    """

    chosen = Signal(str)

    def __init__(
        self,
        thesaurus: Thesaurus,
        left_out: Collection[str],
        language: str,
        top: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._left_out = frozenset(left_out)
        self._language = language
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self.field = QLineEdit()
        FieldSign("search", self.field)
        self.field.setPlaceholderText(self.tr("Find a topic"))
        self.field.setAccessibleName(self.tr("Find a topic"))
        self.field.textChanged.connect(self._on_typed)
        self._model = QStandardItemModel(self)
        self.tree = QTreeView()
        self.tree.setHeaderHidden(True)
        self.tree.setProperty("kind", "topics")
        self.tree.setUniformRowHeights(True)
        self.tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.tree.setAccessibleName(self.tr("Topics"))
        column.addWidget(self.field)
        column.addWidget(self.tree, 1)
        if top:
            item = QStandardItem(top)
            item.setData(TOP, _ID)
            self._model.appendRow(item)
        self._fill(self._model.invisibleRootItem(), thesaurus, None)
        self.tree.setModel(self._model)
        self.tree.expandAll()
        self.tree.selectionModel().currentChanged.connect(self._on_current)

    @property
    def value(self) -> str | None:
        """The chosen topic, "" for the top; None before anything was chosen."""
        index = self.tree.currentIndex()
        is_chosen = index.isValid() and bool(index.flags() & Qt.ItemFlag.ItemIsSelectable)
        return str(index.data(_ID)) if is_chosen else None

    def choose(self, topic: str) -> None:
        for item in self._items(self._model.invisibleRootItem()):
            if item.data(_ID) == topic:
                self.tree.setCurrentIndex(item.index())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # From the field the arrow leads into the tree.
        if event.key() == Qt.Key.Key_Down and self.field.hasFocus():
            self.tree.setFocus()
            return
        super().keyPressEvent(event)

    def _fill(self, parent: QStandardItem, thesaurus: Thesaurus, broader: str | None) -> None:
        for topic in thesaurus.children(broader):
            item = QStandardItem(topic.label(self._language))
            item.setData(topic.id, _ID)
            item.setSizeHint(QSize(0, self.fontMetrics().height() + _ROOM))
            names = (topic.vi, topic.en, *topic.synonyms, *topic.abbreviations)
            item.setData(folded_form("\n".join(names)), _WORDS)
            if topic.id in self._left_out:
                # Not disabled: style sheets forget the padding of rows below a disabled one.
                item.setSelectable(False)
                item.setForeground(self.palette().placeholderText())
            parent.appendRow(item)
            self._fill(item, thesaurus, topic.id)

    def _items(self, parent: QStandardItem) -> list[QStandardItem]:
        found: list[QStandardItem] = []
        for row in range(parent.rowCount()):
            item = parent.child(row)
            found += [item, *self._items(item)]
        return found

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        words = folded_form(text).split()
        first: QStandardItem | None = None
        for item in reversed(self._items(self._model.invisibleRootItem())):
            fits = all(word in str(item.data(_WORDS) or "") for word in words)
            index = item.index()
            shown = any(not self.tree.isRowHidden(row, index) for row in range(item.rowCount()))
            self.tree.setRowHidden(item.row(), index.parent(), not (fits or (words and shown)))
            first = item if fits and item.isSelectable() else first
        self.tree.expandAll()
        if words and first is not None:
            self.tree.setCurrentIndex(first.index())

    @Slot()
    def _on_current(self) -> None:
        if self.value is not None:
            self.chosen.emit(self.value)
