"""Which rows of the queue are shown: all of them, or those of one outcome, with how many."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QPushButton, QWidget

from summit_kb.desktop.formats import number_text
from summit_kb.desktop.librarian.imports.row import IN_LIBRARY, NOT_ADDED, UNDER_WAY, State
from summit_kb.desktop.widgets.flow import FlowLayout

ALL = "all"
GROUPS: dict[str, frozenset[State] | None] = {
    ALL: None,
    "offered": frozenset({State.OFFERED}),
    "under-way": UNDER_WAY,
    "added": IN_LIBRARY,
    "duplicate": frozenset({State.DUPLICATE}),
    "not-added": NOT_ADDED,
}


class FilterBar(QWidget):
    """Signal: ``chosen`` (group)."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts: Counter[State] = Counter()
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QPushButton] = {}
        self._flow = flow = FlowLayout(self, spacing=6)
        for name in GROUPS:
            button = self._buttons[name] = QPushButton()
            button.setCheckable(True)
            button.setProperty("kind", "filter")
            self._group.addButton(button)
            flow.addWidget(button)
        self._buttons[ALL].setChecked(True)
        self._group.buttonClicked.connect(self._on_clicked)
        self.retranslate()

    @property
    def value(self) -> str:
        return next(name for name, one in self._buttons.items() if one.isChecked())

    def add_beside(self, widget: QWidget) -> None:
        """Put something after the filters, in the same line while there is room."""
        self._flow.addWidget(widget)

    def button(self, group: str) -> QPushButton:
        return self._buttons[group]

    def show_counts(self, counts: Counter[State]) -> None:
        self._counts = counts
        self.retranslate()

    def choose(self, group: str) -> None:
        self._buttons[group].setChecked(True)
        self.chosen.emit(group)

    def retranslate(self) -> None:
        names = {
            ALL: self.tr("All"),
            "offered": self.tr("New"),
            "under-way": self.tr("Under way"),
            "added": self.tr("Added"),
            "duplicate": self.tr("There already"),
            "not-added": self.tr("Not added"),
        }
        for group, button in self._buttons.items():
            count = self._count(group)
            button.setText(f"{names[group]}  {number_text(count)}")
            button.setAccessibleName(f"{names[group]}: {number_text(count)}")
            # Nobody needs to hear of what there is none of; what is chosen stays.
            button.setVisible(count > 0 or group == ALL or button.isChecked())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def _count(self, group: str) -> int:
        states = GROUPS[group]
        return sum(n for state, n in self._counts.items() if states is None or state in states)

    @Slot(QAbstractButton)
    def _on_clicked(self, _button: QAbstractButton) -> None:
        self.chosen.emit(self.value)
        self.retranslate()
