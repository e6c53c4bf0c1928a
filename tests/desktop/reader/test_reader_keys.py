import pytest
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from summit_kb.desktop.reader import reader_keys
from summit_kb.desktop.window.commands import COMMANDS


@pytest.fixture
def done(show):
    widget, done = QWidget(), []
    reader_keys.install(widget, done.append)
    show(widget)
    return widget, done


def test_every_key_calls_what_it_is_for(done):
    widget, called = done
    for shortcut in widget.findChildren(QShortcut):
        shortcut.activated.emit()
    assert called == [name for name, keys in reader_keys.KEYS.items() for _key in keys]


def test_no_key_means_two_things_in_the_window():
    ours = [QKeySequence(key) for keys in reader_keys.KEYS.values() for key in keys]
    theirs = [QKeySequence(key) for command in COMMANDS for key in command.keys]
    assert len({key.toString() for key in ours}) == len(ours)
    assert not {key.toString() for key in ours} & {key.toString() for key in theirs}
