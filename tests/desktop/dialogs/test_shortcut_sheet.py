"""The sheet lists what it is given."""

from PySide6.QtWidgets import QLabel

from summit_kb.desktop.dialogs.shortcut_sheet import ShortcutSheet


def test_groups_and_keys_are_listed(qtbot, desk):
    sheet = ShortcutSheet([("Searching", [("Find", "Ctrl+K"), ("Open", "Return")]), ("Window", [])])
    qtbot.addWidget(sheet)
    sheet.show()
    texts = [label.text() for label in sheet.findChildren(QLabel)]
    assert texts == ["Searching", "Find", "Ctrl+K", "Open", "Return", "Window"]
