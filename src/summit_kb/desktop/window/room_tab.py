"""A tab that holds one room; its page is made when it is first looked at."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from summit_kb.desktop.window.room_list import Room
from summit_kb.desktop.window.room_page import RoomPage


class RoomTab(QWidget):
    """Signal: ``titled``."""

    titled = Signal()

    def __init__(
        self, room: Room, make: Callable[[Room], RoomPage], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.room = room
        self.page: RoomPage | None = None
        self._make = make
        self.target: object = None
        self._saved: dict[str, Any] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)

    @property
    def title(self) -> str:
        own = self.page.title() if self.page is not None else ""
        return own or self.room.label

    def show_target(self, target: object) -> None:
        """Show it now, or when the tab is first looked at."""
        self.target = target
        if self.page is not None:
            self.page.show_target(target)
            self.titled.emit()

    def state(self) -> dict[str, Any]:
        """As JSON values."""
        inner = self.page.state() if self.page is not None else self._saved
        return {"name": self.room.name, "target": self.target, "page": inner}

    def keep(self, state: object) -> None:
        """Take up ``state`` of an earlier start when the page is made."""
        if isinstance(state, dict):
            self._saved = dict(state)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.page is None:
            page = self.page = self._make(self.room)
            self._layout.addWidget(page)
            self.setFocusProxy(page)
            page.titled.connect(self.titled)
            page.moved.connect(self._on_moved)
            if self._saved:
                page.restore(self._saved)
            page.show_target(self.target)
            self.titled.emit()

    @Slot(object)
    def _on_moved(self, target: object) -> None:
        self.target = target
