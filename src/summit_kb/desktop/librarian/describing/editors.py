"""The ways of editing a value. All of them speak text: what the record holds, or what was typed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, QStringListModel, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QPlainTextEdit, QWidget

from summit_kb.desktop.formats import date_text
from summit_kb.search.language.dates import read_days

_MOST_LINES = 6
# Padding and border of the style sheet, which Qt tells only of what has been shown.
_AROUND = 12
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class LineEditor(QLineEdit):
    """One line, completed from what is known. Signals: ``edited`` (value); ``entered``;
    ``focused``.
    """

    edited = Signal(str)
    entered = Signal()
    focused = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.textEdited.connect(self._on_edited)

    def value(self) -> str:
        return self.text()

    def set_value(self, value: str) -> None:
        if value != self.value():
            self.setText(value)
            self.setCursorPosition(0)

    def complete_from(self, known: Sequence[str]) -> None:
        """Offer these while typing: those that hold what was typed."""
        if known:
            completer = QCompleter(QStringListModel(list(known), self), self)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            completer.activated.connect(self._on_completed)
            self.setCompleter(completer)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.entered.emit()
        elif event.key() in _ENTER:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit()

    @Slot()
    def _on_edited(self) -> None:
        self.edited.emit(self.value())

    @Slot(str)
    def _on_completed(self, text: str) -> None:
        self.setText(text)
        self.edited.emit(self.value())


class DateEditor(LineEditor):
    """A day, read leniently; ``value`` is ISO 8601 once it is understood, else what was typed."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language

    def value(self) -> str:
        typed = self.text().strip()
        days = read_days(typed)
        return days.first.isoformat() if days is not None and days.first == days.last else typed

    def set_value(self, value: str) -> None:
        if value != self.value():
            # What nobody can read as a day is shown as it is, for the librarian to mend.
            is_day = read_days(value) is not None
            self.setText(date_text(value, self._language) if is_day else value)

    def use_language(self, language: str) -> None:
        """Write days as this language does."""
        value = self.value()
        self._language = language
        if read_days(value) is not None:
            self.setText(date_text(value, language))

    def tidy(self) -> None:
        """Show a day that was understood the way days are written."""
        value = self.value()
        if read_days(value) is not None:
            self.setText(date_text(value, self._language))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.tidy()


class ChoiceEditor(QComboBox):
    """One of a few; ``options`` are (value, words). Signals as above."""

    edited = Signal(str)
    entered = Signal()
    focused = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self._listed: set[str] = set()
        self.activated.connect(self._on_activated)

    def value(self) -> str:
        return str(self.currentData() or "")

    def set_value(self, value: str) -> None:
        at = self.findData(value)
        if at < 0:
            # A value the library does not list any more is kept until somebody changes it.
            self.addItem(value, value)
            at = self.count() - 1
        self.setCurrentIndex(at)

    def offers(self, value: str) -> bool:
        """Whether the library lists ``value`` among the choices."""
        return value in self._listed

    def set_options(self, options: Sequence[tuple[str, str]]) -> None:
        held = self.value()
        self._listed = {value for value, _ in options}
        self.clear()
        for value, words in options:
            self.addItem(words, value)
        if held:
            self.set_value(held)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.entered.emit()
        elif event.key() in _ENTER:
            event.ignore()
        else:
            before = self.value()
            super().keyPressEvent(event)
            if self.value() != before:
                self.edited.emit(self.value())

    def wheelEvent(self, event: QWheelEvent) -> None:
        # The form is scrolled over it: turning the wheel there must change nothing.
        event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit()

    @Slot()
    def _on_activated(self) -> None:
        self.edited.emit(self.value())


class TextEditor(QPlainTextEdit):
    """Text that grows with what is in it; ``lines`` lets Enter begin another. Signals as above."""

    edited = Signal(str)
    entered = Signal()
    focused = Signal()

    def __init__(self, *, lines: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = lines
        self._setting = False
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.textChanged.connect(self._on_changed)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    def value(self) -> str:
        return self.toPlainText()

    def set_value(self, value: str) -> None:
        if value != self.value():
            self._setting = True
            self.setPlainText(value)
            self._setting = False

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() in _ENTER and control:
            event.ignore()
        elif event.key() in _ENTER and not self._lines:
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        bar = self.verticalScrollBar()
        if bar.maximum() > bar.minimum() and self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    @Slot()
    def _on_changed(self) -> None:
        if not self._setting:
            self.edited.emit(self.value())

    @Slot()
    def _fit(self) -> None:
        """As high as its lines, within reason."""
        wanted = max(round(self.document().size().height()), 1)
        lines = min(wanted, _MOST_LINES)
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAsNeeded if wanted > lines else policy.ScrollBarAlwaysOff
        )
        height = lines * self.fontMetrics().lineSpacing() + 2 * round(
            self.document().documentMargin()
        )
        self.setFixedHeight(height + _AROUND)


Editor = LineEditor | ChoiceEditor | TextEditor
