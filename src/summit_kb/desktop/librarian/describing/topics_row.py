"""The topics of a document: those it has, those proposed, and the tree to choose from."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from summit_kb.app.assignments import Assignment, Operation
from summit_kb.app.decisions import Decisions
from summit_kb.app.unconfirmed import Sureness, sureness
from summit_kb.app.vocabulary import topic_decisions
from summit_kb.app.words import Words
from summit_kb.desktop.librarian.describing.field_state import Decision
from summit_kb.desktop.librarian.describing.subject import Subject
from summit_kb.desktop.librarian.describing.sure_mark import SureMark, sure_words
from summit_kb.desktop.librarian.describing.topic_dialog import TopicDialog
from summit_kb.desktop.librarian.describing.verdict import Verdict
from summit_kb.desktop.librarian.describing.where_words import where_text
from summit_kb.desktop.theme import icons
from summit_kb.desktop.widgets.elided import ElidedLabel
from summit_kb.desktop.widgets.flow import FlowLayout, clear
from summit_kb.desktop.widgets.text import TextLabel
from summit_kb.domain.document import ProposedTopic


class TopicsRow(QWidget):
    """Signals: ``changed``; ``focused``."""

    changed = Signal()
    focused = Signal()

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._subject: Subject | None = None
        self._held: tuple[str, ...] = ()
        self._topics: list[str] = []
        self._proposed: tuple[ProposedTopic, ...] = ()
        self._decisions: dict[str, Decision] = {}
        self._build()

    @property
    def topics(self) -> tuple[str, ...]:
        """The document's own topics as the form has them, without proposals."""
        return tuple(self._topics)

    @property
    def open_count(self) -> int:
        """Proposals nothing was said of."""
        return sum(self._decision(one.topic) is Decision.OPEN for one in self._proposed)

    def show_subject(self, subject: Subject) -> None:
        self._subject = subject
        self._held = subject.document.topics
        self._topics = list(self._held)
        self._proposed = topic_decisions.waiting(subject.document)
        self._decisions.clear()
        self._show()

    def decisions(self) -> Decisions:
        """What was decided; a proposal that was ticked in the tree counts as accepted."""
        proposed = {one.topic for one in self._proposed}
        added = tuple(one for one in self._topics if one not in self._held)
        ticked = [one for one in added if one in proposed]
        accepted = [*ticked, *self._with(Decision.ACCEPTED)]
        own = tuple(one for one in added if one not in proposed)
        gone = tuple(one for one in self._held if one not in self._topics)
        values = [
            Assignment("topics", names, operation)
            for names, operation in ((own, Operation.ADD), (gone, Operation.REMOVE))
            if names
        ]
        no = tuple(one for one in self._with(Decision.REJECTED) if one not in accepted)
        return Decisions(tuple(values), topics=tuple(dict.fromkeys(accepted)), no_topics=no)

    def decide(self, topic: str, decision: Decision) -> None:
        """Say something of a proposed topic."""
        self._decisions[topic] = decision
        self._show()
        self.changed.emit()

    def accept_sure(self) -> int:
        """Accept what is sure and open; answers how many."""
        sure = [
            one.topic
            for one in self._proposed
            if self._decision(one.topic) is Decision.OPEN
            and sureness(one.confidence) is Sureness.SURE
        ]
        self._decisions.update(dict.fromkeys(sure, Decision.ACCEPTED))
        self._show()
        return len(sure)

    @property
    def sure_count(self) -> int:
        return sum(
            sureness(one.confidence) is Sureness.SURE
            for one in self._proposed
            if self._decision(one.topic) is Decision.OPEN
        )

    @Slot()
    def choose(self) -> TopicDialog | None:
        """Open the tree."""
        if self._subject is None:
            return None
        chosen = (*self._topics, *self._with(Decision.ACCEPTED))
        dialog = TopicDialog(
            self._subject.library.thesaurus, chosen, self._words.code, self.window()
        )
        dialog.accepted.connect(lambda: self.use(dialog.topics()))
        dialog.finished.connect(self._on_chosen)
        dialog.open()
        return dialog

    def use(self, topics: tuple[str, ...]) -> None:
        """These are the topics; proposals among them are accepted by that."""
        accepted = set(self._with(Decision.ACCEPTED))
        for topic in accepted - set(topics):
            self._decisions[topic] = Decision.OPEN
        self._topics = [one for one in topics if one not in accepted]
        self._show()
        self.changed.emit()

    def use_words(self, words: Words) -> None:
        """Speak another language; what was decided stays."""
        self._words = words
        self.retranslate()

    def retranslate(self) -> None:
        self._choose.setText(self.tr("Choose topics…"))
        self._show()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 2, 8, 6)
        column.setSpacing(5)
        self._chips = QWidget()
        self._flow = FlowLayout(self._chips, spacing=6)
        self._list = QVBoxLayout()
        self._list.setSpacing(3)
        self._choose = QPushButton(icons.icon("topic"), "")
        self._choose.clicked.connect(self.choose)
        column.addWidget(self._chips)
        column.addLayout(self._list)
        column.addWidget(self._choose, 0, Qt.AlignmentFlag.AlignLeft)
        self.retranslate()

    def _show(self) -> None:
        clear(self._flow)
        clear(self._list)
        for topic in self._topics:
            self._flow.addWidget(self._chip(topic))
        self._chips.setVisible(bool(self._topics))
        for one in self._proposed:
            if one.topic not in self._topics:
                self._list.addWidget(self._proposal(one))

    def _chip(self, topic: str) -> QPushButton:
        chip = QPushButton(icons.icon("close"), self._label(topic).replace("&", "&&"))
        chip.setProperty("kind", "chip")
        chip.setToolTip(self.tr("Take this topic away"))
        chip.setAccessibleName(f"{self._label(topic)}: {chip.toolTip()}")
        chip.clicked.connect(lambda: self._remove(topic))
        return chip

    def _proposal(self, one: ProposedTopic) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        label = TextLabel(self._label(one.topic))
        mark = SureMark()
        mark.show_confidence(one.confidence)
        verdict = Verdict()
        verdict.setObjectName(one.topic)
        verdict.name(self._label(one.topic))
        verdict.show_decision(self._decision(one.topic))
        verdict.given.connect(self._on_given)
        where = ElidedLabel(where_text(one.where, self._words), kind="muted", scale=0.88)
        row.addWidget(label)
        row.addWidget(where, 1)
        row.addWidget(mark)
        row.addWidget(TextLabel(sure_words(one.confidence), scale=0.9, kind="muted"))
        row.addWidget(verdict)
        return made

    def _remove(self, topic: str) -> None:
        self._topics.remove(topic)
        self._show()
        self._choose.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _label(self, topic_id: str) -> str:
        topic = self._subject.library.thesaurus.get(topic_id) if self._subject else None
        return topic.label(self._words.code) if topic else topic_id

    def _decision(self, topic: str) -> Decision:
        return self._decisions.get(topic, Decision.OPEN)

    def _with(self, decision: Decision) -> Iterator[str]:
        return (one.topic for one in self._proposed if self._decision(one.topic) is decision)

    @Slot(object)
    def _on_given(self, decision: Decision) -> None:
        self.decide(self.sender().objectName(), decision)

    @Slot()
    def _on_chosen(self) -> None:
        self._choose.setFocus(Qt.FocusReason.OtherFocusReason)
