"""The editor of a field that takes one of a few values."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSignalBlocker, Slot
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QWidget

from summit_kb.app.assignments import Assignment
from summit_kb.app.common_values import Common
from summit_kb.desktop.librarian.batch.editor import Editor, many_values

_LEAVE = "\0leave"


class ChoiceEditor(Editor):
    """The first line leaves different values as they are; another one empties the field."""

    def __init__(self, field: str, *, needed: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self._needed = needed
        self._common = Common()
        self._choices: Sequence[tuple[str, str]] = ()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        self.box = _QuietBox()
        self.box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.box.currentIndexChanged.connect(self._on_chosen)
        row.addWidget(self.box)

    def offer(self, choices: Sequence[tuple[str, str]]) -> None:
        """The values one can choose, as (name, value); what is chosen stays."""
        chosen = self.box.currentData()
        self._choices = choices
        self._fill()
        self._choose(chosen)

    def show_common(self, common: Common) -> None:
        self._common = common
        self._fill()
        self._choose(self._shown())

    def assignments(self) -> list[Assignment]:
        chosen = self.box.currentData()
        if chosen is None or chosen in (_LEAVE, self._shown()):
            return []
        return [Assignment(self.field, (str(chosen),) if chosen else ())]

    def revert(self) -> None:
        self._choose(self._shown())
        self.edited.emit()

    def control(self) -> QWidget:
        return self.box

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.offer(self._choices)

    def _shown(self) -> str:
        if self._common.differs:
            return _LEAVE
        return self._common.values[0] if self._common.values else ""

    def _fill(self) -> None:
        with QSignalBlocker(self.box):
            self.box.clear()
            if self._common.differs:
                self.box.addItem(many_values(), _LEAVE)
            if not self._needed:
                self.box.addItem("–", "")
            for name, value in self._choices:
                self.box.addItem(name, value)
            # A value nobody knows any more is shown as it stands in the record.
            shown = self._shown()
            if self.box.findData(shown) < 0:
                self.box.addItem(shown, shown)

    def _choose(self, value: object) -> None:
        place = self.box.findData(value)
        with QSignalBlocker(self.box):
            self.box.setCurrentIndex(place if place >= 0 else self.box.findData(self._shown()))

    @Slot()
    def _on_chosen(self) -> None:
        self.edited.emit()


class _QuietBox(QComboBox):
    """The wheel scrolls the form and never changes a value by the way."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
