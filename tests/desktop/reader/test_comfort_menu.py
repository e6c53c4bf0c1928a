import pytest
from PySide6.QtGui import QAction

from summit_kb.desktop.reader.comfort_menu import ComfortMenu
from summit_kb.desktop.reader.modes.look import ReadingMode


@pytest.fixture
def menu(qtbot):
    made = ComfortMenu()
    qtbot.addWidget(made)
    return made


def test_the_mode_in_force_is_marked(menu):
    menu.show_mode(ReadingMode.SEPIA)
    marked = [action.objectName() for action in menu.actions() if action.isChecked()]
    assert marked == ["sepia"]


def test_choosing_tells_which(menu, qtbot):
    with qtbot.waitSignal(menu.mode_chosen) as chosen:
        menu.findChild(QAction, "night").trigger()
    assert chosen.args == ["night"]
    with qtbot.waitSignal(menu.wanted) as wanted:
        menu.findChild(QAction, "print").trigger()
    assert wanted.args == ["print"]


def test_every_line_has_words_and_deeds_tell_their_keys(menu):
    assert all(action.text() for action in menu.actions() if not action.isSeparator())
    assert menu.findChild(QAction, "present").text().endswith("F5")
