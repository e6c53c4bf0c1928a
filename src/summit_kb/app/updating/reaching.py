"""Asking a place that may never answer: a share whose server is gone stops whoever asks it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TypeVar

from summit_kb.app.updating.errors import SourceUnreachableError

T = TypeVar("T")
PATIENCE = 15.0


class Reaching:
    """Runs questions in threads of their own, of one place one after another. A place that did
    not answer in time is not asked again until it has: one thread waits for it, however often one
    looks.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._waiting: dict[str, threading.Thread] = {}
        self._late: set[threading.Thread] = set()

    def ask(self, place: str, question: Callable[[], T], patience: float = PATIENCE) -> T:
        """The answer of ``question``, or what it raised; SourceUnreachableError when none comes."""
        answers: list[T] = []
        failures: list[Exception] = []

        def run() -> None:
            try:
                answers.append(question())
            except Exception as error:  # raised again in the thread that asked
                failures.append(error)

        asking = threading.Thread(target=run, name="source", daemon=True)
        self._take_turn(place, asking, patience)
        asking.join(patience)
        if asking.is_alive():
            self._late.add(asking)
        if failures:
            raise failures[0]
        if not answers:
            raise SourceUnreachableError(source=place)
        return answers[0]

    def _take_turn(self, place: str, asking: threading.Thread, patience: float) -> None:
        """Start when the one before has its answer; raises SourceUnreachableError."""
        while True:
            with self._lock:
                before = self._waiting.get(place)
                if before is None or not before.is_alive():
                    self._late = {one for one in self._late if one.is_alive()}
                    self._waiting[place] = asking
                    asking.start()
                    return
            if before in self._late:
                raise SourceUnreachableError(source=place)
            before.join(patience)
            if before.is_alive():
                self._late.add(before)
