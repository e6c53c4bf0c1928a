"""Commands are declared once, with keys that do not collide."""

import sys

import pytest
from PySide6.QtGui import QKeySequence

from summit_kb.desktop.theme import icons
from summit_kb.desktop.window.commands import BY_NAME, COMMANDS, GROUPS, MAC_KEYS


@pytest.mark.parametrize("system", ["linux", "win32", "darwin"])
def test_names_and_keys_are_unique(system, monkeypatch):
    monkeypatch.setattr(sys, "platform", system)
    keys = [QKeySequence(text).toString() for command in COMMANDS for text in command.keys]
    assert "" not in keys
    assert len(keys) == len(set(keys))
    assert len(BY_NAME) == len(COMMANDS)


def test_what_macos_keeps_for_itself_is_no_key_there(monkeypatch):
    kept = {"Ctrl+H", "Ctrl+Tab", "Ctrl+Shift+Tab", "Ctrl+Space", "Ctrl+M"}
    used = {keys for command in COMMANDS for keys in command.keys}
    monkeypatch.setattr(sys, "platform", "darwin")
    there = {keys for command in COMMANDS for keys in command.keys}
    assert used & kept
    assert not there & kept
    assert set(MAC_KEYS) <= set(BY_NAME)


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
