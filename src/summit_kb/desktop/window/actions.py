"""The commands as actions of a window."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from summit_kb.desktop import permitted
from summit_kb.desktop.theme import icons
from summit_kb.desktop.window.commands import COMMANDS


class Actions(QObject):
    """One QAction a command, all added to ``window``. Signal: ``wanted`` (name)."""

    wanted = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._actions: dict[str, QAction] = {}
        for command in COMMANDS:
            action = QAction(window)
            action.setObjectName(command.name)
            if permitted.command(command.name):
                action.setShortcuts([QKeySequence(keys) for keys in command.keys])
            else:
                action.setVisible(False)
                action.setEnabled(False)
            if command.icon:
                action.setIcon(icons.icon(command.icon))
            action.triggered.connect(self._on_triggered)
            window.addAction(action)
            self._actions[command.name] = action
        self.retranslate()

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def retranslate(self) -> None:
        for command in COMMANDS:
            self._actions[command.name].setText(command.label)

    @Slot()
    def _on_triggered(self) -> None:
        action = self.sender()
        self.wanted.emit(action.objectName())
