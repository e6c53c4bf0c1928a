import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from summit_kb.desktop.reader.presenting.presenting_keys import deed_of

Mod = Qt.KeyboardModifier


def key(which, text="", modifiers=Mod.NoModifier):
    return QKeyEvent(QEvent.Type.KeyPress, which, modifiers, text)


@pytest.mark.parametrize(
    ("event", "deed"),
    [
        (key(Qt.Key.Key_PageUp), "previous"),
        (key(Qt.Key.Key_Space, " ", Mod.ShiftModifier), "previous"),
        (key(Qt.Key.Key_7, "7"), "7"),
        (key(Qt.Key.Key_7, "7", Mod.KeypadModifier), "7"),
        (key(Qt.Key.Key_Escape), "leave"),
        (key(Qt.Key.Key_F5), "leave"),
        (key(Qt.Key.Key_W, "w", Mod.ControlModifier), None),
        (key(Qt.Key.Key_X, "x"), None),
    ],
)
def test_what_keys_are_for(event, deed):
    assert deed_of(event) == deed
