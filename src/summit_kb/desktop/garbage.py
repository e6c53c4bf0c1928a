"""Cycles of Python objects are collected in the window's thread alone.

Python collects in whichever thread happens to allocate. A widget that is collected in a thread of
the bridge is destroyed there, which ends the program now or corrupts it for later.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer, Slot

_EVERY_MS = 1_000


class GarbageCollection(QObject):
    """Collects by a timer as often as Python itself would; ``stop`` gives that back to Python."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.collect_if_due)
        self._timer.start()

    @Slot()
    def collect_if_due(self) -> None:
        """Collect the oldest generation whose count is over its threshold."""
        over = [
            count > most for count, most in zip(gc.get_count(), gc.get_threshold(), strict=True)
        ]
        for generation in (2, 1, 0):
            if over[0] and all(over[: generation + 1]):
                gc.collect(generation)
                return

    def stop(self) -> None:
        self._timer.stop()
        gc.enable()
