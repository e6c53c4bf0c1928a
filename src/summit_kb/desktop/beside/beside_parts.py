"""What the page of two documents is made of; what it does is in ``beside_page``."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from summit_kb.app.workspace import Workspace
from summit_kb.desktop.beside.beside_bar import BesideBar
from summit_kb.desktop.beside.side import Side
from summit_kb.desktop.beside.strip import Strip
from summit_kb.desktop.desk import Desk
from summit_kb.desktop.librarian.comparing.difference_view import DifferenceView
from summit_kb.desktop.reader.match_bar import MatchBar
from summit_kb.desktop.reader.message_page import MessagePage
from summit_kb.desktop.widgets.elided import ElidedLabel
from summit_kb.desktop.window.room_page import RoomPage


class BesideParts(RoomPage):
    """A bar above; below it the two sides with the strip between them, or their differences."""

    def __init__(self, desk: Desk, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk, self.workspace = desk, workspace
        self.matches, self.bar = MatchBar(), BesideBar()
        self.sides = (Side(workspace, desk.bridge), Side(workspace, desk.bridge))
        self.strip, self.foot = Strip(), ElidedLabel(kind="muted", scale=0.92)
        self.difference, self.message = DifferenceView(), MessagePage()
        self.stack = QStackedWidget()
        self.reading = self._sides_beside()
        for widget in (self.reading, self.difference, self.message):
            self.stack.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._top())
        column.addWidget(self.stack, 1)
        column.addWidget(self.foot)
        self.foot.setContentsMargins(14, 3, 14, 4)
        self.retranslate()

    def retranslate(self) -> None:
        self.matches.set_place(self.tr("Find on both sides"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def say(self, icon: str, sentence: str, remedy: str) -> None:
        """Tell something where the texts would stand."""
        self.message.say(icon, sentence, remedy, retry=False)
        self.stack.setCurrentWidget(self.message)

    def _top(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.matches, 1)
        row.addWidget(self.bar)
        return row

    def _sides_beside(self) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.sides[0], 1)
        row.addWidget(self.strip)
        row.addWidget(self.sides[1], 1)
        return holder
