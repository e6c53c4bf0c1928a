"""Why an edition is not taken, and what to do; the one in use stays."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from summit_kb.app.words import Wording
from summit_kb.desktop.editions.card import EditionCard


class RefusalCard(EditionCard):
    """Signals: ``again_wanted``, ``closed``."""

    again_wanted = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("error", parent)
        self.setProperty("level", "error")
        self.again, self.close_it = QPushButton(), QPushButton()
        self.again.clicked.connect(self.again_wanted)
        self.close_it.clicked.connect(self.closed)
        self.deeds.addWidget(self.again)
        self.deeds.addWidget(self.close_it)
        self.close_up()

    def show_refusal(self, wording: Wording, *, has_edition: bool) -> None:
        stays = self.tr("The edition in use is untouched.") if has_edition else ""
        self.say(self.tr("This edition was not taken"), wording.sentence, wording.remedy)
        # Some remedies say so in their own words.
        is_said = stays.rstrip(".").casefold() in wording.remedy.casefold()
        self.quiet.setText(wording.remedy if is_said else f"{wording.remedy} {stays}".strip())
        self.quiet.show()
        self.again.setText(self.tr("Look again"))
        self.close_it.setText(self.tr("Close"))
