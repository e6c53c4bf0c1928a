"""The form of one document: fields by group, topics, relations, each with its verdict."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from summit_kb.app.decisions import Decisions
from summit_kb.app.words import Words
from summit_kb.desktop.librarian.describing.field_row import FieldRow
from summit_kb.desktop.librarian.describing.field_specs import (
    GROUPS,
    RELATIONS,
    SPECS,
    TOPICS,
    Group,
)
from summit_kb.desktop.librarian.describing.field_state import field_decisions, states_of
from summit_kb.desktop.librarian.describing.relations_row import RelationsRow
from summit_kb.desktop.librarian.describing.subject import Subject, options_of, sessions_of
from summit_kb.desktop.librarian.describing.topics_row import TopicsRow
from summit_kb.desktop.librarian.describing.word_places import Place, place_of
from summit_kb.desktop.widgets.text import TextLabel, heading
from summit_kb.foundation.errors import SummitError

_MARGIN = 60


class DescribeForm(QScrollArea):
    """Signals: ``changed`` when another thing is decided; ``place_wanted`` (Place or None) where
    the value at hand was read.
    """

    changed = Signal()
    place_wanted = Signal(object)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._subject: Subject | None = None
        self.rows: dict[str, FieldRow] = {}
        self._titles: list[tuple[Group, TextLabel]] = []
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._build()

    @property
    def subject(self) -> Subject | None:
        return self._subject

    @property
    def open_count(self) -> int:
        """How many proposals nothing was said of."""
        fields = sum(row.state.is_open for row in self.rows.values())
        return fields + self.topics.open_count + self.relations.open_count

    @property
    def sure_count(self) -> int:
        """How many of them may be accepted together."""
        fields = sum(row.state.is_sure and row.can_accept for row in self.rows.values())
        return fields + self.topics.sure_count + self.relations.sure_count

    def show_subject(self, subject: Subject) -> None:
        """Show a document as its record is; what was typed of another one goes."""
        before, self._subject = self._subject, subject
        scroll = self.verticalScrollBar().value()
        for name, state in states_of(subject.document, SPECS).items():
            row = self.rows[name]
            row.show_options(subject.options.get(name, ()))
            row.complete_from(subject.known.get(name, ()))
            row.show_state(state)
        self.topics.show_subject(subject)
        self.relations.show_subject(subject)
        is_same = before is not None and before.document.id == subject.document.id
        self.verticalScrollBar().setValue(scroll if is_same else 0)
        self._fit()
        self.changed.emit()

    def decisions(self) -> Decisions:
        """Everything that was decided."""
        fields = field_decisions({name: row.state for name, row in self.rows.items()})
        topics, relations = self.topics.decisions(), self.relations.decisions()
        return replace(
            fields,
            values=(*fields.values, *topics.values, *relations.values),
            topics=topics.topics,
            no_topics=topics.no_topics,
            relations=relations.relations,
            no_relations=relations.no_relations,
        )

    @Slot()
    def accept_sure(self) -> None:
        """Accept what is sure; what is doubtful waits for a word of its own."""
        for row in self.rows.values():
            if row.state.is_sure:
                row.accept()
        self.topics.accept_sure()
        self.relations.accept_sure()
        self.changed.emit()

    def show_faults(self, error: SummitError) -> list[SummitError]:
        """Put faults at their fields and go to the first; answers those that have no field."""
        left: list[SummitError] = []
        first: FieldRow | None = None
        for fault in error.faults or (error,):
            row = self.rows.get(str(fault.facts.get("field", "")))
            if row is None:
                left.append(fault)
                continue
            row.show_fault(self._words.error(fault))
            first = first or row
        if first is not None:
            first.take_focus()
            self._bring_up(first)
        return left

    def focus_first(self) -> None:
        """The first field that waits for a decision, else the first of all."""
        row = next(self._open_rows(), None) or self.rows["title"]
        row.take_focus()
        self._bring_up(row)

    def focus_next(self, after: str) -> None:
        """The next field that waits, round to the beginning; the field itself when none does."""
        names = list(self.rows)
        at = names.index(after)
        order = [*names[at + 1 :], *names[:at]]
        waiting = next((name for name in order if self.rows[name].state.is_open), None)
        row = self.rows[waiting or after]
        row.take_focus()
        self._bring_up(row)

    def use_words(self, words: Words) -> None:
        """Speak another language; what was typed and decided stays."""
        self._words = words
        subject = self._subject
        options = options_of(subject.library, subject.document, words) if subject else {}
        for name, row in self.rows.items():
            row.show_options(options.get(name, ()))
            row.use_words(words)
        self.topics.use_words(words)
        self.relations.use_words(words)
        self.retranslate()

    def retranslate(self) -> None:
        for group, label in self._titles:
            label.setText(group.label)
        self.setAccessibleName(self.tr("Fields of the document"))

    def _build(self) -> None:
        content = QWidget()
        content.setProperty("kind", "page")
        column = QVBoxLayout(content)
        column.setContentsMargins(12, 4, 10, 16)
        column.setSpacing(4)
        self.topics = TopicsRow(self._words)
        self.relations = RelationsRow(self._words)
        for group in GROUPS:
            title = heading(1.08)
            title.setContentsMargins(10, 10, 0, 0)
            self._titles.append((group, title))
            column.addWidget(title)
            for widget in self._widgets(group):
                column.addWidget(widget)
        column.addStretch()
        self.setWidget(content)
        self.topics.changed.connect(self.changed)
        self.relations.changed.connect(self.changed)
        self.relations.place_wanted.connect(self.place_wanted)
        self.retranslate()

    def _widgets(self, group: Group) -> Iterator[QWidget]:
        if group.id == TOPICS:
            yield self.topics
        if group.id == RELATIONS:
            yield self.relations
        for spec in group.fields:
            row = self.rows[spec.name] = FieldRow(spec, self._words)
            row.changed.connect(self._on_changed)
            row.focused.connect(self._on_focused)
            row.entered.connect(self.focus_next)
            yield row

    def _fit(self) -> None:
        """Nothing is cut off at the side: never narrower than the widest line."""
        content = self.widget()
        if content is not None:
            bar = self.verticalScrollBar().sizeHint().width()
            self.setMinimumWidth(content.minimumSizeHint().width() + bar)

    def _open_rows(self) -> Iterator[FieldRow]:
        return (row for row in self.rows.values() if row.state.is_open)

    def _bring_up(self, row: FieldRow) -> None:
        content = self.widget()
        if content is None:
            return
        top = row.mapTo(content, QPoint(0, 0)).y()
        self.ensureVisible(0, top + row.height(), 0, _MARGIN)
        self.ensureVisible(0, top, 0, _MARGIN)

    @Slot(str)
    def _on_changed(self, name: str) -> None:
        if name == "event" and self._subject is not None:
            event = self.rows["event"].state.value
            sessions = sessions_of(self._subject.library, event, self._words.code)
            row = self.rows["session"]
            if row.state.value not in dict(sessions):
                row.state.type("")
                row.editor.set_value("")
            row.show_options(sessions)
        self.changed.emit()

    @Slot(str)
    def _on_focused(self, name: str) -> None:
        place: Place | None = place_of(self.rows[name].state.proposal)
        self.place_wanted.emit(place)
        self._bring_up(self.rows[name])
