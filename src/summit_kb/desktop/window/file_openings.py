"""What the system asks the running program to open: macOS does it by an event."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from summit_kb.domain.address import cut


class FileOpenings:
    """Keeps what is asked for until there is a window to give it to."""

    def __init__(self) -> None:
        self._take: Callable[[str], None] | None = None
        self._waiting: list[str] = []

    def give_to(self, take: Callable[[str], None]) -> None:
        """``take`` is called with each path or address, those that have waited first."""
        self._take = take
        waiting, self._waiting = self._waiting, []
        for text in waiting:
            take(text)

    def hear(self, event: QFileOpenEvent) -> None:
        if self._take is None:
            self._waiting.append(asked(event))
        else:
            self._take(asked(event))


class Program(QApplication):
    """The application of the window; a filter of its events would be called for everybody's."""

    def __init__(self, arguments: list[str]) -> None:
        super().__init__(arguments)
        self.openings = FileOpenings()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent):
            self.openings.hear(event)
            return True
        return super().event(event)


def asked(event: QFileOpenEvent) -> str:
    """A whole path, or an address as it was written: it comes from a stranger and is read later."""
    if event.file():
        return str(Path(event.file()).absolute())
    return cut(event.url().toString(QUrl.ComponentFormattingOption.FullyEncoded))
