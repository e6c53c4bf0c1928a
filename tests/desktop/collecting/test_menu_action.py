from PySide6.QtWidgets import QMenu, QWidget

from summit_kb.desktop.collecting.menu_action import add_collect_action


def test_the_windows_command_stands_in_the_menu(window):
    menu = QMenu(window)
    add_collect_action(menu, window.page)
    assert menu.actions() == [window.commands["collect"]]


def test_where_no_window_is_there_is_none(desk, qtbot):
    alone = QWidget()
    qtbot.addWidget(alone)
    menu = QMenu(alone)
    add_collect_action(menu, alone)
    assert menu.actions() == []
