"""A row that gives up its less needed parts when there is no room for all."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QLayout, QWidget


class Narrowing:
    """Hides ``parts``, the first first, until the rest of ``row`` fits its width.

    What is hidden for other reasons is not this one's: ask with ``offer``.
    """

    def __init__(self, row: QHBoxLayout, parts: Sequence[QWidget]) -> None:
        self._row = row
        self._parts = parts
        self._offered = dict.fromkeys(parts, True)
        row.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)

    def offer(self, part: QWidget, *, offered: bool) -> None:
        """Say whether a part is to be seen at all."""
        self._offered[part] = offered

    def fit(self, width: int) -> None:
        """Show as many parts as ``width`` has room for."""
        for part in self._parts:
            part.setVisible(self._offered[part])
        self._row.invalidate()
        for part in self._parts:
            if self._row.minimumSize().width() <= width:
                break
            part.setVisible(False)
            self._row.invalidate()
