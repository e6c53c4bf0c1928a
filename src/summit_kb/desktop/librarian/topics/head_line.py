"""The line above: what of the vocabulary is seen, and what can be done with the chosen topic."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from summit_kb.desktop.theme import icons
from summit_kb.desktop.widgets.buttons import icon_button, set_words
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
        for button in (self.merge, self.move_to, self.remove, self.new):
            button.setVisible(page == TOPICS)

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
        for button, name, keys in (
            (self.merge, self.tr("Merge…"), "Ctrl+M"),
            (self.move_to, self.tr("Move…"), "Ctrl+Shift+M"),
            (self.remove, self.tr("Remove…"), "Del"),
            (self.new, self.tr("New topic"), "Ctrl+N"),
        ):
            # A little air between a drawing and its words.
            button.setText(name if button.icon().isNull() else f" {name}")
            button.setAccessibleName(name)
            button.setToolTip(f"{name} ({keys})")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
