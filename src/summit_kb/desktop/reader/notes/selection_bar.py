"""A small bar beside what is selected: five colours, a note, a quotation."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from summit_kb.desktop.reader.notes.colour_row import ColourRow
from summit_kb.desktop.reader.reader_keys import KEYS
from summit_kb.desktop.widgets.buttons import icon_button, set_words

_AWAY = 10


class SelectionBar(QFrame):
    """For the mouse: the keyboard has keys of its own, so the bar never takes the focus.

    Signals: ``colour_chosen`` carries a NoteColour; ``note_wanted``, ``quote_wanted``.
    """

    colour_chosen = Signal(object)
    note_wanted = Signal()
    quote_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self.setProperty("kind", "popup")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.colours = ColourRow(takes_focus=False)
        self.colours.chosen.connect(self.colour_chosen)
        self.note, self.quote = icon_button("edit", self), icon_button("quote", self)
        for button, keys in ((self.note, "N"), (self.quote, KEYS["quote"][0])):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setProperty("keys", keys)
        self.note.clicked.connect(self.note_wanted)
        self.quote.clicked.connect(self.quote_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 4, 6, 4)
        row.setSpacing(4)
        row.addWidget(self.colours)
        row.addWidget(self.note)
        row.addWidget(self.quote)
        self.hide()
        self.retranslate()

    def show_at(self, point: QPoint) -> None:
        """Above a point of the parent, or below it where there is no room."""
        self.adjustSize()
        room = self._over.rect()
        left = min(max(point.x() - self.width() // 2, 4), room.width() - self.width() - 20)
        top = point.y() - self.height() - _AWAY
        if top < 4:
            top = min(point.y() + 2 * _AWAY, room.height() - self.height() - 4)
        self.move(max(left, 4), top)
        self.show()
        self.raise_()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Mark the selection"))
        set_words(self.note, self.tr("Add a note"), "N")
        set_words(self.quote, self.tr("Copy with reference"), KEYS["quote"][0])

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
