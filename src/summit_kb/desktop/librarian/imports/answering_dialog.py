"""Asks who answers for adding what would not be added unasked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from summit_kb.app.words import Words
from summit_kb.desktop.librarian.imports.deeds import Deed
from summit_kb.desktop.librarian.imports.row import Row
from summit_kb.desktop.widgets.drawing import Drawing
from summit_kb.desktop.widgets.sizing import resize_in_letters
from summit_kb.desktop.widgets.text import heading, muted
from summit_kb.foundation.account import account

_MOST_NAMED = 6


class AnsweringDialog(QDialog):
    """Adding goes on only when the person has said so; the account is kept with the document."""

    def __init__(
        self, deed: Deed, rows: Sequence[Row], words: Words, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._secret = deed is Deed.ACCEPT_SECRET
        self._build(rows, words)
        resize_in_letters(self, 78, 30)

    def _build(self, rows: Sequence[Row], words: Words) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(22, 20, 22, 16)
        outer.setSpacing(14)
        top = QHBoxLayout()
        top.setSpacing(16)
        sign = Drawing("warning" if self._secret else "copy", 40)
        top.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(6)
        title = heading(1.15)
        title.setText(self._title(len(rows)))
        self.setWindowTitle(title.text())
        column.addWidget(title)
        for line in self._lines(rows, words):
            label = muted(line)
            label.setWordWrap(True)
            column.addWidget(label)
        top.addLayout(column, 1)
        outer.addLayout(top)
        outer.addStretch()
        self.answer = QCheckBox(self._answer())
        self.answer.toggled.connect(self._on_toggled)
        outer.addWidget(self.answer)
        note = muted(self.tr("Your account is kept with the document and in the history."), 0.9)
        note.setWordWrap(True)
        outer.addWidget(note)
        outer.addWidget(self._buttons())

    def _buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox()
        self.add = QPushButton(self.tr("Add to the library"))
        self.add.setEnabled(False)
        self.add.setAutoDefault(False)
        box.addButton(self.add, QDialogButtonBox.ButtonRole.AcceptRole)
        leave = box.addButton(self.tr("Leave out"), QDialogButtonBox.ButtonRole.RejectRole)
        leave.setDefault(True)
        # Its bold letters count for its width only so.
        leave.setProperty("kind", "primary")
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        return box

    def _title(self, count: int) -> str:
        if self._secret:
            return self.tr("%Ln document(s) bear a secrecy mark", "", count)
        return self.tr("%Ln file(s) are in the library already", "", count)

    def _lines(self, rows: Sequence[Row], words: Words) -> list[str]:
        lines: list[str] = []
        for row in rows[:_MOST_NAMED]:
            facts = row.error.facts if row.error is not None else {}
            mark = words.label("secrecy", str(facts.get("secrecy", ""))) if facts else ""
            lines.append(f"{row.name} — {mark}" if mark else row.name)
        if len(rows) > _MOST_NAMED:
            lines.append("…")
        if self._secret:
            lines.append(
                self.tr(
                    "State secrets must not be kept on a computer that is not approved for them. "
                    "Add this only when the mark was lifted or read wrongly."
                )
            )
        else:
            lines.append(self.tr("Each becomes a second document with the same bytes."))
        return lines

    def _answer(self) -> str:
        if self._secret:
            text = self.tr("I, {account}, have checked the mark and answer for adding this.")
        else:
            text = self.tr("I, {account}, want this copy as a document of its own.")
        return text.format(account=account())

    @Slot(bool)
    def _on_toggled(self, checked: bool) -> None:
        self.add.setEnabled(checked)
