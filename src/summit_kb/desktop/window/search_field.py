"""The search field, with the keys that lead from it to suggestions and results."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget

from summit_kb.desktop.widgets.buttons import icon_button, set_words
from summit_kb.desktop.widgets.drawing import Drawing
from summit_kb.desktop.widgets.sizing import scaled


class SearchField(QLineEdit):
    """Signals: ``typed`` (text so far), ``submitted`` (text), ``stepped`` (+1 or -1 among the
    suggestions), ``escaped``, ``left`` (the focus went elsewhere), ``help_wanted``,
    ``commands_wanted`` (">" is typed first, which begins no search).
    """

    typed = Signal(str)
    submitted = Signal(str)
    stepped = Signal(int)
    escaped = Signal()
    left = Signal()
    help_wanted = Signal()
    commands_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "search")
        self.setMaxLength(2_000)
        self._glass = Drawing("search", 18, self, quiet=True)
        self.clear_button = self._button("close")
        self.help_button = self._button("help")
        self.clear_button.clicked.connect(self._on_clear)
        self.help_button.clicked.connect(self.help_wanted)
        self.clear_button.hide()
        self.textEdited.connect(self.typed)
        self.textChanged.connect(self._on_text_changed)
        self.returnPressed.connect(self._on_return)
        self.retranslate()

    def _button(self, name: str) -> QToolButton:
        button = icon_button(name, self)
        button.setProperty("kind", "inside")
        # Esc and Shift+F1 do the same; Tab goes on to the page.
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setCursor(Qt.CursorShape.ArrowCursor)
        return button

    def show_text(self, text: str) -> None:
        """Show ``text`` as if it had always been there."""
        if text != self.text():
            self.setText(text)
            if not self.hasFocus():
                self._show_beginning()

    def retranslate(self) -> None:
        self.setPlaceholderText(self.tr("Search documents, numbers, topics"))
        self.setAccessibleName(self.tr("Search"))
        self.setAccessibleDescription(
            self.tr("Results appear while you type. Down leads to the suggestions and results.")
        )
        set_words(self.help_button, self.tr("How to search"))
        set_words(self.clear_button, self.tr("Clear the search"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.stepped.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        elif event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif event.text() == ">" and not self.text():
            self.commands_wanted.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() is Qt.FocusReason.OtherFocusReason:
            # Who comes back goes on where the words end.
            self.end(False)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            if event.reason() is not Qt.FocusReason.ActiveWindowFocusReason:
                self._show_beginning()
            self.left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def _show_beginning(self) -> None:
        """What is too long for its room is read from its beginning."""
        self.home(False)

    def _place(self) -> None:
        """Put the glass and the buttons inside, and keep the text clear of them."""
        gap, height = scaled(9), self.height()
        self._glass.move(gap, (height - self._glass.height()) // 2)
        right = self.width() - scaled(5)
        for button in (self.help_button, self.clear_button):
            button.adjustSize()
            right -= button.width()
            button.move(right, (height - button.height()) // 2)
        self.setTextMargins(self._glass.width() + gap, 0, self.width() - right, 0)

    @Slot(str)
    def _on_text_changed(self, text: str) -> None:
        self.clear_button.setVisible(bool(text))

    @Slot()
    def _on_return(self) -> None:
        self.submitted.emit(self.text())

    @Slot()
    def _on_clear(self) -> None:
        self.clear()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.submitted.emit("")
