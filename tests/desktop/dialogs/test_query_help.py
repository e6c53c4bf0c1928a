"""Examples are tried by pressing them."""

from PySide6.QtWidgets import QPushButton

from summit_kb.desktop.dialogs.query_examples import EXAMPLES
from summit_kb.desktop.dialogs.query_help import QueryHelp


def test_an_example_is_tried(qtbot, desk):
    dialog = QueryHelp()
    qtbot.addWidget(dialog)
    buttons = [b for b in dialog.findChildren(QPushButton) if b.property("kind") == "link"]
    assert len(buttons) == len(EXAMPLES)
    with qtbot.waitSignal(dialog.tried) as heard:
        buttons[3].click()
    assert heard.args == ['"dữ liệu mở"']
    assert buttons[3].accessibleName().startswith('"dữ liệu mở". ')
