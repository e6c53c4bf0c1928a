"""What a room's page is to the window."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget


class RoomPage(QWidget):
    """A page in a tab of its own; targets and states are JSON values.

    Signals: ``opened`` (Locator), ``opened_with`` (Locator, query), ``search_wanted`` (words),
    ``topic_wanted`` (id), ``room_wanted`` (name, target), ``deed_wanted`` (what, document id),
    ``failed`` (SummitError), ``told`` (kind of notice, Wording), ``moved`` (the target now shown,
    for the way back and the next start), ``titled`` when the title changed.
    """

    opened = Signal(object)
    opened_with = Signal(object, str)
    search_wanted = Signal(str)
    topic_wanted = Signal(str)
    room_wanted = Signal(str, object)
    deed_wanted = Signal(str, str)
    failed = Signal(object)
    told = Signal(str, object)
    moved = Signal(object)
    titled = Signal()

    def show_target(self, target: object) -> None:
        """Show what ``target`` means here; None is what one sees first."""

    def title(self) -> str:
        """What the tab is called; empty for the room's own name."""
        return ""

    def state(self) -> dict[str, Any]:
        """Widths and choices, for ``restore``."""
        return {}

    def restore(self, state: dict[str, Any]) -> None:
        """Take up an earlier state; values that mean nothing are passed over."""

    def refresh(self) -> None:
        """The library or the language changed: ask and read again."""

    def collect(self) -> bool:
        """Ask where to add what is chosen here; False where nothing can be collected."""
        return False

    def focus_first(self) -> None:
        """Give the keyboard to where one begins."""
        self.setFocus()
