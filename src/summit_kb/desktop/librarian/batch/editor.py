"""What every editor can do: show what documents have, and say what is to become of it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from summit_kb.app.assignments import Assignment
from summit_kb.app.common_values import Common


class Editor(QWidget):
    """Untouched, it leaves every document as it is. Signal: ``edited`` by the person."""

    edited = Signal()

    def __init__(self, field: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field

    @property
    def touched(self) -> bool:
        """Whether something is to change."""
        return bool(self.assignments())

    def show_common(self, common: Common) -> None:
        """Show what the documents have; what was being edited is given up."""
        raise NotImplementedError

    def assignments(self) -> list[Assignment]:
        raise NotImplementedError

    def revert(self) -> None:
        """Leave the field as the documents have it."""
        raise NotImplementedError

    def control(self) -> QWidget:
        """The widget that takes the keyboard, and is named for screen readers."""
        raise NotImplementedError


def many_values() -> str:
    """What stands in a field whose documents differ."""
    return QCoreApplication.translate("Editor", "«several values»")


def to_be_empty() -> str:
    """What stands in a field that is going to be emptied."""
    return QCoreApplication.translate("Editor", "«will be empty»")
