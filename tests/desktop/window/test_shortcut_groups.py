"""The sheet's groups hold every command with keys."""

from PySide6.QtGui import QKeySequence

from summit_kb.desktop.reader.notes.note_keys import KEYS as NOTE_KEYS
from summit_kb.desktop.reader.reader_keys import KEYS
from summit_kb.desktop.window.commands import COMMANDS
from summit_kb.desktop.window.shortcut_groups import shortcut_groups


def test_every_command_with_keys_is_listed(desk):
    lines = [line for _title, group in shortcut_groups() for line in group]
    for command in COMMANDS:
        assert ((command.label, command.shown_keys) in lines) == bool(command.keys)
    assert ("Open the result in the background", "Ctrl+Return") in lines


def test_every_key_of_the_reader_is_listed_and_free(desk):
    groups = dict(shortcut_groups())
    wanted = [
        QKeySequence(keys[0]).toString(QKeySequence.SequenceFormat.NativeText)
        for keys in (*KEYS.values(), *((one,) for one in NOTE_KEYS.values()))
    ]
    # Those of two documents side by side come first.
    assert [keys for _what, keys in groups["Reading"]][-len(wanted) :] == wanted
    assert not {what for what, _keys in groups["Reading"]} & set(KEYS)
    taken = {QKeySequence(text).toString() for one in COMMANDS for text in one.keys}
    assert not taken & {QKeySequence(text).toString() for keys in KEYS.values() for text in keys}


def test_titles_follow_the_language(desk):
    desk.translation.use("vi")
    assert shortcut_groups()[0][0] == "Tìm kiếm"
