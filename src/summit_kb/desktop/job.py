"""One change in the lane, seen from the windows."""

from __future__ import annotations

import threading

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from summit_kb.foundation.work import Cancel, Progress

_INTERVAL_MS = 60


class Job(QObject):
    """A running change: its progress, at most every 60 ms, and its cancel flag.

    Signals: ``progressed`` carries a Progress; ``ended`` comes once, before the answer.
    """

    progressed = Signal(object)
    ended = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.cancel_flag = Cancel()
        self._lock = threading.Lock()
        self._latest: Progress | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_INTERVAL_MS)
        self._timer.timeout.connect(self._flush)
        self._timer.start()

    def cancel(self) -> None:
        """Ask the work to stop at its next document."""
        self.cancel_flag.request()

    def report(self, progress: Progress) -> None:
        """Called by the work, from its own thread, as often as it likes."""
        with self._lock:
            self._latest = progress

    def finish(self) -> None:
        """Called by the bridge when the work is over: the last progress, then the end."""
        self._timer.stop()
        self._flush()
        self.ended.emit()

    @Slot()
    def _flush(self) -> None:
        with self._lock:
            progress, self._latest = self._latest, None
        if progress is not None:
            self.progressed.emit(progress)
