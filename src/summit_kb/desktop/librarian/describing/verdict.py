"""The two buttons beside something that was proposed: right, or wrong; pressed again, undecided."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from summit_kb.desktop.librarian.describing.field_state import Decision
from summit_kb.desktop.widgets.buttons import icon_button, set_words


class Verdict(QWidget):
    """Signal: ``given`` (Decision)."""

    given = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._what = ""
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        self.yes, self.no = icon_button("check"), icon_button("close")
        for button in (self.yes, self.no):
            button.setCheckable(True)
            button.setProperty("kind", "verdict")
            button.clicked.connect(self._on_clicked)
            row.addWidget(button)
        self.retranslate()

    def name(self, what: str) -> None:
        """What the buttons decide about, for screen readers."""
        self._what = what
        self.retranslate()

    def show_decision(self, decision: Decision) -> None:
        self.yes.setChecked(decision is Decision.ACCEPTED)
        self.no.setChecked(decision is Decision.REJECTED)

    def retranslate(self) -> None:
        for button, text in ((self.yes, self.tr("Accept")), (self.no, self.tr("Reject"))):
            set_words(button, text)
            button.setText("")
            button.setAccessibleName(f"{text}: {self._what}" if self._what else text)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    @Slot()
    def _on_clicked(self) -> None:
        pressed = self.yes if self.sender() is self.yes else self.no
        decision = Decision.ACCEPTED if pressed is self.yes else Decision.REJECTED
        self.given.emit(decision if pressed.isChecked() else Decision.OPEN)
