"""Looking, now and then, whether somebody else changes the library."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from summit_kb.desktop.bridge import Bridge
from summit_kb.foundation.lock import Holder

if TYPE_CHECKING:
    from summit_kb.app.workspace import Workspace

_EVERY_MS = 3_000


class Watching(QObject):
    """Looks while ``page`` is seen.

    Signals: ``holder_seen`` (Holder, or None when nobody else writes); ``changed_outside`` when
    another process has changed documents, and they have been read again.
    """

    holder_seen = Signal(object)
    changed_outside = Signal()

    def __init__(self, bridge: Bridge, workspace: Workspace, page: QWidget) -> None:
        super().__init__(page)
        self._bridge = bridge
        self._workspace = workspace
        self._page = page
        timer = QTimer(self)
        timer.setInterval(_EVERY_MS)
        timer.timeout.connect(self.look)
        timer.start()

    @Slot()
    def look(self) -> None:
        """Look now."""
        if self._page.isVisible():
            self._bridge.query("desk-watch", self._seen, self._on_seen, self._on_failed)

    def _seen(self) -> tuple[Holder | None, bool]:
        library = self._workspace.library
        changed = library.changed_outside()
        if changed:
            self._workspace.refresh()
        return library.other_writer(), changed

    def _on_seen(self, seen: tuple[Holder | None, bool]) -> None:
        holder, changed = seen
        self.holder_seen.emit(holder)
        if changed:
            self.changed_outside.emit()

    def _on_failed(self, _error: object) -> None:
        # A library out of reach for a moment says so at the next thing that is asked of it.
        self.holder_seen.emit(None)
