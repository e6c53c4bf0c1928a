"""Long work on a place that may stop answering: it is told, and whoever waits may give up."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import Generic, TypeVar

from summit_kb.app.updating.errors import SourceUnreachableError
from summit_kb.foundation.errors import CancelledError
from summit_kb.foundation.work import Cancel, Progress, Report, silent

T = TypeVar("T")
WAIT = "wait"
_READING = {"", "install", "verify"}
"""Stages in which the place is read: only then is nothing lost by leaving the work behind."""
SILENCE, PATIENCE = 8.0, 2.0
_STEP = 0.05


class _Pulse(Cancel):
    """Asked between two files and within long ones, so it tells that work goes on."""

    def __init__(self, asked: Cancel | None) -> None:
        super().__init__()
        self._asked = asked
        self.at = time.monotonic()

    @property
    def requested(self) -> bool:
        return super().requested or (self._asked is not None and self._asked.requested)

    def check(self) -> None:
        self.at = time.monotonic()
        if self.requested:
            raise CancelledError


class Patiently(Generic[T]):
    """Does one piece of work in a thread of its own, which is left behind when it hangs in the
    system and somebody has stopped it: it ends at the first answer, and has changed nothing.
    """

    def __init__(self, silence: float = SILENCE, patience: float = PATIENCE) -> None:
        """Seconds without a sign before it is told, and before a stop is taken as it is."""
        self._silence = silence
        self._patience = patience
        self._left: threading.Thread | None = None

    def do(
        self,
        place: str,
        work: Callable[[Report, Cancel], T],
        *,
        report: Report = silent,
        cancel: Cancel | None = None,
    ) -> T:
        """What ``work`` answers or raises.

        Raises CancelledError, and SourceUnreachableError while what was left behind still hangs.
        """
        if self._left is not None and self._left.is_alive():
            raise SourceUnreachableError(source=place)
        doing = _Doing(work, report, _Pulse(cancel))
        doing.thread.start()
        try:
            self._wait(doing)
        except BaseException:
            doing.pulse.request()
            doing.thread.join(self._patience)
            self._left = doing.thread
            raise
        return doing.answer()

    def _wait(self, doing: _Doing[T]) -> None:
        is_told = False
        while doing.thread.is_alive():
            doing.thread.join(_STEP)
            quiet = time.monotonic() - doing.pulse.at
            if doing.latest.stage not in _READING or not doing.thread.is_alive():
                continue
            if doing.pulse.requested and quiet > self._patience:
                raise CancelledError
            if quiet <= self._silence:
                is_told = False
            elif not is_told:
                is_told = True
                doing.tell_of_waiting()


class _Doing(Generic[T]):
    """The work, its thread, and how far it is."""

    def __init__(self, work: Callable[[Report, Cancel], T], report: Report, pulse: _Pulse) -> None:
        self._work = work
        self._report = report
        self.pulse = pulse
        self.latest = Progress("")
        self._answers: list[T] = []
        self._failures: list[BaseException] = []
        self.thread = threading.Thread(target=self._run, name="patiently", daemon=True)

    def answer(self) -> T:
        if self._failures:
            raise self._failures[0]
        return self._answers[0]

    def tell_of_waiting(self) -> None:
        self._report(Progress(WAIT, self.latest.done, self.latest.total, self.latest.item))

    def _run(self) -> None:
        try:
            self._answers.append(self._work(self._tell, self.pulse))
        except BaseException as error:
            self._failures.append(error)

    def _tell(self, progress: Progress) -> None:
        self.pulse.at = time.monotonic()
        self.latest = progress
        self._report(progress)
