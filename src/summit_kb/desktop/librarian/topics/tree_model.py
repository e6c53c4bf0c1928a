"""The thesaurus as a tree of items, with the number of documents beside each topic."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel

from summit_kb.app.vocabulary.vocabulary import Usage
from summit_kb.desktop.formats import number_text
from summit_kb.domain.topic import Thesaurus, Topic
from summit_kb.vietnamese.normal import folded_form

ID = Qt.ItemDataRole.UserRole
WORDS = Qt.ItemDataRole.UserRole + 1
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_DRAFT = "• "


class TopicModel(QStandardItemModel):
    """Two columns: label and documents. Items are not edited in place."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(0, 2, parent)
        self.thesaurus = Thesaurus()
        self.usage: Mapping[str, Usage] = {}

    def show_topics(
        self,
        thesaurus: Thesaurus,
        usage: Mapping[str, Usage],
        language: str,
        drafts: Collection[str] = (),
    ) -> None:
        """All topics anew; those in ``drafts`` are marked as not saved."""
        self.thesaurus, self.usage = thesaurus, usage
        self.removeRows(0, self.rowCount())
        self._fill(self.invisibleRootItem(), None, language, drafts)

    def _fill(
        self, parent: QStandardItem, broader: str | None, language: str, drafts: Collection[str]
    ) -> None:
        for topic in self.thesaurus.children(broader):
            label, count = self._row(topic, language, topic.id in drafts)
            parent.appendRow([label, count])
            self._fill(label, topic.id, language, drafts)

    def _row(
        self, topic: Topic, language: str, is_draft: bool
    ) -> tuple[QStandardItem, QStandardItem]:
        used = self.usage.get(topic.id, Usage())
        label = QStandardItem((_DRAFT if is_draft else "") + topic.label(language))
        label.setData(topic.id, ID)
        names = (topic.vi, topic.en, *topic.synonyms, *topic.abbreviations)
        label.setData(folded_form("\n".join(names)), WORDS)
        other = topic.vi if language == "en" else topic.en
        label.setToolTip(f"{other}\n{topic.id}")
        text = number_text(used.documents)
        if used.with_narrower != used.documents:
            text += f" ({number_text(used.with_narrower)})"
        count = QStandardItem(text)
        count.setTextAlignment(_RIGHT)
        count.setData(topic.id, ID)
        for item in (label, count):
            item.setEditable(False)
        return label, count

    def mark_draft(self, topic: str, *, is_draft: bool) -> None:
        """Show that a topic is not saved, or is."""
        item = self.itemFromIndex(self.index_of(topic))
        if item is not None:  # pyright: ignore[reportUnnecessaryComparison] null for no index
            label = item.text().removeprefix(_DRAFT)
            item.setText(_DRAFT + label if is_draft else label)

    def topic_at(self, index: QModelIndex | QPersistentModelIndex) -> str | None:
        """The id of the topic in the row of ``index``."""
        value = index.sibling(index.row(), 0).data(ID) if index.isValid() else None
        return str(value) if value is not None else None

    def index_of(self, topic: str) -> QModelIndex:
        """Where a topic stands; an invalid index when it does not."""
        found = (index for index in self.indexes() if index.data(ID) == topic)
        return next(found, QModelIndex())

    def indexes(self, parent: QModelIndex | None = None) -> Iterator[QModelIndex]:
        """Every topic's row, in the order of the tree."""
        above = parent or QModelIndex()
        for row in range(self.rowCount(above)):
            index = self.index(row, 0, above)
            yield index
            yield from self.indexes(index)
