"""Commands of the window in the menus of its parts."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QMenu, QWidget

from summit_kb.desktop.widgets.window_actions import add_window_actions


def test_the_windows_command_is_in_the_menu(qtbot):
    window = QMainWindow()
    part = QWidget(window)
    qtbot.addWidget(window)
    action = QAction("Copy a link", window)
    action.setObjectName("copy_link")
    menu = QMenu(part)
    add_window_actions(menu, part, "copy_link", "unknown")
    assert menu.actions()[-1] is action


def test_a_part_alone_does_without(qtbot):
    part = QWidget()
    qtbot.addWidget(part)
    menu = QMenu(part)
    add_window_actions(menu, part, "copy_link")
    assert menu.actions() == []
