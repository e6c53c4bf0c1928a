"""The third step: who publishes, with which key, and the passphrase that is kept nowhere."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLineEdit, QPlainTextEdit, QWidget

from summit_kb.desktop.publishing.passphrase_field import PassphraseField
from summit_kb.desktop.publishing.path_field import PathField
from summit_kb.desktop.publishing.step_card import Stand, StepCard
from summit_kb.desktop.widgets.buttons import primary_button
from summit_kb.desktop.widgets.sizing import scaled
from summit_kb.desktop.widgets.text import TextLabel, muted

if TYPE_CHECKING:
    from summit_kb.app.publishing.memory import Habits
    from summit_kb.app.publishing.publishing import Plan
    from summit_kb.editions.building import Built

_NOTE = 72
_LONGEST = 2_000  # as the format has it


class SignStep(StepCard):
    """Signal: ``ordered`` (key file, passphrase, publisher, note to readers)."""

    ordered = Signal(object, str, str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(3, parent)
        self.publisher = QLineEdit()
        self.note = QPlainTextEdit()
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(scaled(_NOTE))
        self.key = PathField("*.pem")
        self.passphrase = PassphraseField()
        self._labels = [TextLabel() for _ in range(4)]
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setVerticalSpacing(8)
        for label, field in zip(
            self._labels, (self.publisher, self.note, self.key, self.passphrase), strict=True
        ):
            label.setBuddy(field)
            form.addRow(label, field)
        self.hint = muted()
        self.hint.setWordWrap(True)
        self.button = primary_button("edition")
        self.button.clicked.connect(self._on_order)
        self.passphrase.entered.connect(self._on_order)
        foot = QHBoxLayout()
        foot.addWidget(self.button)
        foot.addStretch()
        self.column.addLayout(form)
        self.column.addWidget(self.hint)
        self.column.addLayout(foot)
        self.publisher.textChanged.connect(self._enable)
        self.key.changed.connect(self._enable)
        self.passphrase.typed.connect(self._enable)
        self._may = False

    def fill(self, habits: Habits) -> None:
        """What was chosen last time, where nothing is typed."""
        if not self.publisher.text():
            self.publisher.setText(habits.publisher)
        if not self.key.line.text():
            self.key.set_path(habits.key)

    def show_plan(self, plan: Plan | None, built: Built | None, *, doing: str) -> None:
        self.title.setText(self.tr("Sign and publish"))
        names = (
            self.tr("Publisher"),
            self.tr("What is new"),
            self.tr("Publishing key"),
            self.tr("Passphrase"),
        )
        fields = (self.publisher, self.note, self.key, self.passphrase)
        for label, field, name in zip(self._labels, fields, names, strict=True):
            label.setText(name)
            field.setAccessibleName(name)
        self.publisher.setPlaceholderText(self.tr("the name readers see, such as the office"))
        self.note.setPlaceholderText(
            self.tr("for readers, in a few sentences; it need not be there")
        )
        self.hint.setText(self.tr("The passphrase is not kept, and is forgotten after signing."))
        self._may = plan is not None and plan.may_publish and not doing
        number = str(plan.draft.catalogue.number) if plan is not None else ""
        self.button.setText(self.tr("Publish edition %1").replace("%1", number))
        if doing == "publish":
            self.stand(Stand.NOW, self.tr("Signing… The last edition holds until this is whole."))
        elif self._may:
            self.stand(Stand.NOW, "")
        elif built is not None:
            said = self.tr("Edition %1 is published.").replace("%1", str(built.catalogue.number))
            self.stand(Stand.DONE, said)
            self.body.hide()
        else:
            self.stand(Stand.WAITING, self.tr("Possible once nothing stands in the way."))
        self._enable()

    @Slot()
    def _enable(self) -> None:
        ready = self.publisher.text().strip() and self.key.path and self.passphrase.words
        self.button.setEnabled(self._may and bool(ready))

    @Slot()
    def _on_order(self) -> None:
        key: Path | None = self.key.path
        if not self.button.isEnabled() or key is None:
            return
        words = self.passphrase.words
        self.passphrase.forget()
        note = " ".join(self.note.toPlainText().split())[:_LONGEST]
        self.ordered.emit(key, words, " ".join(self.publisher.text().split()), note)
