"""Long work: a plain function that takes ``report`` and ``cancel`` and never asks anything.

The caller decides who watches. Work reports facts as often as it likes (bridges throttle) and
calls ``cancel.check()`` between two documents.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass

from summit_kb.foundation.errors import CancelledError


@dataclass(frozen=True)
class Progress:
    """How far a piece of work has come.

    ``stage`` is a stable word front ends translate ("read", "store", "index" …); ``done`` and
    ``total`` count items, ``total`` 0 when it is not known; ``item`` names what is at hand.
    """

    stage: str
    done: int = 0
    total: int = 0
    item: str = ""


Report = Callable[[Progress], None]


def silent(_progress: Progress) -> None:
    """The report of work nobody watches."""


class Cancel:
    """A flag one thread raises and the working thread looks at."""

    def __init__(self) -> None:
        self._event = threading.Event()

    def request(self) -> None:
        self._event.set()

    @property
    def requested(self) -> bool:
        return self._event.is_set()

    def check(self) -> None:
        """Raise CancelledError once the flag is up."""
        if self._event.is_set():
            raise CancelledError
