"""The editor of topics: a tick where all documents have one, a dash where some do."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Slot
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from summit_kb.app.assignments import Assignment, Operation
from summit_kb.app.common_values import Common
from summit_kb.desktop.librarian.batch.editor import Editor
from summit_kb.desktop.widgets.field_sign import FieldSign
from summit_kb.domain.topic import Thesaurus, Topic
from summit_kb.vietnamese.normal import folded_form

_ID = Qt.ItemDataRole.UserRole
_BEFORE = Qt.ItemDataRole.UserRole + 1
_FOLDED = Qt.ItemDataRole.UserRole + 2
_ROWS = 9
_State = Qt.CheckState


class TopicsEditor(Editor):
    """Topics are added to and taken from documents; the others stay as each document has them."""

    def __init__(self, field: str, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self._thesaurus = Thesaurus()
        self._language = "vi"
        self._counts: Mapping[str, int] = {}
        self._documents = 0
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self.filter = QLineEdit()
        FieldSign("filter", self.filter)
        self.filter.textChanged.connect(self._on_filtered)
        self.list = QListWidget()
        self.list.setProperty("kind", "ticks")
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemChanged.connect(self._on_changed)
        column.addWidget(self.filter)
        column.addWidget(self.list)
        self._fit()
        self.retranslate()

    def offer(self, thesaurus: Thesaurus, language: str) -> None:
        """The topics one can choose."""
        self._thesaurus, self._language = thesaurus, language
        self.show_topics(self._counts, self._documents)

    def show_topics(self, counts: Mapping[str, int], documents: int) -> None:
        """Show how many of ``documents`` have each topic."""
        self._counts, self._documents = counts, documents
        with QSignalBlocker(self.list):
            self.list.clear()
            self._add_below(None, 0)
        self._on_filtered(self.filter.text())

    def show_common(self, common: Common) -> None:
        """Topics are shown by their counts instead."""

    def assignments(self) -> list[Assignment]:
        made: list[Assignment] = []
        for operation, state in (
            (Operation.ADD, _State.Checked),
            (Operation.REMOVE, _State.Unchecked),
        ):
            named = tuple(
                str(item.data(_ID))
                for item in self._items()
                if item.checkState() is state and item.checkState() is not item.data(_BEFORE)
            )
            if named:
                made.append(Assignment(self.field, named, operation))
        return made

    def revert(self) -> None:
        with QSignalBlocker(self.list):
            for item in self._items():
                item.setCheckState(item.data(_BEFORE))
        self.edited.emit()

    def control(self) -> QWidget:
        return self.list

    def tick(self, topic: str, state: Qt.CheckState) -> None:
        """Change one as the person would."""
        for item in self._items():
            if item.data(_ID) == topic:
                item.setCheckState(state)

    def retranslate(self) -> None:
        self.filter.setPlaceholderText(self.tr("Find a topic"))
        self.filter.setAccessibleName(self.tr("Find a topic"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ApplicationFontChange:
            self._fit()
        return super().event(event)

    def _fit(self) -> None:
        self.list.setFixedHeight((self.fontMetrics().lineSpacing() + 8) * _ROWS)

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(row) for row in range(self.list.count())]

    def _add_below(self, broader: str | None, depth: int) -> None:
        for topic in self._thesaurus.children(broader):
            self._add(topic, depth)
            self._add_below(topic.id, depth + 1)

    def _add(self, topic: Topic, depth: int) -> None:
        have = self._counts.get(topic.id, 0)
        state = _State.PartiallyChecked if have else _State.Unchecked
        if have and have == self._documents:
            state = _State.Checked
        label = topic.label(self._language)
        item = QListWidgetItem("    " * depth + label, self.list)
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        flags |= Qt.ItemFlag.ItemIsUserCheckable
        if state is _State.PartiallyChecked:
            # The way back to "some have it" stays open.
            flags |= Qt.ItemFlag.ItemIsUserTristate
            label += f" ({have}/{self._documents})"
            item.setText("    " * depth + label)
        item.setFlags(flags)
        item.setData(_ID, topic.id)
        item.setData(_BEFORE, state)
        names = (topic.vi, topic.en, *topic.synonyms, *topic.abbreviations)
        item.setData(_FOLDED, folded_form("\n".join(names)))
        item.setCheckState(state)

    @Slot(str)
    def _on_filtered(self, text: str) -> None:
        words = folded_form(text).split()
        for item in self._items():
            item.setHidden(not all(word in str(item.data(_FOLDED)) for word in words))

    @Slot()
    def _on_changed(self) -> None:
        self.edited.emit()
