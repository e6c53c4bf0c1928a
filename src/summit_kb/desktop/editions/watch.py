"""Looks for newer editions while one reads: gently, and at once when a stick is plugged in."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Slot

from summit_kb.desktop.bridge import Bridge
from summit_kb.desktop.editions.book import EditionBook

FIRST_MS = 4_000
_DRIVES_MS = 10_000
_AGAIN_MS = 300_000
_CHANNEL = "edition-drives"


class EditionWatch(QObject):
    """Which drives there are is asked of the system every few seconds, which touches none; sources
    are looked at when there is another drive, and every five minutes.
    """

    def __init__(self, book: EditionBook, bridge: Bridge) -> None:
        super().__init__(book)
        self._book = book
        self._bridge = bridge
        self._drives: tuple[Path, ...] | None = None
        self._first = QTimer(self)
        self._first.setSingleShot(True)
        self._first.setInterval(FIRST_MS)
        self._first.timeout.connect(self._on_first)
        self._often, self._seldom = QTimer(self), QTimer(self)
        self._often.setInterval(_DRIVES_MS)
        self._often.timeout.connect(self._on_often)
        self._seldom.setInterval(_AGAIN_MS)
        self._seldom.timeout.connect(self._book.watch_again)

    def start(self) -> None:
        """Begin once the start page has been shown, so that nobody waits for this."""
        if not self._often.isActive():
            self._first.start()

    def stop(self) -> None:
        for timer in (self._first, self._often, self._seldom):
            timer.stop()

    @Slot()
    def _on_first(self) -> None:
        self._book.watch_again()
        self._often.start()
        self._seldom.start()
        self._on_often()

    @Slot()
    def _on_often(self) -> None:
        self._bridge.query(_CHANNEL, lambda: self._book.updates.tops(), self._on_drives, _unheard)

    def _on_drives(self, drives: tuple[Path, ...]) -> None:
        before, self._drives = self._drives, drives
        if before is not None and before != drives:
            self._book.watch_again()


def _unheard(_error: object) -> None:
    """A policy that cannot be read is told when the page is opened."""
