"""The process that works on a library for a window; see ``apart``."""

from __future__ import annotations

import contextlib
import ctypes
import os
import sys
import time
from typing import cast

from summit_kb.app.adding import add_files
from summit_kb.app.apart import Task, packed, progress_message, unpacked
from summit_kb.app.reports import Added, Duplicate, Failed
from summit_kb.app.storing import AddOptions
from summit_kb.app.workspace import Workspace
from summit_kb.foundation import lock
from summit_kb.foundation.errors import SummitError
from summit_kb.foundation.work import Cancel, Progress
from summit_kb.ingest.frames import Frame
from summit_kb.ingest.worker_loop import Tell, serve
from summit_kb.library.store import Library

_EVERY = 0.05
_EACH_COUNTS = frozenset({"read", "ocr", "store"})
"""Stages of adding whose every step tells of another file."""

_BELOW_NORMAL = 0x4000


class Work:
    """One task, and who hears of it."""

    def __init__(self, task: Task, tell: Tell, cancel: Cancel) -> None:
        self._task = task
        self._tell = tell
        self._cancel = cancel
        self._told: dict[str, float] = {}

    def answer(self) -> object:
        """What the task answers, or the failure it ended with."""
        task = self._task
        lock.act_for(task.owner)
        try:
            library = Library.open(
                task.root,
                derived=task.derived,
                editable=task.editable,
                ready=task.ready,
                topics=task.topics,
            )
            with contextlib.closing(Workspace(library)) as workspace:
                return self._done(workspace)
        except SummitError as error:
            return error

    def _done(self, workspace: Workspace) -> object:
        task, derived = self._task, workspace.derived
        match task.do:
            case "add":
                return add_files(
                    workspace.library,
                    derived,
                    task.paths,
                    task.options or AddOptions(),
                    report=self._report,
                    cancel=self._cancel,
                    each=self._each,
                )
            case "refresh":
                with derived.writing():
                    derived.bring_up_to_date(report=self._report, cancel=self._cancel)
            case "follow":
                derived.bring_up_to_date(report=self._report, cancel=self._cancel)
            case _:
                workspace.index(rebuild=task.rebuild, report=self._report, cancel=self._cancel)
        return None

    def _report(self, progress: Progress) -> None:
        now = time.monotonic()
        is_last = progress.done == progress.total
        # Who indexes thousands of files would keep the window busy with listening.
        is_file = self._task.do == "add" and progress.stage in _EACH_COUNTS
        if is_file or is_last or now > self._told.get(progress.stage, 0.0) + _EVERY:
            self._told[progress.stage] = now
            self._tell(progress_message(progress))

    def _each(self, outcome: Added | Duplicate | Failed) -> None:
        self._tell({"outcome": packed(outcome)})


def main() -> None:
    cancel = Cancel()
    _step_back()

    def answer(request: Frame, tell: Tell) -> Frame:
        task = cast("Task", unpacked(request.message["task"]))
        answered = packed(Work(task, tell, cancel).answer())
        return Frame({"answer": answered, "retire": True})

    serve(answer, stop=cancel.request)


def _step_back() -> None:
    """Let whoever sits at the window go first."""
    with contextlib.suppress(OSError, AttributeError):
        if sys.platform == "win32":
            kernel = ctypes.windll.kernel32
            # "This process" is minus one; as a plain number only half of it would arrive.
            this = ctypes.c_void_p(kernel.GetCurrentProcess())
            kernel.SetPriorityClass(this, _BELOW_NORMAL)
        else:
            os.nice(5)


if __name__ == "__main__":
    main()
