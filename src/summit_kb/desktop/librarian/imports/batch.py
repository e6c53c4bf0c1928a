"""Files that are added in one go, and what is heard of them while that goes on."""

from __future__ import annotations

import os
import threading
from collections import deque
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from summit_kb.app.reports import Added, Duplicate, Failed
from summit_kb.foundation.work import Progress

if TYPE_CHECKING:
    from summit_kb.desktop.job import Job

Outcome = Added | Duplicate | Failed


@dataclass(frozen=True)
class Choices:
    """What is said of all files of a batch before they are added."""

    topics: tuple[str, ...] = ()
    type: str | None = None
    accept_duplicates: bool = False
    accept_secret: bool = False


class Inbox:
    """Filled by the thread that adds, emptied by the window's."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._outcomes: deque[Outcome] = deque()
        self._pages: dict[str, tuple[int, int]] = {}

    def put(self, outcome: Outcome) -> None:
        with self._lock:
            self._outcomes.append(outcome)

    def note(self, progress: Progress) -> None:
        """Keep how far recognising the text of a file has come."""
        if progress.stage == "ocr":
            with self._lock:
                self._pages[progress.item] = (progress.done, progress.total)

    def take(self) -> tuple[list[Outcome], dict[str, tuple[int, int]]]:
        """What came since the last time: outcomes in their order, pages by file name."""
        with self._lock:
            outcomes, pages = list(self._outcomes), self._pages
            self._outcomes.clear()
            self._pages = {}
        return outcomes, pages


@dataclass
class Batch:
    """``open`` holds the paths of which nothing is known yet, in their order."""

    paths: tuple[Path, ...]
    choices: Choices
    inbox: Inbox = field(default_factory=Inbox)
    job: Job | None = None
    is_reading: bool = False

    def __post_init__(self) -> None:
        self.open: dict[Path, None] = dict.fromkeys(self.paths)
        self._lanes = min(os.cpu_count() or 1, 8)

    def being_read(self) -> list[Path]:
        """The files in the hands of the workers: the first that have no outcome."""
        if not self.is_reading:
            return []
        return [path for path, _ in zip(self.open, range(self._lanes), strict=False)]

    def named(self, name: str) -> Path | None:
        """The file of this name that is being read; progress names files, not paths."""
        return next((path for path in self.open if path.name == name), None)
