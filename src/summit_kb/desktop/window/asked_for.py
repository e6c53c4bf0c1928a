"""What other programs, and other starts of this one, ask the window to open."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

from summit_kb.app.updating.marker import as_path, is_marker
from summit_kb.domain import address
from summit_kb.domain.address import SearchAddress
from summit_kb.foundation import one_window
from summit_kb.foundation.errors import SummitError

if TYPE_CHECKING:
    from summit_kb.desktop.window.main_window import MainWindow


class AskedFor(QObject):
    """Opens addresses and locators, once there is a library; what cannot be read is told."""

    _heard = Signal(object)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._waiting = ""
        self._heard.connect(self._on_heard)

    def hear(self, said: dict[str, str]) -> None:
        """Another start has handed over what it was for; called from any thread."""
        self._heard.emit(said)

    def open(self, text: str) -> None:
        """Go to an address or a locator, or wait for the library."""
        self._waiting = text
        if self._window.holding.workspace is not None:
            self.library_opened()

    def library_opened(self) -> None:
        """Go to what was asked for before there was a library."""
        text, self._waiting = self._waiting.strip(), ""
        if not text:
            return
        window = self._window
        # A link from elsewhere is never a path, however it ends.
        if not address.is_address(text) and is_marker(Path(text)):
            window.updating.show_page(as_path(text))
            return
        try:
            asked = address.parse(text)
        except SummitError as error:
            window.tell_failure(error)
            return
        if isinstance(asked, SearchAddress):
            window.finding.search_for(asked.query)
        else:
            window.navigator.open(asked.locator, asked.query)

    @Slot(object)
    def _on_heard(self, said: dict[str, str]) -> None:
        one_window.take_token(said)
        self.come_and_open(said.get(one_window.OPEN, ""))

    def come_and_open(self, text: str) -> None:
        """Open an address, a locator or an edition's file, in sight of who asked for it."""
        self.come_to_front()
        self.open(text)

    def come_to_front(self) -> None:
        """Show the window to the person who asked for it."""
        window = self._window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()
