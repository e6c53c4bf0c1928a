"""Cycles of Python objects are collected in the window's thread alone.

Python collects in whichever thread happens to allocate. A widget that is collected in a thread of
the bridge is destroyed there, which ends the program now or corrupts it for later.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QDeadlineTimer, QObject, QTimer, Slot

_EVERY_MS = 1_000
_AFTER_TYPING_MS = 2_000
_OLDEST = 2


class GarbageCollection(QObject):
    """Collects by a timer as often as Python itself would; ``stop`` gives that back to Python.

    Looking through everything there is takes longer than a frame: it waits until nobody types, and
    what a library is opened with is left out, see ``settle``.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._typing = QDeadlineTimer(0)
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.collect_if_due)
        self._timer.start()

    @Slot()
    def put_off(self) -> None:
        """Somebody types: the oldest generation waits."""
        self._typing.setRemainingTime(_AFTER_TYPING_MS)

    @Slot()
    def settle(self) -> None:
        """Everything there is now stays for long: modules, the window, the library.

        It is not looked through again until the next library is opened.
        """
        if gc.get_freeze_count():
            gc.unfreeze()
            gc.collect()
        gc.freeze()

    @Slot()
    def collect_if_due(self) -> None:
        """Collect the oldest generation whose count is over its threshold."""
        over = [
            count > most for count, most in zip(gc.get_count(), gc.get_threshold(), strict=True)
        ]
        oldest = _OLDEST if self._typing.hasExpired() else _OLDEST - 1
        for generation in range(oldest, -1, -1):
            if over[0] and all(over[: generation + 1]):
                gc.collect(generation)
                return

    def stop(self) -> None:
        self._timer.stop()
        gc.unfreeze()
        gc.enable()
