"""The publisher's folder and its keys: where, which count, until when, and what to do with them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from summit_kb.desktop.formats import date_text
from summit_kb.desktop.widgets.buttons import primary_button
from summit_kb.desktop.widgets.drawing import Drawing
from summit_kb.desktop.widgets.flow import FlowLayout
from summit_kb.desktop.widgets.text import TextLabel, heading, muted

if TYPE_CHECKING:
    from summit_kb.editions.standing import KeyStanding


class KeysCard(QFrame):
    """Signals: ``make_wanted``, ``choose_wanted``, ``replace_wanted``, ``record_wanted``,
    ``prune_wanted``.
    """

    make_wanted = Signal()
    choose_wanted = Signal()
    replace_wanted = Signal()
    record_wanted = Signal()
    prune_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.title, self.said, self.digits = heading(1.15), TextLabel(), muted()
        for label in (self.said, self.digits):
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.make = primary_button("lock")
        self.choose, self.replace = QPushButton(), QPushButton()
        self.record, self.prune = QPushButton(), QPushButton()
        foot = QWidget()
        deeds = FlowLayout(foot, spacing=8)
        for button, signal in (
            (self.make, self.make_wanted),
            (self.choose, self.choose_wanted),
            (self.replace, self.replace_wanted),
            (self.record, self.record_wanted),
            (self.prune, self.prune_wanted),
        ):
            button.clicked.connect(signal)
            deeds.addWidget(button)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 14, 18, 14)
        row.setSpacing(14)
        row.addWidget(Drawing("lock", 30), alignment=Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(5)
        for widget in (self.title, self.said, self.digits, foot):
            column.addWidget(widget)
        row.addLayout(column, 1)

    def show_standing(
        self, folder: str, standing: KeyStanding | None, language: str, *, doing: str
    ) -> None:
        has_keys = standing is not None
        for button in (self.replace, self.record, self.prune):
            button.setVisible(has_keys)
            button.setEnabled(not doing)
        self.make.setVisible(not has_keys)
        self.choose.setEnabled(not doing)
        self.digits.setVisible(has_keys)
        self.make.setText(self.tr("Make keys…"))
        self.choose.setText(
            self.tr("Another folder…") if has_keys else self.tr("I have a publisher's folder…")
        )
        self.replace.setText(self.tr("A key is lost or stolen…"))
        self.record.setText(self.tr("Record of keys…"))
        self.prune.setText(self.tr("Free room…"))
        if standing is None:
            self.title.setText(self.tr("Nothing has been published from here"))
            said = self.tr(
                "Editions are signed, so that readers know whom they come from and that nothing "
                "was changed on the way. Keys are made once, with the people who will hold them."
            )
            if folder:
                said = self.tr("There is no publisher's folder at %1 any more.").replace(
                    "%1", folder
                )
            self.said.setText(said)
            return
        self.title.setText(self.tr("Published into %1").replace("%1", folder))
        said = self.tr("%1 of %2 root keys replace a key. They hold until %3.")
        said = said.replace("%1", str(standing.threshold)).replace("%2", str(len(standing.roots)))
        day = date_text(standing.expires.date().isoformat(), language)
        self.said.setText(said.replace("%3", day))
        digits = self.tr("Fingerprint of the root of trust: %1")
        self.digits.setText(digits.replace("%1", standing.anchor))
