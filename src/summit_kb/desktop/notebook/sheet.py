"""One note in full beside the list: its words, what it says, its colour, its place."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from summit_kb.app.notes.listing import NoteRow
from summit_kb.app.notes.views import NoteState
from summit_kb.desktop.notebook.offers import Offers
from summit_kb.desktop.notebook.state_words import state_told
from summit_kb.desktop.reader.notes.colour_row import ColourRow
from summit_kb.desktop.widgets.buttons import as_link, icon_button, link_button, set_words
from summit_kb.desktop.widgets.text import TextLabel, heading, muted
from summit_kb.domain.note import NoteKind

_KEEP_MS = 700
_MOST_LETTERS = 900
_SIDE = 16
_WITHOUT_PLACE = (NoteState.LOST, NoteState.NO_DOCUMENT, NoteState.LEFT)


class NoteSheet(QFrame):
    """Signals: ``text_changed`` (id, text), ``colour_chosen`` (NoteColour), ``deed_wanted``
    (name: open, copy, collect, remove, confirm, refind).
    """

    text_changed = Signal(str, str)
    colour_chosen = Signal(object)
    deed_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "side")
        self._row: NoteRow | None = None
        self._about, self._chosen, self._kept = "", 0, ""
        self._many = heading(1.1)
        self.document = link_button()
        self.document.setProperty("place", "text")
        self._where = muted()
        self.quote = TextLabel()
        for label in (self._many, self._where, self.quote):
            label.setWordWrap(True)
        self.quote.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.colours = ColourRow()
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.copy, self.collect = icon_button("quote"), icon_button("add")
        self.remove = icon_button("trash")
        self._perhaps = TextLabel(scale=0.97)
        self._perhaps.setWordWrap(True)
        self.confirm, self.refind = QPushButton(), QPushButton()
        self.offers = Offers()
        self._keep_soon = QTimer(self)
        self._keep_soon.setSingleShot(True)
        self._keep_soon.setInterval(_KEEP_MS)
        self._lay_out()
        self._connect()
        self.show_row(None, "", 0)
        self.retranslate()

    @property
    def row(self) -> NoteRow | None:
        return self._row

    def show_row(self, row: NoteRow | None, about: str, chosen: int) -> bool:
        """Show a note, or that several are chosen; True when it is another note than before."""
        before = self._row.view.note.id if self._row is not None else ""
        now_shown = row.view.note.id if row is not None else ""
        is_other = before != now_shown
        if is_other:
            self.keep()
        self._row, self._about, self._chosen = row, about, chosen
        if row is not None:
            said = row.view.note.text
            # What somebody is typing is not overtaken by what was kept a moment ago.
            if is_other or (said != self._kept and not self.text.hasFocus()):
                self.text.setPlainText(said)
                self._kept = said
                self._keep_soon.stop()
        self._show()
        return is_other

    def edit(self) -> None:
        """Give the keyboard to what the note says."""
        if not self.text.isHidden():
            self.text.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def keep(self) -> None:
        """Keep what was typed, if anything."""
        self._keep_soon.stop()
        said = self.text.toPlainText()
        if self._row is not None and said != self._kept:
            self._kept = said
            self.text_changed.emit(self._row.view.note.id, said)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("The note"))
        self.text.setAccessibleName(self.tr("What the note says"))
        self.text.setPlaceholderText(self.tr("Write a note; it is kept by itself"))
        set_words(self.copy, self.tr("Copy with reference"), "Ctrl+C")
        set_words(self.collect, self.tr("Add to a collection"), "Ctrl+B")
        set_words(self.remove, self.tr("Delete"), "Del")
        self.confirm.setText(self.tr("Yes, this is the place"))
        self.refind.setText(self.tr("Look for another place"))
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_title()

    def hideEvent(self, event: QHideEvent) -> None:
        """A page that is left takes what was typed along."""
        self.keep()
        super().hideEvent(event)

    def _show(self) -> None:
        row, many = self._row, self._chosen > 1
        self._many.setVisible(many or row is None)
        self._many.setText(
            self.tr("%Ln note(s) chosen", "", self._chosen) if many else self.tr("No note chosen")
        )
        for part in (self.document, self._where, self.quote, self.text):
            part.setVisible(row is not None and not many)
        for part in (self.colours, self.copy, self.collect, self.remove):
            part.setVisible(row is not None)
        state = row.view.state if row is not None and not many else NoteState.FOUND
        self.offers.setVisible(state in _WITHOUT_PLACE)
        for part in (self._perhaps, self.confirm, self.refind):
            part.setVisible(state is NoteState.CHANGED)
        if row is not None and not many:
            self._show_note(row)

    def _fit_title(self) -> None:
        """As much of the document's title as fits in one line."""
        if self._row is not None:
            room = self.width() - 2 * _SIDE
            metrics = self.document.fontMetrics()
            words = metrics.elidedText(self._row.title, Qt.TextElideMode.ElideRight, room)
            self.document.setText(as_link(words, len(words)))

    def _show_note(self, row: NoteRow) -> None:
        note = row.view.note
        self._fit_title()
        self.document.setToolTip(row.title)
        self.document.setEnabled(row.view.document is not None)
        self._where.setText(self._about)
        quote = " ".join(note.anchor.exact.split())
        cut = f"{quote[:_MOST_LETTERS]}…" if len(quote) > _MOST_LETTERS else quote
        self.quote.setText(f"“{cut}”" if cut else "")
        self.colours.setVisible(note.kind is not NoteKind.BOOKMARK)
        self.colours.set_value(note.colour)
        self._perhaps.setText(state_told(row.view))

    def _lay_out(self) -> None:
        deeds = QHBoxLayout()
        deeds.addWidget(self.colours)
        deeds.addStretch(1)
        for button in (self.copy, self.collect, self.remove):
            deeds.addWidget(button)
        line = self.fontMetrics().height()
        self.text.setMinimumHeight(4 * line)
        self.offers.list.setMinimumHeight(6 * line)
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE, 14, _SIDE, 14)
        column.setSpacing(8)
        column.addWidget(self._many)
        column.addWidget(self.document)
        column.addWidget(self._where)
        column.addWidget(self.quote)
        column.addLayout(deeds)
        column.addWidget(self.text, 2)
        column.addWidget(self._perhaps)
        for button in (self.confirm, self.refind):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.offers, 3)
        column.addStretch(0)

    def _connect(self) -> None:
        self._keep_soon.timeout.connect(self.keep)
        self.text.textChanged.connect(self._keep_soon.start)
        self.colours.chosen.connect(self.colour_chosen)
        deeds = {
            self.document: "open",
            self.copy: "copy",
            self.collect: "collect",
            self.remove: "remove",
            self.confirm: "confirm",
            self.refind: "refind",
        }
        for button, deed in deeds.items():
            button.clicked.connect(lambda _on=False, deed=deed: self.deed_wanted.emit(deed))
