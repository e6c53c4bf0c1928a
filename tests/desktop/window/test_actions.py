"""Commands as actions."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from summit_kb.desktop.window.actions import Actions
from summit_kb.desktop.window.commands import COMMANDS


def test_every_command_is_an_action_with_its_keys(qtbot, desk):
    window = QWidget()
    qtbot.addWidget(window)
    actions = Actions(window)
    assert len(window.actions()) == len(COMMANDS)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    with qtbot.waitSignal(actions.wanted) as heard:
        qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert heard.args == ["find"]
    desk.translation.use("vi")
    actions.retranslate()
    assert actions["find"].text() == "Đến ô tìm kiếm"
