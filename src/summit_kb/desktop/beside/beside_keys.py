"""The keys of two documents beside each other, wherever in them the focus is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from summit_kb.desktop.beside.beside_bar import KEYS as BAR_KEYS

# What is done: the keys for it. F6 and some others mean something else in the rest of the window.
KEYS: dict[str, tuple[str, ...]] = {
    "other_side": ("F6", "Shift+F6"),
    "next_row": ("Alt+Down",),
    "previous_row": ("Alt+Up",),
    "find": ("Ctrl+F",),
    "next_match": ("F3",),
    "previous_match": ("Shift+F3",),
    "next_difference": ("F7",),
    "previous_difference": ("Shift+F7",),
    "accents": ("Ctrl+Shift+A",),
    "text": ("F4",),
    "open": ("Ctrl+Return", "Ctrl+Enter"),
    "choose": ("Ctrl+Shift+D",),
    "larger": ("Ctrl++", "Ctrl+="),
    "smaller": ("Ctrl+-",),
    "natural": ("Ctrl+0",),
    **{name: (keys,) for name, keys in BAR_KEYS.items()},
}
_BY_KEYS = {QKeySequence(key).toString(): name for name, keys in KEYS.items() for key in keys}


def wanted(event: QKeyEvent) -> str | None:
    """What a pressed key is for; None for keys that are none of ours."""
    keys = QKeySequence(event.keyCombination()).toString()
    plain = keys.replace("Num+", "")
    return _BY_KEYS.get(plain)


def handled(page: QWidget, event: QEvent, do: Callable[[str], None]) -> bool:
    """Take a key before the window's own shortcuts do: only here it means this."""
    if not isinstance(event, QKeyEvent) or not page.isVisible():
        return False
    name = wanted(event)
    if name is None:
        return False
    if event.type() is QEvent.Type.ShortcutOverride:
        event.accept()
        return True
    if event.type() is QEvent.Type.KeyPress:
        event.accept()
        do(name)
        return True
    return False
