"""The memory of the processes below this one, looked at ten times a second."""

from __future__ import annotations

import threading

import psutil

_LOOK_EVERY = 0.1


class Memory(threading.Thread):
    """``largest`` is the most that one process held, ``together`` all of them, resident bytes."""

    def __init__(self) -> None:
        super().__init__(daemon=True)
        self.largest = self.together = 0
        self._ended = threading.Event()

    def run(self) -> None:
        here = psutil.Process()
        while not self._ended.wait(_LOOK_EVERY):
            sizes = [_resident(process) for process in here.children(recursive=True)]
            self.largest = max([self.largest, *sizes])
            self.together = max(self.together, sum(sizes))

    def end(self) -> None:
        self._ended.set()
        self.join()


def _resident(process: psutil.Process) -> int:
    try:
        return process.memory_info().rss
    except psutil.Error:
        return 0  # it ended while we looked
