"""The window's command "Add to a collection" in a menu elsewhere."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

COMMAND = "collect"


def add_collect_action(menu: QMenu, owner: QWidget) -> None:
    """Put the command at the end of ``menu``; where no window stands above ``owner``, none."""
    action = owner.window().findChild(QAction, COMMAND)
    if isinstance(action, QAction):
        menu.addAction(action)
