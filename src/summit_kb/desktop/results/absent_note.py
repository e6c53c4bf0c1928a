"""A known number that is not in this library: said, instead of left to be guessed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from summit_kb.desktop.announce import announce
from summit_kb.desktop.widgets.drawing import Drawing
from summit_kb.desktop.widgets.text import TextLabel, muted

if TYPE_CHECKING:
    from summit_kb.app.absent import AbsentDocument


class AbsentNote(QFrame):
    """Hidden unless the search names a document the library only refers to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._absent: list[AbsentDocument] = []
        self.setProperty("kind", "notice")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 16, 10)
        row.setSpacing(12)
        row.addWidget(Drawing("absent", 24), alignment=Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(2)
        self._sentence, self._titles = TextLabel(), muted()
        for label in (self._sentence, self._titles):
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(label)
        row.addLayout(column, 1)
        self.hide()

    def text(self) -> str:
        return f"{self._sentence.text()}\n{self._titles.text()}".strip()

    def show_absent(self, absent: Sequence[AbsentDocument]) -> None:
        """Name them; none hides the note."""
        self._absent = list(absent)
        self.retranslate()
        self.setVisible(bool(absent))
        if absent:
            announce(self, self.text())

    def retranslate(self) -> None:
        numbers = ", ".join(one.number for one in self._absent)
        referring = {document for one in self._absent for document in one.referred_by}
        sentence = self.tr(
            "%1 is not in this library; %Ln documents here refer to it.", "", len(referring)
        )
        self._sentence.setText(sentence.replace("%1", numbers))
        self._titles.setText("\n".join(one.title for one in self._absent if one.title))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
