"""What eases reading in one pane: its look, reading aloud, presenting, printing."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from summit_kb.desktop.announce import announce
from summit_kb.desktop.reader.comfort_menu import ComfortMenu
from summit_kb.desktop.reader.modes.look import ReadingMode
from summit_kb.desktop.reader.modes.reading_modes import ReadingModes
from summit_kb.desktop.reader.speech import explain
from summit_kb.foundation.errors import SummitError

if TYPE_CHECKING:
    from summit_kb.desktop.desk import Desk
    from summit_kb.desktop.reader.pane import ReaderPane


class Comfort(QObject):
    """Belongs to the pane; its parts are made when they are first wanted."""

    def __init__(self, pane: ReaderPane, desk: Desk) -> None:
        super().__init__(pane)
        self._pane = pane
        self._desk = desk
        self.modes = ReadingModes(pane.views, desk.looks, self)
        self.menu = ComfortMenu(pane.toolbar)
        self.menu.wanted.connect(pane.do)
        self.menu.mode_chosen.connect(self.use_mode)
        self.menu.show_mode(self.modes.mode)
        pane.toolbar.set_menu("mode", self.menu)
        desk.looks.changed.connect(self._on_look)
        pane.comfort_wanted.connect(self._on_wanted)

    @Slot(str)
    def use_mode(self, mode: str) -> None:
        """Read in this mode from now on, in every document."""
        try:
            self._desk.choose(reading_mode=mode)
        except SummitError as error:
            wording = explain(error)
            self._pane.note.say(f"{wording.sentence} {wording.remedy}")

    @Slot()
    def _on_look(self) -> None:
        self.menu.show_mode(self.modes.mode)

    @Slot(str)
    def _on_wanted(self, name: str) -> None:
        deeds: dict[str, Callable[[], None]] = {"mode": self._next_mode}
        deeds[name]()

    def _next_mode(self) -> None:
        mode = self.modes.mode.following
        self.use_mode(mode.value)
        announce(self._pane, ReadingMode(mode).label)
