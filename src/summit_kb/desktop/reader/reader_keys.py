"""The keys of the whole reader, wherever in it the focus is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from summit_kb.desktop import permitted

# What is done: the keys for it.
KEYS: dict[str, tuple[str, ...]] = {
    "side": ("F9",),
    "details": ("F8",),
    "text": ("F4",),
    "find": ("Ctrl+F",),
    "next_match": ("F3",),
    "previous_match": ("Shift+F3",),
    "accents": ("Ctrl+Shift+A",),
    "next_link": ("F7",),
    "previous_link": ("Shift+F7",),
    "page": ("Ctrl+G",),
    "quote": ("Ctrl+Shift+C",),
    "cite": ("Ctrl+Shift+E",),
    "larger": ("Ctrl++", "Ctrl+="),
    "smaller": ("Ctrl+-",),
    "natural": ("Ctrl+0",),
    "fit_width": ("Ctrl+1",),
    "fit_page": ("Ctrl+2",),
    "turn": ("Ctrl+R",),
    "mode": ("Ctrl+Alt+M",),
    "aloud": ("Ctrl+Shift+U",),
    "present": ("F5",),
    "print": ("Ctrl+P",),
}


def install(widget: QWidget, do: Callable[[str], None]) -> None:
    """Call ``do`` with the name of what a pressed key is for."""
    for name, keys in KEYS.items():
        if not permitted.reading(name):
            continue
        for key in keys:
            shortcut = QShortcut(QKeySequence(key), widget)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(_caller(do, name))


def _caller(do: Callable[[str], None], name: str) -> Callable[[], None]:
    return lambda: do(name)
