"""The relations of a document: those it has, and those that its text speaks of."""

from __future__ import annotations

from PySide6.QtCore import QMargins, Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from summit_kb.app.assignments import Assignment, Operation
from summit_kb.app.decisions import Decisions
from summit_kb.app.related import ProposedView
from summit_kb.app.reports import RelationView
from summit_kb.app.unconfirmed import Sureness, sureness
from summit_kb.app.words import Words
from summit_kb.desktop.librarian.describing.field_state import Decision
from summit_kb.desktop.librarian.describing.subject import Subject
from summit_kb.desktop.librarian.describing.sure_mark import SureMark, sure_words
from summit_kb.desktop.librarian.describing.verdict import Verdict
from summit_kb.desktop.librarian.describing.word_places import Place, place_of
from summit_kb.desktop.reader.facts import identity_text
from summit_kb.desktop.widgets.buttons import icon_button, set_words
from summit_kb.desktop.widgets.elided import ElidedLabel
from summit_kb.desktop.widgets.flow import clear
from summit_kb.desktop.widgets.text import TextLabel, muted

# What the cards of fields leave free at their sides.
_BESIDE_FIELDS = QMargins(10, 0, 8, 0)


class RelationsRow(QWidget):
    """Signals: ``changed``; ``place_wanted`` (Place) when a proposal is at hand."""

    changed = Signal()
    place_wanted = Signal(object)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._subject: Subject | None = None
        self._gone: list[str] = []
        self._cards: list[ProposedRelationCard] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 2, 0, 6)
        self._column.setSpacing(6)

    @property
    def cards(self) -> list[ProposedRelationCard]:
        return self._cards

    @property
    def open_count(self) -> int:
        return sum(card.decision is Decision.OPEN for card in self._cards)

    @property
    def sure_count(self) -> int:
        return sum(card.is_sure for card in self._cards)

    def show_subject(self, subject: Subject) -> None:
        self._subject = subject
        self._gone = []
        clear(self._column)
        self._cards = [
            ProposedRelationCard(view, subject.titles, self._words) for view in subject.proposed
        ]
        for card in self._cards:
            card.changed.connect(self.changed)
            card.place_wanted.connect(self.place_wanted)
            self._column.addWidget(card)
        own = {(one.kind, one.target) for one in subject.document.relations}
        for view in subject.relations:
            if (view.kind, view.target) in own:
                self._column.addWidget(self._held(view))
        others = len(subject.relations) - len(own)
        if others > 0:
            text = self.tr("%Ln relation(s) are kept with other documents", "", others)
            self._column.addWidget(_quiet(text))
        elif not own and not self._cards:
            self._column.addWidget(_quiet(self.tr("None known.")))

    def use_words(self, words: Words) -> None:
        """Speak another language; what was decided stays."""
        self._words = words
        if self._subject is None:
            return
        gone = self._gone
        said = [(card.decision, card.target) for card in self._cards]
        self.show_subject(self._subject)
        for card, (decision, target) in zip(self._cards, said, strict=True):
            card.use(decision, target)
        for name in gone:
            self._hide(name)

    def decisions(self) -> Decisions:
        values = [Assignment("relations", tuple(self._gone), Operation.REMOVE)]
        accepted = {
            card.number: card.target for card in self._cards if card.decision is Decision.ACCEPTED
        }
        no = tuple(card.number for card in self._cards if card.decision is Decision.REJECTED)
        return Decisions(tuple(values) if self._gone else (), relations=accepted, no_relations=no)

    def accept_sure(self) -> int:
        """Accept what is sure and has one target; answers how many."""
        sure = [card for card in self._cards if card.is_sure]
        for card in sure:
            card.decide(Decision.ACCEPTED)
        return len(sure)

    def _held(self, view: RelationView) -> QWidget:
        made = QWidget()
        made.setObjectName(f"{view.kind.value}:{view.target}")
        row = QHBoxLayout(made)
        row.setContentsMargins(_BESIDE_FIELDS)
        kind = self._words.relation(view.kind.value)
        text = TextLabel(f"{kind}: {view.title}")
        text.setWordWrap(True)
        row.addWidget(text, 1)
        button = icon_button("close")
        set_words(button, self.tr("Take this relation away"))
        button.setText("")
        button.setAccessibleName(f"{button.toolTip()}: {text.text()}")
        button.clicked.connect(lambda: self._hide(made.objectName()))
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return made

    def _hide(self, relation: str) -> None:
        """Take a relation (kind:target) away."""
        self._gone.append(relation)
        held = self.findChild(QWidget, relation)
        if held is not None:
            held.hide()
        self.changed.emit()


