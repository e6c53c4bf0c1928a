"""Work that nobody waits for gives way while somebody types.

Threads of one interpreter take turns, and none comes first: what reads hundreds of records
meanwhile would make letters appear late.
"""

from __future__ import annotations

import threading
import time

_STEP = 0.002
_LONGEST = 0.25


class Turns:
    """``take`` is said by the window, ``give_way`` by long work, between two of its steps."""

    def __init__(self) -> None:
        self._until = 0.0

    def take(self, seconds: float) -> None:
        """For so long the window's thread should not have to share."""
        self._until = time.monotonic() + seconds

    def give_way(self) -> None:
        """Wait while the window has its turn; a quarter of a second at most, so that work ends."""
        if not self._until or threading.current_thread() is threading.main_thread():
            return
        last = time.monotonic() + _LONGEST
        while time.monotonic() < min(self._until, last):
            time.sleep(_STEP)


turns = Turns()
"""Of this process; nobody takes a turn where there is no window."""
