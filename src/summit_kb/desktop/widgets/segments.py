"""A choice of a few, side by side."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QPushButton, QWidget


class Segments(QWidget):
    """Buttons of which one is down; arrows move between them. Signal: ``chosen`` (str)."""

    chosen = Signal(str)

    def __init__(self, options: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QPushButton] = {}
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for place, option in enumerate(options):
            button = QPushButton()
            button.setCheckable(True)
            button.setProperty("kind", "segment")
            button.setProperty("place", _place(place, len(options)))
            self._group.addButton(button)
            self._buttons[option] = button
            layout.addWidget(button)
        self._group.buttonClicked.connect(self._on_clicked)

    @property
    def value(self) -> str:
        return next((name for name, one in self._buttons.items() if one.isChecked()), "")

    def set_value(self, option: str) -> None:
        """Put a button down without saying so."""
        self._buttons[option].setChecked(True)

    def set_words(
        self, words: dict[str, str], name: str, hints: dict[str, str] | None = None
    ) -> None:
        """The texts of the buttons; ``name`` says what is chosen, for screen readers."""
        self.setAccessibleName(name)
        for option, button in self._buttons.items():
            button.setText(words[option])
            full = (hints or words)[option]
            button.setAccessibleName(f"{name}: {full}")
            if hints:
                button.setToolTip(full)

    def button(self, option: str) -> QPushButton:
        return self._buttons[option]

    @Slot(QAbstractButton)
    def _on_clicked(self, _button: QAbstractButton) -> None:
        self.chosen.emit(self.value)


def _place(place: int, count: int) -> str:
    if place == 0:
        return "first"
    return "last" if place == count - 1 else "middle"
