"""The bar's buttons do what the commands do, with names, in any width."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton, QWidget

from summit_kb.desktop.window.actions import Actions
from summit_kb.desktop.window.top_bar import TopBar


@pytest.fixture
def bar(qtbot, desk):
    window = QWidget()
    qtbot.addWidget(window)
    actions = Actions(window)
    bar = TopBar(actions, window)
    bar.resize(1_300, 56)
    window.resize(1_300, 300)
    window.show()
    bar.held, bar.commands = window, actions
    return bar


def test_buttons_carry_out_commands(bar, qtbot):
    heard = []
    bar.commands.wanted.connect(heard.append)
    for name in ("start", "back", "forward", "theme"):
        bar._buttons[name].click()
    assert heard == ["start", "back", "forward", "theme"]


def test_a_command_that_cannot_be_is_grey(bar):
    bar.commands["back"].setEnabled(False)
    assert not bar._buttons["back"].isEnabled()


def test_every_button_has_a_name_and_its_keys(bar):
    for button in bar.findChildren(QToolButton):
        assert button.accessibleName() or button.parent() is bar.field
    assert bar._buttons["back"].toolTip() == "Back (Alt+Left)"


def test_words_leave_the_add_button_when_it_gets_narrow(bar):
    assert bar.add.text().strip() == "Add documents"
    bar.resize(500, 56)
    assert bar.add.text() == ""
    assert bar.add.accessibleName() == "Add documents"
    assert [action.text() for action in bar.add.menu().actions()] == ["Add files…", "Add a folder…"]


def test_a_tight_bar_keeps_room_for_the_field(bar):
    assert bar.language.isVisible()
    letter = bar.fontMetrics().averageCharWidth()
    bar.resize(88 * letter, 56)
    assert bar.language.isVisible()
    bar.resize(80 * letter, 56)
    assert not bar.language.isVisible()
    assert not bar._buttons["theme"].isVisible()
    texts = [action.text() for action in bar.menu.actions()]
    assert "Tiếng Việt / English" in texts


def test_the_language_is_chosen(bar, qtbot):
    with qtbot.waitSignal(bar.language_chosen) as heard:
        qtbot.mouseClick(bar.language.button("en"), Qt.MouseButton.LeftButton)
    assert heard.args == ["en"]


def test_no_bell_rings_for_nothing(bar):
    assert bar.bell.isHidden()


def test_the_look_has_its_icon(bar):
    pictures = []
    for mode in ("light", "dark", "system"):
        bar.show_mode(mode)
        pictures.append(bar._buttons["theme"].icon().pixmap(20, 20).toImage())
    assert pictures[0] != pictures[1] != pictures[2]


def test_the_menu_holds_what_has_no_button(bar):
    texts = [action.text() for action in bar.menu.actions() if action.text()]
    assert {"Settings…", "Keyboard shortcuts", "About Summit KB", "Quit"} <= set(texts)
