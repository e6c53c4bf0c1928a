"""Keys in sentences and tooltips as a Mac writes them: “Ctrl+Shift+K” is ⇧⌘K there.

Qt takes Ctrl for ⌘ and Alt for ⌥ on macOS, and writes shortcuts so by itself; what stands in a
sentence is told here.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable

from PySide6.QtCore import QObject, QTranslator

# In the order in which macOS writes them.
_SIGNS = {"Meta": "⌃", "Alt": "⌥", "Shift": "⇧", "Ctrl": "⌘"}
_HELD = re.compile(r"(?<!\w)((?:(?:Ctrl|Alt|Shift|Meta)\+)+)(?=\S)")


def as_on_a_mac(text: str) -> str:
    """``text`` with every shortcut in it in the signs of macOS."""
    return _HELD.sub(_signs, text)


def as_written_here(text: str) -> str:
    """``text`` with shortcuts as this system writes them."""
    return as_on_a_mac(text) if sys.platform == "darwin" else text


def _signs(match: re.Match[str]) -> str:
    held = match[1].split("+")
    return "".join(sign for name, sign in _SIGNS.items() if name in held)


class MacKeys(QTranslator):
    """Asked before the other translators, and answers what they say with the keys changed."""

    def __init__(self, others: Iterable[QTranslator], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._others = list(others)

    def isEmpty(self) -> bool:
        return False

    def translate(
        self, context: str, source: str, /, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        """None for what has no keys in it: then the others are asked as ever."""
        found = (one.translate(context, source, disambiguation, n) for one in self._others)
        text = next((one for one in found if one), source)
        changed = as_on_a_mac(text)
        return changed if changed != text else None
