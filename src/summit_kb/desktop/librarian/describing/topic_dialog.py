"""Chooses topics out of the thesaurus: the tree, narrowed by what is typed."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import cast

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QTreeWidgetItemIterator,
    QVBoxLayout,
    QWidget,
)

from summit_kb.desktop.widgets.field_sign import FieldSign
from summit_kb.desktop.widgets.sizing import resize_in_letters
from summit_kb.desktop.widgets.text import muted
from summit_kb.domain.topic import Thesaurus, Topic
from summit_kb.vietnamese.normal import folded_form

_ID, _WORDS = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1


class TopicDialog(QDialog):
    """``topics()`` is what is ticked when it was accepted."""

    def __init__(
        self,
        thesaurus: Thesaurus,
        chosen: Collection[str],
        language: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Topics"))
        self._language = language
        self._build()
        self._fill(thesaurus, None, self.tree.invisibleRootItem(), chosen)
        self.tree.expandAll()
        if self.tree.topLevelItemCount():
            self.tree.setCurrentItem(next(self._items()))
        resize_in_letters(self, 64, 76)

    def topics(self) -> tuple[str, ...]:
        """The ticked topics, in the order of the thesaurus."""
        return tuple(
            str(item.data(0, _ID))
            for item in self._items()
            if item.checkState(0) is Qt.CheckState.Checked
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # From the field the arrows lead into the tree, as in any list that is narrowed by typing.
        if event.key() == Qt.Key.Key_Down and self.field.hasFocus():
            first = next((item for item in self._items() if not item.isHidden()), None)
            self.tree.setFocus()
            if first is not None:
                self.tree.setCurrentItem(first)
            return
        super().keyPressEvent(event)

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.setSpacing(10)
        self.field = QLineEdit()
        FieldSign("search", self.field)
        self.field.setPlaceholderText(self.tr("Narrow the list"))
        self.field.setAccessibleName(self.tr("Narrow the list"))
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self._narrow)
        self.tree = QTreeWidget()
        self.tree.setHeaderHidden(True)
        self.tree.setAccessibleName(self.tr("Topics"))
        hint = muted(self.tr("Space ticks, Enter is done."), 0.9)
        box = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        for widget in (self.field, self.tree, hint, box):
            layout.addWidget(widget)
        layout.setStretchFactor(self.tree, 1)

    def _fill(
        self,
        thesaurus: Thesaurus,
        broader: str | None,
        above: QTreeWidgetItem,
        chosen: Collection[str],
    ) -> None:
        for topic in thesaurus.children(broader):
            item = QTreeWidgetItem(above, [topic.label(self._language)])
            item.setData(0, _ID, topic.id)
            item.setData(0, _WORDS, _words(topic))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            ticked = topic.id in chosen
            item.setCheckState(0, Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
            self._fill(thesaurus, topic.id, item, chosen)

    def _items(self) -> Iterator[QTreeWidgetItem]:
        walk = QTreeWidgetItemIterator(self.tree)
        # The stubs know nothing of the None at the end.
        while (item := cast("QTreeWidgetItem | None", walk.value())) is not None:
            yield item
            walk += 1

    @Slot(str)
    def _narrow(self, text: str) -> None:
        """Show what has the words, with everything above it."""
        wanted = folded_form(text).split()
        for item in self._items():
            item.setHidden(not all(word in str(item.data(0, _WORDS)) for word in wanted))
        for item in self._items():
            above = item.parent()
            while not item.isHidden() and above is not None:
                above.setHidden(False)
                above = above.parent()


def _words(topic: Topic) -> str:
    """Every name of a topic, without accents."""
    return folded_form(" ".join((topic.vi, topic.en, *topic.synonyms, *topic.abbreviations)))
