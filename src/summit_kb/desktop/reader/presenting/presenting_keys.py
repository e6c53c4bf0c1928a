"""The keys of a presentation, those that people know from other programs."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

_Key = Qt.Key
_DEEDS: dict[str, tuple[Qt.Key, ...]] = {
    "next": (_Key.Key_Right, _Key.Key_Down, _Key.Key_Space, _Key.Key_PageDown, _Key.Key_N),
    "previous": (
        _Key.Key_Left,
        _Key.Key_Up,
        _Key.Key_Backspace,
        _Key.Key_PageUp,
        _Key.Key_P,
    ),
    "first": (_Key.Key_Home,),
    "last": (_Key.Key_End,),
    "go": (_Key.Key_Return, _Key.Key_Enter),
    "black": (_Key.Key_B, _Key.Key_Period),
    "white": (_Key.Key_W, _Key.Key_Comma),
    "marks": (_Key.Key_M,),
    "pointer": (_Key.Key_L,),
    "spotlight": (_Key.Key_S,),
    "help": (_Key.Key_F1, _Key.Key_Question, _Key.Key_H),
    "leave": (_Key.Key_Escape, _Key.Key_F5),
}
_OF_KEY = {key: deed for deed, keys in _DEEDS.items() for key in keys}
_BACK_WITH_SHIFT = (_Key.Key_Space, _Key.Key_Return, _Key.Key_Enter)


def deed_of(event: QKeyEvent) -> str | None:
    """What a pressed key is for; a digit is itself."""
    if event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
        return None
    key = Qt.Key(event.key())
    if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and key in _BACK_WITH_SHIFT:
        return "previous"
    if event.text().isdecimal() and event.text().isascii():
        return event.text()
    return _OF_KEY.get(key)
