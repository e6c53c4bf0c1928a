"""The menu bar of macOS, where people look for every command; other systems have none."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar

from summit_kb.desktop.window.actions import Actions
from summit_kb.desktop.window.commands import COMMANDS, GROUPS
from summit_kb.desktop.window.shortcut_groups import title

ROLES = {
    "about": QAction.MenuRole.AboutRole,
    "settings": QAction.MenuRole.PreferencesRole,
    "quit": QAction.MenuRole.QuitRole,
}
"""What macOS moves to the program's own menu; of everything else Qt would guess by its words."""


class SystemMenu(QMenuBar):
    """One menu a group of commands, shared by all windows of the program."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self._menus: dict[str, QMenu] = {}
        for group in GROUPS:
            for command in COMMANDS:
                action = actions[command.name]
                action.setMenuRole(ROLES.get(command.name, QAction.MenuRole.NoRole))
                if command.group == group and action.isVisible():
                    self._menu(group).addAction(action)
        self.retranslate()

    def _menu(self, group: str) -> QMenu:
        if group not in self._menus:
            self._menus[group] = self.addMenu("")
        return self._menus[group]

    def retranslate(self) -> None:
        for group, menu in self._menus.items():
            menu.setTitle(title(group))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
