"""The five colours as buttons, side by side."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QHBoxLayout, QToolButton, QWidget

from summit_kb.desktop.reader.notes.colours import name_of, swatch
from summit_kb.desktop.theme.schemes import is_dark
from summit_kb.desktop.widgets.buttons import set_words
from summit_kb.domain.note import NoteColour

_CHANGES = (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange, QEvent.Type.FontChange)


class ColourRow(QWidget):
    """Signal: ``chosen`` carries a NoteColour. Their keys are 1 to 5."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None, *, takes_focus: bool = True) -> None:
        super().__init__(parent)
        self._value: NoteColour | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        self._buttons: dict[NoteColour, QToolButton] = {}
        for number, colour in enumerate(NoteColour, 1):
            button = QToolButton(self)
            button.setProperty("keys", str(number))
            button.setObjectName(colour.value)
            focus = Qt.FocusPolicy.StrongFocus if takes_focus else Qt.FocusPolicy.NoFocus
            button.setFocusPolicy(focus)
            button.clicked.connect(self._on_clicked)
            row.addWidget(button)
            self._buttons[colour] = button
        self.retranslate()

    def button(self, colour: NoteColour) -> QToolButton:
        return self._buttons[colour]

    def set_value(self, colour: NoteColour | None) -> None:
        """Show which one is chosen."""
        self._value = colour
        self.retranslate()

    def retranslate(self) -> None:
        dark, side = is_dark(QApplication.palette()), round(1.15 * self.fontMetrics().height())
        for number, (colour, button) in enumerate(self._buttons.items(), 1):
            button.setIconSize(QSize(side, side))
            button.setIcon(swatch(colour, dark=dark, chosen=colour is self._value))
            set_words(button, name_of(colour), str(number))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in _CHANGES:
            self.retranslate()

    @Slot()
    def _on_clicked(self) -> None:
        self.chosen.emit(NoteColour(self.sender().objectName()))
