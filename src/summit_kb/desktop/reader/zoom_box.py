"""The box that says how large it is shown, and takes another size."""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QWidget

_OFFERED = (50, 75, 100, 125, 150, 200, 300, 400)
_NUMBER = re.compile(r"\s*(\d+(?:[.,]\d+)?)\s*%?\s*")


class ZoomBox(QComboBox):
    """Per cents, typed or chosen. Signal: ``zoom_wanted`` carries a factor."""

    zoom_wanted = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setCompleter(None)  # pyright: ignore[reportArgumentType] None takes it away
        self.addItems([f"{percent} %" for percent in _OFFERED])
        self._set_width()
        field = self.lineEdit()
        if field is not None:
            field.setAlignment(Qt.AlignmentFlag.AlignCenter)
            field.returnPressed.connect(self._on_return)
        self._factor = 1.0
        self.activated.connect(self._on_return)
        self.retranslate()

    def show_factor(self, factor: float) -> None:
        self._factor = factor
        with QSignalBlocker(self):
            self.setEditText(self._shown())
        field = self.lineEdit()
        if field is not None:
            # Scrolled to its end, the field would hide the first digit.
            field.setCursorPosition(0)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Size"))
        self.setToolTip(self.tr("Size in per cent (Ctrl+0 for 100 %)"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() is QEvent.Type.FontChange:
            self._set_width()

    def _set_width(self) -> None:
        metrics = self.fontMetrics()
        self.setFixedWidth(metrics.horizontalAdvance("500 %") + 3 * metrics.height())

    def _shown(self) -> str:
        return f"{round(self._factor * 100)} %"

    @Slot()
    def _on_return(self) -> None:
        match = _NUMBER.fullmatch(self.currentText())
        if match is None:
            self.show_factor(self._factor)
        elif self.currentText() != self._shown():
            # The list also says what stands there already; that is no wish.
            self.zoom_wanted.emit(float(match[1].replace(",", ".")) / 100)
