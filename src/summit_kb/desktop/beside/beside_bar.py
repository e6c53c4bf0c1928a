"""What can be done with two documents beside each other."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from summit_kb.desktop.widgets.buttons import icon_button, set_words
from summit_kb.desktop.widgets.segments import Segments

READ, COMPARE = "read", "compare"
KEYS = {
    "copy_both": "Ctrl+Alt+C",
    "swap": "Ctrl+Shift+X",
    "lock": "Ctrl+Alt+K",
}


class BesideBar(QFrame):
    """Signals: ``way_chosen`` ("read" or "compare"), ``swap_wanted``, ``copy_wanted``,
    ``lock_wanted`` (bool).
    """

    way_chosen = Signal(str)
    swap_wanted = Signal()
    copy_wanted = Signal()
    lock_wanted = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "bar")
        self.ways = Segments((READ, COMPARE))
        self.ways.setProperty("kind", "compact")
        self.ways.chosen.connect(self.way_chosen)
        self.lock = icon_button("link")
        self.lock.setCheckable(True)
        self.lock.toggled.connect(self.lock_wanted)
        self.copy = icon_button("quote")
        self.copy.clicked.connect(self.copy_wanted)
        self.swap = icon_button("exchange")
        self.swap.clicked.connect(self.swap_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 5, 10, 5)
        row.setSpacing(4)
        row.addWidget(self.ways)
        for button in (self.lock, self.copy, self.swap):
            row.addWidget(button)
        self.ways.set_value(READ)
        self.retranslate()

    def offer(self, *, comparing: bool, aligned: bool, both: bool) -> None:
        """What makes sense for the two documents that are shown."""
        self.ways.setVisible(comparing)
        self.lock.setVisible(both and not aligned)
        self.copy.setVisible(aligned)
        self.swap.setEnabled(both)

    def set_locked(self, *, locked: bool) -> None:
        """Show whether both go together, without asking for it."""
        self.lock.blockSignals(True)
        self.lock.setChecked(locked)
        self.lock.blockSignals(False)

    def retranslate(self) -> None:
        self.ways.set_words(
            {READ: self.tr("Read"), COMPARE: self.tr("Differences")},
            self.tr("How the two texts are shown"),
        )
        set_words(self.lock, self.tr("Scroll both together"), KEYS["lock"])
        set_words(
            self.copy, self.tr("Copy both paragraphs with their references"), KEYS["copy_both"]
        )
        set_words(self.swap, self.tr("Swap the sides"), KEYS["swap"])

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
