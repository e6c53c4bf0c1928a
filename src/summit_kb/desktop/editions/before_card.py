"""The other edition on this computer, and the way to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from summit_kb.desktop.editions.card import EditionCard
from summit_kb.desktop.formats import date_text

if TYPE_CHECKING:
    from summit_kb.app.updating.found import Here


class BeforeCard(EditionCard):
    """Asks once more in its own words before it signals ``back_wanted``."""

    back_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("undo", parent)
        self.back, self.no = QPushButton(), QPushButton()
        self.back.clicked.connect(self._on_back)
        self.no.clicked.connect(self._on_no)
        self.deeds.addWidget(self.back)
        self.deeds.addWidget(self.no)
        self.close_up()
        self._is_asking = False
        self._shown: tuple[Here, str] | None = None

    def show_here(self, here: Here, language: str, *, doing: str, can_take: bool) -> None:
        """Hidden where there is no other edition."""
        self.setVisible(here.other is not None and can_take)
        if here.other is None:
            return
        self._shown = (here, language)
        number = str(here.other.number)
        quiet = self.tr("Published on %1 by %2")
        quiet = quiet.replace("%1", date_text(here.other.published, language))
        quiet = quiet.replace("%2", here.other.publisher)
        self.no.setVisible(self._is_asking)
        self.no.setText(self.tr("No, stay"))
        self.back.setEnabled(not doing)
        if self._is_asking:
            said = self.tr(
                "You will read edition %1 again, with its documents as they were. Your notes, "
                "collections and searches stay. You can return at any time, without a stick."
            )
            self.say(
                self.tr("Read edition %1 again?").replace("%1", number), said.replace("%1", number)
            )
            self.back.setText(self.tr("Yes, read edition %1").replace("%1", number))
            return
        title = (
            self.tr("Edition %1 is kept on this computer")
            if not here.went_back
            else self.tr("You went back from edition %1")
        )
        self.say(title.replace("%1", number), "", quiet)
        text = (
            self.tr("Return to edition %1…")
            if here.went_back
            else self.tr("Go back to edition %1…")
        )
        self.back.setText(text.replace("%1", number))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape answers the question with no."""
        if self._is_asking and event.key() == Qt.Key.Key_Escape:
            self._ask(is_asking=False)
            return
        super().keyPressEvent(event)

    def _on_back(self) -> None:
        if self._is_asking:
            self._is_asking = False
            self.back_wanted.emit()
        else:
            self._ask(is_asking=True)

    def _on_no(self) -> None:
        self._ask(is_asking=False)

    def _ask(self, *, is_asking: bool) -> None:
        self._is_asking = is_asking
        if self._shown is not None:
            here, language = self._shown
            self.show_here(here, language, doing="", can_take=True)
        self.back.setFocus()
