"""The menu bar of macOS: every command once, in groups, and the three that the system moves."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow

from summit_kb.desktop.window import main_window
from summit_kb.desktop.window.actions import Actions
from summit_kb.desktop.window.commands import COMMANDS
from summit_kb.desktop.window.system_menu import ROLES, SystemMenu


def _window(qtbot):
    window = QMainWindow()
    qtbot.addWidget(window)
    actions = Actions(window)
    window.setMenuBar(SystemMenu(actions))
    return window, actions


def test_every_command_stands_in_one_menu(qtbot, desk):
    window, actions = _window(qtbot)
    listed = [action for top in window.menuBar().actions() for action in top.menu().actions()]
    assert sorted(action.objectName() for action in listed) == sorted(one.name for one in COMMANDS)
    assert all(actions[action.objectName()] is action for action in listed)


def test_only_three_are_moved_by_the_system(qtbot, desk):
    window, actions = _window(qtbot)
    moved = {one.name: actions[one.name].menuRole() for one in COMMANDS}
    assert {name for name, role in moved.items() if role != QAction.MenuRole.NoRole} == set(ROLES)
    assert moved["quit"] == QAction.MenuRole.QuitRole
    assert window.actions()[0].menuRole() == QAction.MenuRole.NoRole


def test_it_speaks_the_language_of_the_moment(qtbot, desk):
    window, _actions = _window(qtbot)
    before = [top.text() for top in window.menuBar().actions()]
    desk.translation.use("vi")
    window.menuBar().retranslate()
    after = [top.text() for top in window.menuBar().actions()]
    assert "Window" in before
    assert len(set(before) & set(after)) == 0


def test_windows_of_other_systems_have_none(make_window, monkeypatch):
    made = []
    monkeypatch.setattr(main_window, "SystemMenu", lambda actions: made.append(actions))
    make_window()
    assert made == []
    monkeypatch.setattr(main_window.sys, "platform", "darwin")
    monkeypatch.setattr(main_window, "SystemMenu", SystemMenu)
    assert isinstance(make_window().menuBar(), SystemMenu)
