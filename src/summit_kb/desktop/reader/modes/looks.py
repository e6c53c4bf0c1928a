"""The look every reader of the program has, and the news that it changed."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from summit_kb.desktop.reader.modes.look import Look


class Looks(QObject):
    """Signal: ``changed`` when readers are to look otherwise."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.look = Look()

    def take(self, look: Look) -> None:
        if look != self.look:
            self.look = look
            self.changed.emit()
