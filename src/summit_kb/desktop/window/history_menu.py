"""The places behind the back and forward buttons, nearest first."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Slot
from PySide6.QtWidgets import QMenu, QToolButton

from summit_kb.desktop.window.history import Place
from summit_kb.desktop.window.place_words import place_words

if TYPE_CHECKING:
    from summit_kb.desktop.window.main_window import MainWindow

_MOST = 15
_LETTERS = 70


class HistoryMenu(QMenu):
    """Shown when a button is held down, or by the menu key and the right button of the mouse."""

    def __init__(self, window: MainWindow, button: QToolButton, *, ahead: bool) -> None:
        super().__init__(button)
        self._window = window
        self._ahead = ahead
        button.setMenu(self)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.DelayedPopup)
        button.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        button.customContextMenuRequested.connect(self._on_context)
        self._button = button
        self.aboutToShow.connect(self.fill)

    @Slot()
    def fill(self) -> None:
        """Places as they are now; all of them are in the palette."""
        self.clear()
        history = self._window.navigator.history
        ahead = range(history.at + 1, len(history.places))
        behind = range(history.at - 1, -1, -1)
        for at in list(ahead if self._ahead else behind)[:_MOST]:
            place = history.places[at]
            title, detail = place_words(self._window, place)
            if not title:
                continue
            short = title if len(title) <= _LETTERS else title[: _LETTERS - 1].rstrip() + "…"
            text = f"{short} — {detail}" if detail else short
            action = self.addAction(text.replace("&", "&&"))
            action.triggered.connect(partial(self._go, place))
        if self.isEmpty():
            self.addAction(self.tr("No places yet")).setEnabled(False)
            return
        self.addSeparator()
        self.addAction(self._window.commands["places"])

    def _go(self, place: Place, _checked: bool = False) -> None:  # noqa: FBT002 Qt's signal
        self._window.navigator.go_to(place)

    @Slot(QPoint)
    def _on_context(self, _at: QPoint) -> None:
        self.popup(self._button.mapToGlobal(self._button.rect().bottomLeft()))
