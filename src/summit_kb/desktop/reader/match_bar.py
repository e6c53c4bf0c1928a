"""The bar of matches: what is looked for, how many there are, and the way through them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QWidget

from summit_kb.desktop.formats import number_text
from summit_kb.desktop.reader.narrowing import Narrowing
from summit_kb.desktop.widgets.buttons import icon_button, set_words
from summit_kb.desktop.widgets.field_sign import FieldSign
from summit_kb.desktop.widgets.segments import Segments
from summit_kb.desktop.widgets.text import TextLabel

_TYPING_MS = 180
_LEAST_LETTERS, _MOST_LETTERS = 14, 54


class MatchBar(QFrame):
    """Signals: ``query_changed`` (str, while typing), ``step_wanted`` (bool: forward),
    ``accents_changed`` ("exact" or "folded"), ``closed``.
    """

    query_changed = Signal(str)
    step_wanted = Signal(bool)
    accents_changed = Signal(str)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "bar")
        self._shown: tuple[int, int, bool] = (0, 0, False)
        self._place = ""
        self._make_field()
        self.count = TextLabel(kind="muted")
        self._previous, self._next = icon_button("arrow-up"), icon_button("arrow-down")
        self._previous.clicked.connect(lambda: self.step_wanted.emit(False))
        self._next.clicked.connect(lambda: self.step_wanted.emit(True))
        self.accents = Segments(("exact", "folded"))
        self.accents.setProperty("kind", "compact")
        self.accents.chosen.connect(self.accents_changed)
        self._any_accents = icon_button("accent-marks")
        self._any_accents.setCheckable(True)
        self._any_accents.clicked.connect(self._on_toggled)
        self._close = icon_button("close")
        self._close.clicked.connect(self.closed)
        self._row = self._lay_out()
        self._narrowing = Narrowing(self._row, [self.accents])
        self.retranslate()

    def set_query(self, text: str) -> None:
        """Show what is looked for, without asking for it."""
        self._typing.stop()
        if text != self.field.text():
            self.field.setText(text)
            self.field.setCursorPosition(0)

    def set_place(self, words: str) -> None:
        """Where words are looked for, when that is more than one document."""
        self._place = words
        self.retranslate()

    def show_count(self, number: int, total: int, *, searching: bool) -> None:
        """``number`` of ``total``; 0 when no match is the current one."""
        self._shown = (number, total, searching)
        self._previous.setEnabled(total > 0)
        self._next.setEnabled(total > 0)
        nothing = bool(self.field.text()) and total == 0 and not searching
        self.count.setProperty("kind", "danger" if nothing else "muted")
        self.count.style().polish(self.count)
        self.count.setText(self._count_text())

    def retranslate(self) -> None:
        place = self._place or self.tr("Find in this document")
        self.field.setPlaceholderText(place)
        self.field.setAccessibleName(place)
        set_words(self._previous, self.tr("Previous match"), "Shift+F3")
        set_words(self._next, self.tr("Next match"), "F3")
        set_words(self._any_accents, self.tr("Accents exactly as typed"), "Ctrl+Shift+A")
        set_words(self._close, self.tr("Close and clear the marks"), "Esc")
        self.accents.set_words(
            {"exact": self.tr("With accents"), "folded": self.tr("Without accents")},
            self.tr("How accents count"),
            {
                "exact": self.tr("Accents exactly as typed (Ctrl+Shift+A)"),
                "folded": self.tr("Accents do not matter (Ctrl+Shift+A)"),
            },
        )
        self.show_count(self._shown[0], self._shown[1], searching=self._shown[2])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.field.hasFocus():
            self._on_return(back=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def show_accents(self, accents: str) -> None:
        """Which way accents count, without asking for it."""
        self.accents.set_value(accents)
        self._any_accents.setChecked(accents == "exact")

    def _fit(self) -> None:
        """Where two words have no room, one sign stands for both."""
        letter = self.field.fontMetrics().averageCharWidth()
        self.field.setMinimumWidth(_LEAST_LETTERS * letter + 44)
        self.field.setMaximumWidth(_MOST_LETTERS * letter)
        self._narrowing.fit(self.width())
        self._any_accents.setVisible(self.accents.isHidden())

    def _make_field(self) -> None:
        self.field = QLineEdit(self)
        FieldSign("search", self.field)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._typing.timeout.connect(self._on_typed)
        self.field.textEdited.connect(self._on_edited)

    def _lay_out(self) -> QHBoxLayout:
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 5, 10, 5)
        row.setSpacing(6)
        row.addWidget(self.field, 3)
        row.addWidget(self._previous)
        row.addWidget(self._next)
        row.addWidget(self.count)
        # The field takes what room there is first.
        row.addStretch()
        row.addWidget(self.accents)
        row.addWidget(self._any_accents)
        row.addWidget(self._close)
        return row

    def _count_text(self) -> str:
        number, total, searching = self._shown
        if not self.field.text():
            return ""
        if total == 0:
            return self.tr("Searching…") if searching else self.tr("No match")
        more = "…" if searching else ""
        if number == 0:
            return self.tr("%Ln match(es)", "", total) + more
        text = self.tr("{number} of {total}")
        return text.format(number=number_text(number), total=number_text(total) + more)

    def _on_return(self, *, back: bool) -> None:
        """Typing is over: look at once; else go on to the next match."""
        if self._typing.isActive():
            self._typing.stop()
            self._on_typed()
        else:
            self.step_wanted.emit(not back)

    @Slot()
    def _on_toggled(self) -> None:
        accents = "exact" if self._any_accents.isChecked() else "folded"
        self.accents.set_value(accents)
        self.accents_changed.emit(accents)

    @Slot()
    def _on_edited(self) -> None:
        self._typing.start()

    @Slot()
    def _on_typed(self) -> None:
        self.query_changed.emit(self.field.text())