class ProposedRelationCard(QFrame):
    """One relation read in the text. Signals: ``changed``; ``place_wanted`` (Place)."""

    changed = Signal()
    place_wanted = Signal(object)

    def __init__(
        self,
        view: ProposedView,
        titles: dict[str, str],
        words: Words,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "field")
        self._view = view
        self._titles = titles
        self._words = words
        self.decision = Decision.OPEN
        self._build()
        self.decide(Decision.OPEN)

    @property
    def number(self) -> int:
        """The proposal's number in the record."""
        return self._view.number

    @property
    def place(self) -> Place | None:
        return place_of(self._view.relation)

    @property
    def is_sure(self) -> bool:
        resolution = self._view.resolution
        is_one = resolution.chosen is not None or not resolution.candidates
        sure = sureness(self._view.relation.confidence) is Sureness.SURE
        return self.decision is Decision.OPEN and sure and is_one

    @property
    def target(self) -> str | None:
        """The document that is meant; None keeps what the words say of one not held here."""
        return (self.which.currentData() or None) if self.which is not None else None

    @property
    def needs_target(self) -> bool:
        """Whether nobody but the librarian can say which document is meant, and has not yet."""
        return self.which is not None and self.target is None

    def use(self, decision: Decision, target: str | None) -> None:
        """Take up what was decided before."""
        if self.which is not None and target is not None:
            self.which.setCurrentIndex(max(self.which.findData(target), 0))
        self.decide(decision)

    def decide(self, decision: Decision) -> None:
        self.decision = decision
        self.verdict.show_decision(decision)
        self.setProperty("shade", "open" if decision is Decision.OPEN else "done")
        self.style().unpolish(self)
        self.style().polish(self)
        self.changed.emit()

    def _build(self) -> None:
        relation = self._view.relation
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 6, 8, 7)
        column.setSpacing(3)
        head = QHBoxLayout()
        head.setSpacing(8)
        kind = self._words.relation(relation.kind.value)
        named = relation.title or identity_text(relation.identity, self._words)
        what = TextLabel(f"{kind}: {named}")
        what.setWordWrap(True)
        mark = SureMark()
        mark.show_confidence(relation.confidence)
        self.verdict = Verdict()
        self.verdict.name(what.text())
        self.verdict.given.connect(self._on_given)
        sure = TextLabel(sure_words(relation.confidence), scale=0.9, kind="muted")
        head.addWidget(what, 1)
        for widget in (mark, sure, self.verdict):
            head.addWidget(widget)
        column.addLayout(head)
        column.addWidget(self._target())
        text = self.tr("Page {page}: “{words}”").format(page=relation.page, words=relation.words)
        column.addWidget(ElidedLabel(text, kind="muted", scale=0.88))

    def _target(self) -> QWidget:
        """What the words mean here: one document, one of several, or none that is held."""
        resolution = self._view.resolution
        self.which: QComboBox | None = None
        if len(resolution.candidates) > 1 or (resolution.candidates and not resolution.chosen):
            self.which = QComboBox()
            self.which.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            self.which.setMinimumContentsLength(14)
            self.which.setAccessibleName(self.tr("Which document is meant"))
            self.which.addItem(self.tr("Which of these is meant?"), "")
            for name in resolution.candidates:
                self.which.addItem(self._titles.get(name, name), name)
            at = self.which.findData(resolution.chosen) if resolution.chosen else 0
            self.which.setCurrentIndex(max(at, 0))
            self.which.activated.connect(self._on_target)
            return self.which
        if resolution.chosen is not None:
            return QLabel() if not self._titles else _means(self._titles[resolution.chosen])
        return muted(self.tr("Not in the library: kept as absent."), 0.92)

    def _on_given(self, decision: Decision) -> None:
        if decision is Decision.ACCEPTED and self.needs_target and self.which is not None:
            self.decide(Decision.OPEN)
            self.which.setFocus(Qt.FocusReason.OtherFocusReason)
            self.which.showPopup()
        else:
            self.decide(decision)
        place = self.place
        if place is not None:
            self.place_wanted.emit(place)

    @Slot()
    def _on_target(self) -> None:
        """To choose which is meant is to say that it is right."""
        self.decide(Decision.OPEN if self.needs_target else Decision.ACCEPTED)


def _means(title: str) -> ElidedLabel:
    return ElidedLabel(f"→ {title}", scale=0.95)


def _quiet(text: str) -> TextLabel:
    label = muted(text, 0.92)
    label.setContentsMargins(_BESIDE_FIELDS)
    return label
