"""What each key does to the pages; the keys of zoom and search belong to the whole reader."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from summit_kb.desktop.reader.zoom_scroll import ZoomScroll

_Key = Qt.Key
_Do = Callable[[ZoomScroll], None]

_PLAIN: dict[int, _Do] = {
    _Key.Key_PageDown: lambda view: view.scroll_screens(1),
    _Key.Key_PageUp: lambda view: view.scroll_screens(-1),
    _Key.Key_Space: lambda view: view.scroll_screens(1),
    _Key.Key_Down: lambda view: view.scroll_lines(1),
    _Key.Key_Up: lambda view: view.scroll_lines(-1),
    _Key.Key_Home: lambda view: view.go_to(1, -100),
    _Key.Key_End: lambda view: view.go_to_end(),
    _Key.Key_Right: lambda view: _sideways(view, 1),
    _Key.Key_Left: lambda view: _sideways(view, -1),
}
_CTRL: dict[int, _Do] = {
    _Key.Key_Home: lambda view: view.go_to(1, -100),
    _Key.Key_End: lambda view: view.go_to_end(),
}
_SHIFT: dict[int, _Do] = {_Key.Key_Space: lambda view: view.scroll_screens(-1)}


def _sideways(view: ZoomScroll, direction: int) -> None:
    """Across a page that is wider than the window, else to the next page."""
    if view.horizontalScrollBar().maximum() > 0:
        view.scroll_across(direction)
    else:
        view.go_to(view.current_page + direction)


def handle(view: ZoomScroll, event: QKeyEvent) -> bool:
    """Do what the key says; False when it says nothing here."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    table = {
        Qt.KeyboardModifier.NoModifier: _PLAIN,
        Qt.KeyboardModifier.ControlModifier: _CTRL,
        Qt.KeyboardModifier.ShiftModifier: _SHIFT,
    }.get(modifiers, {})
    action = table.get(event.key())
    if action is not None:
        action(view)
    return action is not None


# Shift with an arrow makes the selection longer: key -> (forward, by line).
_EXTENDING: dict[int, tuple[bool, bool]] = {
    _Key.Key_Right: (True, False),
    _Key.Key_Left: (False, False),
    _Key.Key_Down: (True, True),
    _Key.Key_Up: (False, True),
}


def extending(event: QKeyEvent) -> tuple[bool, bool] | None:
    """Whether the key makes the selection longer: (forward, by line)."""
    if event.modifiers() != Qt.KeyboardModifier.ShiftModifier:
        return None
    return _EXTENDING.get(event.key())


def is_copy(event: QKeyEvent) -> bool:
    return event.matches(QKeySequence.StandardKey.Copy)


def is_select_all(event: QKeyEvent) -> bool:
    return event.matches(QKeySequence.StandardKey.SelectAll)
