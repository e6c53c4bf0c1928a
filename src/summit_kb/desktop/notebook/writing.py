"""What is done to notes, one after another in threads, each with a way back."""

from __future__ import annotations

import itertools
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from summit_kb.foundation.errors import SummitError

if TYPE_CHECKING:
    from summit_kb.desktop.desk import Desk

_serial = itertools.count()
_MOST_STEPS = 100
Undo = Callable[[], object]


@dataclass(frozen=True)
class Deed:
    """``work`` answers with how to undo it, None when nothing was done; ``said`` tells of it."""

    work: Callable[[], Undo | None]
    said: str = ""


class Writing(QObject):
    """Signals: ``done`` (what is to be told, whether it can be undone), ``failed``."""

    done = Signal(str, bool)
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._waiting: deque[Deed | str] = deque()
        self._steps: list[Undo] = []
        self._running: Deed | None = None

    @property
    def can_undo(self) -> bool:
        return bool(self._steps)

    def do(self, deed: Deed) -> None:
        """Do it once all before it is done."""
        self._waiting.append(deed)
        self._next()

    def undo(self, said: str) -> None:
        """Take back what was done last, once it is done; nothing when there is nothing."""
        self._waiting.append(said)
        self._next()

    def _next(self) -> None:
        if self._running is not None or not self._waiting:
            return
        deed = self._running = self._taken(self._waiting.popleft())
        if deed is None:
            self._next()
            return
        # A channel of its own: what is to be written is never superseded.
        channel = f"notebook-write-{next(_serial)}"
        self._desk.bridge.query(channel, deed.work, self._on_done, self._on_failed)

    def _taken(self, wanted: Deed | str) -> Deed | None:
        """A deed, or the last step back with what it says."""
        if isinstance(wanted, Deed):
            return wanted
        if not self._steps:
            return None
        step = self._steps.pop()

        def work() -> None:
            step()

        return Deed(work, wanted)

    @Slot(object)
    def _on_done(self, undo: Undo | None) -> None:
        deed, self._running = self._running, None
        if undo is not None:
            self._steps = [*self._steps, undo][-_MOST_STEPS:]
        if deed is not None:
            self.done.emit(deed.said, undo is not None)
        self._next()

    @Slot(object)
    def _on_failed(self, error: SummitError) -> None:
        self._running = None
        self.failed.emit(error)
        self._next()
