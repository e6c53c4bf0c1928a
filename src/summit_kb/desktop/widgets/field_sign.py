"""What a field is for, as a picture before its text."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QLineEdit

from summit_kb.desktop.widgets.drawing import Drawing
from summit_kb.desktop.widgets.sizing import scaled

_SIDE = 17
_GAP = 8


class FieldSign(Drawing):
    """Inside ``field``, as high as its letters: what Qt puts there itself keeps one size."""

    def __init__(self, name: str, field: QLineEdit) -> None:
        super().__init__(name, _SIDE, field, quiet=True)
        self._field = field
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        field.installEventFilter(self)
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        # Under a style sheet only windows hear of a larger font; a field grows with it.
        self._fit()
        gap = scaled(_GAP)
        self.move(gap, (self._field.height() - self.height()) // 2)
        margins = self._field.textMargins()
        margins.setLeft(gap + self.width())
        self._field.setTextMargins(margins)
