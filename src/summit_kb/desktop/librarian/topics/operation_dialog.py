"""Merging, moving and removing a topic: where to, and what it will touch, before it is done."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QListWidget,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from summit_kb.app.vocabulary.operations import MergeTopics, MoveTopic, Operation, RemoveTopic
from summit_kb.app.vocabulary.plans import Plan
from summit_kb.desktop.desk import Desk
from summit_kb.desktop.librarian.topics.plan_words import PlanWords, fault_words
from summit_kb.desktop.librarian.topics.target_tree import TargetTree
from summit_kb.desktop.theme import icons
from summit_kb.desktop.widgets.buttons import primary_button
from summit_kb.desktop.widgets.sizing import resize_in_letters
from summit_kb.desktop.widgets.text import TextLabel, heading, muted
from summit_kb.domain.topic import Thesaurus
from summit_kb.foundation.errors import SummitError

_CHANNEL = "topic-plan"
_MOST_DOCUMENTS = 100


class Kind(Enum):
    """What is to be done with a topic."""

    MERGE = "merge"
    MOVE = "move"
    REMOVE = "remove"


class OperationDialog(QDialog):
    """``operation`` is what was agreed to when it was accepted.

    With ``given`` nothing is left to choose and only its plan is shown.
    """

    def __init__(
        self,
        desk: Desk,
        thesaurus: Thesaurus,
        topic: str,
        kind: Kind,
        plan_of: Callable[[Operation], Plan],
        *,
        used: bool = False,
        given: Operation | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk, self._thesaurus = desk, thesaurus
        self._topic, self._kind, self._used = topic, kind, used
        self._plan_of = plan_of
        self._words = PlanWords(desk.language, self)
        self.operation = given
        self.plan: Plan | None = None
        self.target: TargetTree | None = None
        self.replace: QRadioButton | None = None
        self._build(is_open=given is None)
        self._ask()

    def _build(self, *, is_open: bool) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 16)
        column.setSpacing(10)
        title = heading(1.15)
        title.setText(self._words.title(self._named(), self._thesaurus))
        self.setWindowTitle(title.text())
        column.addWidget(title)
        has_target = is_open and (self._kind is not Kind.REMOVE or self._used)
        if has_target:
            self._build_target(column)
        column.addWidget(TextLabel(self.tr("What this will touch")))
        self.touches = muted()
        self.touches.setWordWrap(True)
        self.touches.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.fault = TextLabel(kind="danger")
        self.fault.setWordWrap(True)
        self.documents = QListWidget()
        self.documents.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.documents.setAccessibleName(self.tr("Documents that will be written"))
        for widget in (self.touches, self.fault):
            column.addWidget(widget)
        column.addWidget(self.documents, 1)
        column.addStretch(0)
        column.addWidget(self._buttons())
        resize_in_letters(self, 76, 92 if has_target else 40)

    def _build_target(self, column: QVBoxLayout) -> None:
        label = TextLabel()
        left_out = {self._topic}
        top = ""
        if self._kind is Kind.MERGE:
            label.setText(self.tr("Into which &topic:"))
        elif self._kind is Kind.MOVE:
            label.setText(self.tr("Below which &topic:"))
            left_out = self._thesaurus.with_narrower(self._topic)
            top = self.tr("At the top")
        self.target = TargetTree(self._thesaurus, left_out, self._desk.language, top)
        self.target.chosen.connect(self._ask)
        label.setBuddy(self.target.field)
        if self._kind is Kind.REMOVE:
            self.replace = QRadioButton(self.tr("Give its documents another &topic:"))
            self.drop = QRadioButton(self.tr("&Take it from its documents, without another"))
            self.replace.setChecked(True)
            self.replace.toggled.connect(self._on_choice)
            column.addWidget(self.replace)
            column.addWidget(self.target, 3)
            column.addWidget(self.drop)
        else:
            column.addWidget(label)
            column.addWidget(self.target, 3)

    def _buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox()
        words = {
            Kind.MERGE: self.tr("Merge"),
            Kind.MOVE: self.tr("Move"),
            Kind.REMOVE: self.tr("Remove"),
        }
        self.go = primary_button()
        self.go.setText(words[self._kind])
        self.go.setDefault(True)
        self.go.setEnabled(False)
        box.addButton(self.go, QDialogButtonBox.ButtonRole.AcceptRole)
        cancel = box.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        cancel.setAutoDefault(False)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        return box

    def _named(self) -> Operation:
        """An operation of this kind, for its title."""
        if self.operation is not None:
            return self.operation
        match self._kind:
            case Kind.MERGE:
                return MergeTopics(self._topic, "")
            case Kind.MOVE:
                return MoveTopic(self._topic, None)
            case Kind.REMOVE:
                return RemoveTopic(self._topic)

    def _chosen(self) -> Operation | None:
        """What is chosen at the moment; None while something is missing."""
        value = self.target.value if self.target is not None else None
        if self._kind is Kind.MERGE:
            return MergeTopics(self._topic, value) if value else None
        if self._kind is Kind.MOVE:
            return MoveTopic(self._topic, value or None) if value is not None else None
        if self.replace is None or not self.replace.isChecked():
            return RemoveTopic(self._topic, force=self.replace is not None)
        return RemoveTopic(self._topic, replace_by=value) if value else None

    @Slot()
    def _on_choice(self) -> None:
        if self.target is not None and self.replace is not None:
            self.target.setEnabled(self.replace.isChecked())
        self._ask()

    @Slot()
    def _ask(self) -> None:
        """Ask what it will touch; the button waits for the answer."""
        self.go.setEnabled(False)
        operation = self.operation if self.target is None and self.operation else self._chosen()
        if operation is None:
            self._show_nothing()
            return
        plan_of, wanted = self._plan_of, operation
        self._desk.bridge.query(_CHANNEL, lambda: plan_of(wanted), self._show, self._show_fault)

    def _show_nothing(self) -> None:
        self.plan = None
        self.touches.setText(self.tr("Choose a topic first."))
        self.fault.hide()
        self.documents.hide()

    def _show(self, plan: Plan) -> None:
        self.plan, self.operation = plan, plan.operation
        lines = list(self._words.lines(plan))
        self.touches.setText("\n".join(f"• {line}" for line in lines))
        self.touches.show()
        self.fault.hide()
        self.documents.clear()
        for document in plan.documents[:_MOST_DOCUMENTS]:
            self.documents.addItem(document.title)
            self.documents.item(self.documents.count() - 1).setIcon(icons.icon("document"))
        left = len(plan.documents) - _MOST_DOCUMENTS
        if left > 0:
            self.documents.addItem(self.tr("and %Ln more", "", left))
        self.documents.setVisible(bool(plan.documents))
        self.go.setEnabled(not plan.is_empty)
        if self.target is None:
            self.go.setFocus()

    def _show_fault(self, error: SummitError) -> None:
        self.plan = None
        wording = fault_words(error, self._thesaurus, self._desk.words)
        self.fault.setText(f"{wording.sentence} {wording.remedy}")
        self.fault.show()
        self.touches.setText("")
        self.documents.hide()
