"""What keys do in the diagram."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, Qt
from PySide6.QtGui import QKeyEvent

from summit_kb.desktop.relations import stepping

if TYPE_CHECKING:
    from summit_kb.desktop.relations.canvas import Canvas

_Key, _Modifier = Qt.Key, Qt.KeyboardModifier
_ARROWS = {
    _Key.Key_Left: stepping.LEFT,
    _Key.Key_Right: stepping.RIGHT,
    _Key.Key_Up: stepping.UP,
    _Key.Key_Down: stepping.DOWN,
}
_LARGER = (_Key.Key_Plus, _Key.Key_Equal)
# Letters that do something unless a name is being typed.
_MEANING_MORE = " 0+=-"
_PAUSE = 1_500
_ENTER = (_Key.Key_Return, _Key.Key_Enter)


def pressed(canvas: Canvas, event: QKeyEvent) -> bool:
    """Do what a key means; False for one that means nothing here."""
    key, modifiers = Qt.Key(event.key()), event.modifiers()
    if modifiers & _Modifier.AltModifier:
        return False
    control = bool(modifiers & _Modifier.ControlModifier)
    if not control and _types(canvas, key, event.text()):
        return True
    if key in _ARROWS:
        return _go(canvas, stepping.step(canvas.scene, canvas.current, _ARROWS[key]))
    if key in (_Key.Key_PageDown, _Key.Key_PageUp) and not control:
        forward = key == _Key.Key_PageDown
        return _go(canvas, stepping.next_lane(canvas.scene, canvas.current, forward=forward))
    if key == _Key.Key_Home:
        boxes = canvas.scene.boxes
        return _go(canvas, canvas.scene.centre or (boxes[0].key if boxes else None))
    return _does(canvas, key, control=control)


class TypedName:
    """What is typed to find a box by its name; it is over after a while without a key."""

    def __init__(self) -> None:
        self.text = ""
        self._since = QElapsedTimer()

    @property
    def is_open(self) -> bool:
        """Whether more may follow: keys with a meaning of their own are letters then."""
        return bool(self.text) and not self._since.hasExpired(_PAUSE)

    def take(self, letters: str) -> None:
        self.text = (self.text if self.is_open else "") + letters
        self._since.start()

    def take_back(self) -> None:
        self.text = self.text[:-1]
        self._since.start()


def _types(canvas: Canvas, key: Qt.Key, letters: str) -> bool:
    """Look for a box by its name; the same letter again leads to the next one."""
    name = canvas.typed
    if key == _Key.Key_Backspace and name.is_open:
        name.take_back()
    elif letters.isprintable() and letters and (name.is_open or letters not in _MEANING_MORE):
        again = name.is_open and name.text == letters and not canvas.knows(letters * 2)
        if not again:
            name.take(letters)
        canvas.look_for(name.text, onwards=again)
        return True
    else:
        return False
    canvas.look_for(name.text, onwards=False)
    return True


def _does(canvas: Canvas, key: Qt.Key, *, control: bool) -> bool:
    if key in _ENTER and canvas.current:
        (canvas.centred if control else canvas.opened).emit(canvas.current)
    elif key == _Key.Key_Space and canvas.current:
        (canvas.marked if control else canvas.centred).emit(canvas.current)
    elif key == _Key.Key_Backspace:
        canvas.back_wanted.emit()
    elif key in _LARGER and not control:
        canvas.zoom_by(1.2)
    elif key == _Key.Key_Minus and not control:
        canvas.zoom_by(1 / 1.2)
    elif key == _Key.Key_0 and not control:
        canvas.fit()
    else:
        return False
    return True


def _go(canvas: Canvas, key: str | None) -> bool:
    """A key that leads nowhere does nothing, and scrolls nothing either."""
    if key is not None:
        canvas.go_to(key)
    return True
