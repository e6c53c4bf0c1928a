"""Several names, one a line."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

_LINES = 4


class NamesEditor(QPlainTextEdit):
    """As high as ``lines`` lines; Tab leaves it."""

    def __init__(self, lines: int = _LINES, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = lines
        self.setTabChangesFocus(True)
        self._fit()

    def names(self) -> tuple[str, ...]:
        lines = (line.strip() for line in self.toPlainText().splitlines())
        return tuple(filter(None, lines))

    def set_names(self, names: Sequence[str]) -> None:
        self.setPlainText("\n".join(names))

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ApplicationFontChange:
            self._fit()
        return super().event(event)

    def _fit(self) -> None:
        margins = self.contentsMargins()
        room = round(self.document().documentMargin() * 2) + margins.top() + margins.bottom()
        self.setFixedHeight(self.fontMetrics().lineSpacing() * self._lines + room + 14)
