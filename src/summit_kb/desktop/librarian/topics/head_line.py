"""The line above: what of the vocabulary is seen, and what can be done with the chosen topic."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from summit_kb.desktop.theme import icons
from summit_kb.desktop.widgets.buttons import icon_button, set_words
from summit_kb.desktop.widgets.room_for_words import fit_words
from summit_kb.desktop.widgets.segments import Segments

TOPICS, RULES, NAMES = "topics", "rules", "names"


class HeadLine(QWidget):
    """Signals are named for what is wanted; ``page_chosen`` is one of TOPICS, RULES, NAMES."""

    page_chosen = Signal(str)
    new_wanted = Signal()
    merge_wanted = Signal()
    move_wanted = Signal()
    remove_wanted = Signal()
    undo_wanted = Signal()
    redo_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self.pages = Segments((TOPICS, RULES, NAMES))
        self.pages.set_value(TOPICS)
        self.pages.chosen.connect(self.page_chosen)
        row.addWidget(self.pages)
        row.addStretch(1)
        self._undo, self._redo = icon_button("undo"), icon_button("redo")
        row.addWidget(self._undo)
        row.addWidget(self._redo)
        row.addSpacing(6)
        self.merge = QPushButton()
        self.move_to = QPushButton()
        self.remove = QPushButton(icons.icon("trash"), "")
        self.new = QPushButton(icons.icon("add"), "")
        self._names: dict[QPushButton, str] = {}
        for button in (self.merge, self.move_to, self.remove, self.new):
            row.addWidget(button)
        for button, signal in (
            (self._undo, self.undo_wanted),
            (self._redo, self.redo_wanted),
            (self.merge, self.merge_wanted),
            (self.move_to, self.move_wanted),
            (self.remove, self.remove_wanted),
            (self.new, self.new_wanted),
        ):
            button.clicked.connect(signal)
        self.retranslate()

    def show_page(self, page: str) -> None:
        """Only topics have deeds."""
        self.pages.set_value(page)
        for button in self._names:
            button.setVisible(page == TOPICS)
        fit_words(self, self._names)

    def show_chosen(self, *, is_chosen: bool, others: bool) -> None:
        """``others``: whether there is a topic to merge into."""
        self.remove.setEnabled(is_chosen)
        self.move_to.setEnabled(is_chosen and others)
        self.merge.setEnabled(is_chosen and others)

    def retranslate(self) -> None:
        words = {
            TOPICS: self.tr("Topics"),
            RULES: self.tr("Rules"),
            NAMES: self.tr("Issuers and signers"),
        }
        self.pages.set_words(words, self.tr("Vocabulary"))
        set_words(self._undo, self.tr("Undo"), "Ctrl+Z")
        set_words(self._redo, self.tr("Redo"), "Ctrl+Shift+Z")
        self._names = {
            self.merge: self.tr("Merge…"),
            self.move_to: self.tr("Move…"),
            self.remove: self.tr("Remove…"),
            self.new: self.tr("New topic"),
        }
        keys = ("Ctrl+M", "Ctrl+Shift+M", "Del", "Ctrl+N")
        for (button, name), key in zip(self._names.items(), keys, strict=True):
            button.setToolTip(f"{name} ({key})")
        fit_words(self, self._names)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        fit_words(self, self._names)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
