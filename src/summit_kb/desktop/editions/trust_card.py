"""An edition lies there and nobody is trusted yet: the first thing to settle."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from summit_kb.desktop.editions.card import EditionCard
from summit_kb.desktop.widgets.buttons import primary_button

if TYPE_CHECKING:
    from summit_kb.app.updating.found import Found


class TrustCard(EditionCard):
    """Signals: ``compare_wanted`` with the root that the source carries, ``choose_wanted``."""

    compare_wanted = Signal()
    choose_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("edition", parent)
        self.setProperty("level", "offer")
        self.compare, self.choose = primary_button(), QPushButton()
        self.compare.clicked.connect(self.compare_wanted)
        self.choose.clicked.connect(self.choose_wanted)
        self.deeds.addWidget(self.compare)
        self.deeds.addWidget(self.choose)
        self.close_up()

    def show_found(self, found: Found, *, may_choose: bool) -> None:
        said = self.tr(
            "An edition lies at %1. Before any of it is opened, this computer must know whose "
            "signature counts. That is settled once, with a number told on paper."
        )
        self.say(
            self.tr("Whom do you trust?"),
            said.replace("%1", str(found.source.path)),
            "" if may_choose else self.tr("IT settles this for your computer; ask IT."),
        )
        self.compare.setText(self.tr("Compare the number…"))
        self.choose.setText(self.tr("I was given a file…"))
        self.compare.setVisible(may_choose)
        self.choose.setVisible(may_choose)
