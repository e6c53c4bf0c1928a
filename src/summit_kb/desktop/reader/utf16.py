"""Offsets in Python's text and in Qt's: Qt counts rare letters (emoji, old scripts) twice."""

from __future__ import annotations

import numpy as np

_LAST_SINGLE = 0xFFFF


class Utf16Text:
    """A text with its offsets counted both ways."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._starts: np.ndarray | None = None
        if text and max(text) > chr(_LAST_SINGLE):
            codes = np.frombuffer(text.encode("utf-32-le"), np.uint32)
            self._starts = np.concatenate(([0], np.cumsum(1 + (codes > _LAST_SINGLE))))

    def to_qt(self, offset: int) -> int:
        """Where Qt finds ``text[offset]``."""
        return offset if self._starts is None else int(self._starts[offset])

    def from_qt(self, position: int) -> int:
        """The offset of what Qt finds at ``position``."""
        if self._starts is None:
            return position
        return int(np.searchsorted(self._starts, position))
