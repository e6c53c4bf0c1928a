"""Commands of the window in menus of its parts, which do not know the window."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget


def add_window_actions(menu: QMenu, part: QWidget, *names: str) -> None:
    """Add the window's commands of these names; a part without such a window does without."""
    found = [part.window().findChild(QAction, name) for name in names]
    actions = [one for one in found if isinstance(one, QAction)]
    if actions:
        menu.addSeparator()
        menu.addActions(actions)
