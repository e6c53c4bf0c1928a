"""The progress bar of a terminal: one line of stderr, drawn a few times a second."""

from __future__ import annotations

import shutil
import sys
import time
from itertools import zip_longest

from summit_kb.app.words import Words
from summit_kb.foundation.work import Progress

_EVERY_SECONDS = 0.1
_WIDTH = 24
# Documents are stored while files are read: one bar for both.
_TOLD_BY_ANOTHER = frozenset({"store"})


class Bar:
    """Shows the progress it is told; ``clear`` leaves the line empty."""

    def __init__(self, words: Words) -> None:
        self._words = words
        self._drawn_at = 0.0
        self._stage = ""
        self._shown = ""

    def show(self, progress: Progress) -> None:
        if progress.stage in _TOLD_BY_ANOTHER:
            return
        now = time.monotonic()
        last = progress.total > 0 and progress.done == progress.total
        if progress.stage == self._stage and not last and now - self._drawn_at < _EVERY_SECONDS:
            return
        self._drawn_at, self._stage = now, progress.stage
        self._draw(self._line(progress))

    def clear(self) -> None:
        self._draw("")
        sys.stderr.write("\r")
        sys.stderr.flush()

    def _line(self, progress: Progress) -> str:
        stage = self._words.stage(progress.stage)
        if progress.total:
            filled = min(_WIDTH, _WIDTH * progress.done // progress.total)
            bar = "█" * filled + "░" * (_WIDTH - filled)
            line = f"{stage} {bar} {progress.done}/{progress.total} {progress.item}"
        else:
            line = f"{stage} {progress.done or ''} {progress.item}"
        return line[: max(20, shutil.get_terminal_size().columns - 1)]

    def _draw(self, line: str) -> None:
        padded = "".join(new for new, _ in zip_longest(line, self._shown, fillvalue=" "))
        sys.stderr.write(f"\r{padded}")
        sys.stderr.flush()
        self._shown = line
