"""One field of the form: its value, where that was read and how surely, and the verdict on it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from summit_kb.app.words import Wording, Words
from summit_kb.desktop.librarian.describing.editors import (
    ChoiceEditor,
    DateEditor,
    Editor,
    LineEditor,
    TextEditor,
)
from summit_kb.desktop.librarian.describing.field_specs import FieldSpec, Kind
from summit_kb.desktop.librarian.describing.field_state import Decision, FieldState
from summit_kb.desktop.librarian.describing.sure_mark import SureMark, sure_words
from summit_kb.desktop.librarian.describing.verdict import Verdict
from summit_kb.desktop.librarian.describing.where_words import where_text
from summit_kb.desktop.librarian.describing.word_places import place_of
from summit_kb.desktop.widgets.elided import ElidedLabel
from summit_kb.desktop.widgets.text import TextLabel


class FieldRow(QFrame):
    """Signals, all with the field's name: ``changed``; ``focused``; ``entered`` (Enter)."""

    changed = Signal(str)
    focused = Signal(str)
    entered = Signal(str)

    def __init__(self, spec: FieldSpec, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.spec = spec
        self._words = words
        self._state = FieldState(spec.name, "")
        self.setProperty("kind", "field")
        self.editor = self._make_editor()
        self._build()
        self.editor.edited.connect(self._on_edited)
        self.editor.entered.connect(self._on_entered)
        self.editor.focused.connect(self._on_focused)
        self.verdict.given.connect(self._on_given)

    @property
    def state(self) -> FieldState:
        return self._state

    @property
    def can_accept(self) -> bool:
        """Whether the library has what was read: an event it does not know must be made first."""
        proposal = self._state.proposal
        if proposal is None or not isinstance(self.editor, ChoiceEditor):
            return proposal is not None
        return self.editor.offers(self._state.held or proposal.value)

    @property
    def fault(self) -> str:
        """What is said to be wrong with the value."""
        return self._fault.text()

    def show_state(self, state: FieldState) -> None:
        """Show another document's field."""
        self._state = state
        self._fault.setText("")
        self._fault.hide()
        self._show()

    def show_options(self, options: Sequence[tuple[str, str]]) -> None:
        if isinstance(self.editor, ChoiceEditor):
            self.editor.set_options(options)

    def complete_from(self, known: Sequence[str]) -> None:
        if isinstance(self.editor, LineEditor):
            self.editor.complete_from(known)

    def use_words(self, words: Words) -> None:
        """Speak another language."""
        self._words = words
        if isinstance(self.editor, DateEditor):
            self.editor.use_language(words.code)
        self._name()
        self._show()

    def show_fault(self, wording: Wording) -> None:
        """Say what is wrong, right below the value."""
        self._fault.setText(" ".join(filter(None, (wording.sentence, wording.remedy))))
        self._fault.show()

    def accept(self) -> None:
        """Take what was proposed, or what was typed, as right."""
        if not (self.can_accept or self._state.is_changed):
            return
        self._state.accept()
        self._show()
        self.changed.emit(self.spec.name)

    def take_focus(self) -> None:
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_editor(self) -> Editor:
        match self.spec.kind:
            case Kind.TEXT:
                return TextEditor()
            case Kind.LINES:
                return TextEditor(lines=True)
            case Kind.CHOICE:
                return ChoiceEditor()
            case Kind.DATE:
                return DateEditor(self._words.code)
            case Kind.LINE:
                return LineEditor()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 6, 8, 7)
        column.setSpacing(3)
        head = QHBoxLayout()
        head.setSpacing(8)
        self._label = TextLabel(scale=0.95, weight=QFont.Weight.DemiBold)
        self._mark, self._status = SureMark(), TextLabel(scale=0.9, kind="muted")
        head.addWidget(self._label)
        head.addStretch()
        head.addWidget(self._mark)
        head.addWidget(self._status)
        column.addLayout(head)
        line = QHBoxLayout()
        line.setSpacing(4)
        self.verdict = Verdict()
        line.addWidget(self.editor, 1)
        line.addWidget(self.verdict, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(line)
        self._where = ElidedLabel(kind="muted", scale=0.88)
        self._fault = TextLabel(kind="danger", scale=0.92)
        self._fault.setWordWrap(True)
        column.addWidget(self._where)
        column.addWidget(self._fault)
        self._name()

    def _name(self) -> None:
        label = self._words.field(self.spec.name)
        self._label.setText(f"{label} *" if self.spec.required else label)
        self.verdict.name(label)

    def _show(self) -> None:
        state = self._state
        self.editor.set_value(state.value)
        proposal = state.proposal
        for widget in (self._mark, self.verdict, self._where):
            widget.setVisible(proposal is not None)
        self.verdict.show_decision(state.decision)
        self.verdict.yes.setEnabled(self.can_accept or state.is_changed)
        if proposal is not None:
            self._mark.show_confidence(proposal.confidence)
            self._where.setText(self._where_text())
        self._show_status()

    def _show_status(self) -> None:
        state = self._state
        self._status.setText(self._status_text())
        shade = "open" if state.is_open else ("done" if state.says_something else "")
        if self.property("shade") != shade:
            self.setProperty("shade", shade)
            self.style().unpolish(self)
            self.style().polish(self)
        label = self._words.field(self.spec.name)
        said = [label, self._status.text(), self._where.text() if state.proposal else ""]
        self.editor.setAccessibleName(". ".join(filter(None, said)))

    def _status_text(self) -> str:
        state = self._state
        if state.decision is Decision.REJECTED:
            return self.tr("rejected: will be empty")
        if state.is_changed:
            return self.tr("changed")
        if state.decision is Decision.ACCEPTED:
            return self.tr("accepted")
        return sure_words(state.proposal.confidence) if state.proposal is not None else ""

    def _where_text(self) -> str:
        """Where it was read, in words people understand."""
        proposal = self._state.proposal
        if proposal is None:
            return ""
        place = place_of(proposal)
        if place is not None:
            words = " ".join(place.words.split())
            return self.tr("Page {page}: “{words}”").format(page=place.page, words=words)
        return where_text(proposal.where, self._words)

    @Slot(str)
    def _on_edited(self, value: str) -> None:
        self._state.type(value)
        self._fault.setText("")
        self._fault.hide()
        self.verdict.show_decision(self._state.decision)
        self.verdict.yes.setEnabled(self.can_accept or self._state.is_changed)
        self._show_status()
        self.changed.emit(self.spec.name)

    @Slot()
    def _on_entered(self) -> None:
        if self._state.is_open:
            self.accept()
        self.entered.emit(self.spec.name)

    @Slot()
    def _on_focused(self) -> None:
        self.focused.emit(self.spec.name)

    @Slot(object)
    def _on_given(self, decision: Decision) -> None:
        match decision:
            case Decision.ACCEPTED:
                self._state.accept()
            case Decision.REJECTED:
                self._state.reject()
            case Decision.OPEN:
                self._state.reopen()
        self._fault.setText("")
        self._fault.hide()
        self._show()
        self.changed.emit(self.spec.name)
        self.focused.emit(self.spec.name)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.ApplicationFontChange:
            self.updateGeometry()
