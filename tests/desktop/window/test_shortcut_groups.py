"""The sheet's groups hold every command with keys."""

from summit_kb.desktop.window.commands import COMMANDS
from summit_kb.desktop.window.shortcut_groups import shortcut_groups


def test_every_command_with_keys_is_listed(desk):
    lines = [line for _title, group in shortcut_groups() for line in group]
    for command in COMMANDS:
        assert ((command.label, command.shown_keys) in lines) == bool(command.keys)
    assert ("Open the result in the background", "Ctrl+Return") in lines


def test_titles_follow_the_language(desk):
    desk.translation.use("vi")
    assert shortcut_groups()[0][0] == "Tìm kiếm"
