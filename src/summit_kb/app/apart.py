"""Long work on a library in a process of its own, so that no window ever waits for it.

Python lets one thread compute at a time: reading, comparing and indexing texts in a thread of the
window would take the time between two letters that are typed.
"""

from __future__ import annotations

import base64
import os
import pickle
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, cast

from summit_kb.foundation.errors import ExitCode, SummitError
from summit_kb.foundation.work import Cancel, Progress, Report
from summit_kb.ingest.errors import IngestError
from summit_kb.ingest.worker_command import worker_command
from summit_kb.ingest.worker_process import WorkerProcess

if TYPE_CHECKING:
    from summit_kb.app.adding import Each
    from summit_kb.app.reports import AddReport
    from summit_kb.app.storing import AddOptions
    from summit_kb.library.store import Library

_WORKER = "summit_kb.app.apart_worker"
_MEMORY = 1 << 42  # it is watched as little as if it were this process
_SECONDS = 24 * 3600.0
_GRACE = 60.0


class WorkEndedError(SummitError):
    """The process that worked on the library ended before its time. Facts: path, detail."""

    code = "work-ended"
    exit_code = ExitCode.PARTLY


@dataclass(frozen=True)
class Task:
    """What the process is to do, and on which library."""

    do: str
    root: Path
    derived: Path
    editable: bool
    owner: int
    paths: tuple[Path, ...] = ()
    options: AddOptions | None = None
    rebuild: bool = False
    ready: Path | None = None
    topics: tuple[str, ...] = ()


class Apart:
    """One piece of work at a time, each in a process that ends with it."""

    def __init__(self, library: Library, command: Sequence[str] | None = None) -> None:
        self._library = library
        self._command = command or worker_command(_WORKER)
        self._turn = threading.Lock()

    @property
    def is_busy(self) -> bool:
        """Whether a process of ours is at work on the library."""
        return self._turn.locked()

    def add(
        self,
        paths: Sequence[Path],
        options: AddOptions,
        report: Report,
        cancel: Cancel | None,
        each: Each | None,
    ) -> AddReport:
        """As ``add_files`` does; ``each`` is called in the calling thread."""
        task = self._task("add", paths=tuple(paths), options=options)
        return cast("AddReport", self._done(task, report, cancel, each))

    def bring_up_to_date(self, report: Report, cancel: Cancel | None) -> None:
        """Texts and index, by the library's only writer; raises InUseError."""
        self._done(self._task("refresh"), report, cancel)

    def index(self, report: Report, cancel: Cancel | None, *, rebuild: bool) -> None:
        """As ``Workspace.index``."""
        self._done(self._task("index", rebuild=rebuild), report, cancel)

    def follow(self, report: Report) -> None:
        """The index after a change; the caller holds the library."""
        self._done(self._task("follow"), report, None)

    def _task(self, do: str, **more: object) -> Task:
        library = self._library
        task = Task(do, library.root, library.derived, library.editable, os.getpid())
        more = {"ready": library.ready, "topics": library.topics, **more}
        return Task(**{**vars(task), **more})  # pyright: ignore[reportArgumentType] by name

    def _done(
        self,
        task: Task,
        report: Report,
        cancel: Cancel | None,
        each: Each | None = None,
    ) -> object:
        def heard(told: Mapping[str, object]) -> None:
            if "outcome" in told:
                if each is not None:
                    cast("Callable[[object], None]", each)(unpacked(told["outcome"]))
            else:
                report(Progress(**told))  # pyright: ignore[reportArgumentType] as it was sent

        with self._turn:
            answer = unpacked(self._call(task, cancel, heard))
        if isinstance(answer, SummitError):
            raise answer
        return answer

    def _call(
        self, task: Task, cancel: Cancel | None, heard: Callable[[Mapping[str, object]], None]
    ) -> object:
        name = str(task.root)
        worker = WorkerProcess(self._command, memory=_MEMORY, path=name)
        try:
            message = {"task": packed(task)}
            return worker.call(
                message,
                path=name,
                seconds=_SECONDS,
                stop=_Flag(cancel or Cancel()),
                grace=_GRACE,
                heard=heard,
            ).message["answer"]
        except IngestError as error:
            detail = str(error.facts.get("detail", error.code))
            raise WorkEndedError(path=name, detail=detail) from error
        finally:
            worker.close()


@dataclass(frozen=True)
class _Flag:
    cancel: Cancel

    def is_set(self) -> bool:
        return self.cancel.requested


def packed(value: object) -> str:
    """A value on its way between the two processes of one program, which trust each other."""
    return base64.b64encode(pickle.dumps(value)).decode("ascii")


def unpacked(text: object) -> object:
    return pickle.loads(base64.b64decode(str(text)))


def progress_message(progress: Progress) -> dict[str, object]:
    return asdict(progress)
