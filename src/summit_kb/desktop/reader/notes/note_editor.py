"""The small editor of one note: what it says, its colour. It keeps what is typed by itself."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from summit_kb.app.notes.views import NoteView
from summit_kb.desktop.reader.notes.colour_row import ColourRow
from summit_kb.desktop.widgets.buttons import icon_button, set_words
from summit_kb.desktop.widgets.text import muted
from summit_kb.domain.note import NoteColour, NoteKind

_KEEP_MS = 700
_QUOTED = 90


class NoteEditor(QFrame):
    """Signals: ``text_changed`` (id, text) and ``colour_changed`` (id, NoteColour) are to be
    kept; ``remove_wanted`` carries an id; ``closed`` when the reader goes back to the document.
    """

    text_changed = Signal(str, str)
    colour_changed = Signal(str, object)
    remove_wanted = Signal(str)
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("kind", "popup")
        self._over = parent
        self._note = self._kept = ""
        self._quote = muted()
        self._quote.setWordWrap(True)
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.colours = ColourRow()
        self.remove, self.close_button = icon_button("trash"), icon_button("close")
        self._keep_soon = QTimer(self)
        self._keep_soon.setSingleShot(True)
        self._keep_soon.setInterval(_KEEP_MS)
        self._lay_out()
        self._keep_soon.timeout.connect(self.keep)
        self.text.textChanged.connect(self._keep_soon.start)
        self.colours.chosen.connect(self._on_colour)
        self.remove.clicked.connect(self._on_remove)
        self.close_button.clicked.connect(self.finish)
        self.hide()
        self.retranslate()

    @property
    def note(self) -> str:
        """The id of the note being edited; empty for none."""
        return self._note if not self.isHidden() else ""

    def edit(self, view: NoteView) -> None:
        """Show a note and let its words be typed."""
        self.keep()
        note = view.note
        self._note, self._kept = note.id, note.text
        self.text.setPlainText(note.text)
        self._keep_soon.stop()
        quote = " ".join(note.anchor.exact.split())
        self._quote.setText(f"“{quote[:_QUOTED]}…”" if len(quote) > _QUOTED else f"“{quote}”")
        self.colours.set_value(note.colour)
        self.colours.setVisible(note.kind is not NoteKind.BOOKMARK)
        self.place()
        self.show()
        self.raise_()
        self.text.moveCursor(QTextCursor.MoveOperation.End)
        self.text.setFocus(Qt.FocusReason.PopupFocusReason)

    def place(self) -> None:
        """At the top right of the parent, never wider than it."""
        room = self._over.size()
        letter = self.fontMetrics().averageCharWidth()
        line = self.fontMetrics().height()
        width, height = min(42 * letter, room.width() - 32), min(11 * line, room.height() - 24)
        self.setGeometry(room.width() - width - 24, 12, width, height)

    @Slot()
    def keep(self) -> None:
        """Keep what was typed, if anything."""
        self._keep_soon.stop()
        said = self.text.toPlainText()
        if self._note and said != self._kept:
            self._kept = said
            self.text_changed.emit(self._note, said)

    @Slot()
    def finish(self) -> None:
        """Keep, and give the document the focus again."""
        self.keep()
        self._note = ""
        self.hide()
        self.closed.emit()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Note"))
        self.text.setAccessibleName(self.tr("What the note says"))
        self.text.setPlaceholderText(self.tr("Write a note; it is kept by itself"))
        set_words(self.remove, self.tr("Remove the note"))
        set_words(self.close_button, self.tr("Close"), "Esc")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_done = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and bool(
            event.modifiers() & Qt.KeyboardModifier.ControlModifier
        )
        if event.key() == Qt.Key.Key_Escape or is_done:
            self.finish()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """A tab that closes takes what was typed along."""
        self.keep()
        super().hideEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.addWidget(self.colours)
        foot.addStretch(1)
        foot.addWidget(self.remove)
        head = QHBoxLayout()
        head.addWidget(self._quote, 1)
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 10, 10)
        column.addLayout(head)
        column.addWidget(self.text, 1)
        column.addLayout(foot)

    @Slot(object)
    def _on_colour(self, colour: NoteColour) -> None:
        self.colours.set_value(colour)
        self.colour_changed.emit(self._note, colour)

    @Slot()
    def _on_remove(self) -> None:
        note, self._note = self._note, ""
        self.hide()
        self.remove_wanted.emit(note)
        self.closed.emit()
