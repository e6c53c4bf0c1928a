"""Commands are declared once, with keys that do not collide."""

from PySide6.QtGui import QKeySequence

from summit_kb.desktop.theme import icons
from summit_kb.desktop.window.commands import BY_NAME, COMMANDS, GROUPS


def test_names_and_keys_are_unique():
    keys = [QKeySequence(text).toString() for command in COMMANDS for text in command.keys]
    assert "" not in keys
    assert len(keys) == len(set(keys))
    assert len(BY_NAME) == len(COMMANDS)


def test_groups_and_icons_exist():
    for command in COMMANDS:
        assert command.group in GROUPS
        assert not command.icon or command.icon in icons.names()


def test_labels_and_keys_are_shown(desk):
    assert BY_NAME["back"].label == "Back"
    desk.translation.use("vi")
    assert BY_NAME["back"].label == "Quay lại"
    assert BY_NAME["find"].shown_keys == "Ctrl+K"
    assert BY_NAME["about"].shown_keys == ""
