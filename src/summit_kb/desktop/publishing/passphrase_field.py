"""A field for a passphrase: hidden letters, a way to see them, a word when capitals are locked."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from summit_kb.desktop.widgets.buttons import icon_button, set_words
from summit_kb.desktop.widgets.text import TextLabel

_LETTERS = Qt.InputMethodHint.ImhHiddenText | Qt.InputMethodHint.ImhSensitiveData


class PassphraseField(QWidget):
    """Signals: ``typed`` when the words change, ``entered`` by Enter."""

    typed = Signal()
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = QLineEdit()
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.setInputMethodHints(_LETTERS)
        self.line.textChanged.connect(self.typed)
        self.line.returnPressed.connect(self.entered)
        self.line.installEventFilter(self)
        self.see = icon_button("see")
        self.see.setCheckable(True)
        self.see.toggled.connect(self._on_see)
        self.capitals = TextLabel(scale=0.95, kind="danger")
        self.capitals.hide()
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.line, 1)
        row.addWidget(self.see)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addLayout(row)
        column.addWidget(self.capitals)
        self.setFocusProxy(self.line)
        self.retranslate()

    @property
    def words(self) -> str:
        return self.line.text()

    def forget(self) -> None:
        """Nothing of it stays in the field."""
        self.see.setChecked(False)
        self.line.clear()

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.line.setAccessibleName(name)

    def retranslate(self) -> None:
        set_words(self.see, self.tr("Show the passphrase"))
        self.capitals.setText(self.tr("Capital letters seem to be locked (Caps Lock)."))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.see.setChecked(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Qt does not tell whether Caps Lock is on; a letter that came out against Shift does.
        if watched is self.line and isinstance(event, QKeyEvent) and event.text().isalpha():
            is_shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            if event.type() is QEvent.Type.KeyPress:
                self.capitals.setVisible(event.text().isupper() != is_shifted)
        return super().eventFilter(watched, event)

    def _on_see(self, seen: bool) -> None:
        modes = QLineEdit.EchoMode
        self.line.setEchoMode(modes.Normal if seen else modes.Password)
