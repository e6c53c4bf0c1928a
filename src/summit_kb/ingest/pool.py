"""Workers side by side: each lane owns one worker process and replaces it when it is spent."""

from __future__ import annotations

import logging
import queue
import threading
import time
from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, replace
from pathlib import Path
from types import TracebackType
from typing import cast

from summit_kb.domain.text_json import from_json
from summit_kb.foundation.errors import CancelledError, SummitError
from summit_kb.foundation.work import Cancel, Progress, Report, silent
from summit_kb.ingest.error_json import error_from_json
from summit_kb.ingest.errors import IngestError
from summit_kb.ingest.limits import Limits
from summit_kb.ingest.outcome import Outcome
from summit_kb.ingest.worker_process import WorkerProcess

_log = logging.getLogger(__name__)
_LOOK_EVERY = 0.1
_WAITING = 4
_NEWS = 100


class Lane:
    """One worker after another, one file at a time."""

    def __init__(
        self, command: Sequence[str], limits: Limits, stop: threading.Event, report: Report
    ) -> None:
        self._report = report
        self._command = [*command, "--memory", str(limits.memory)]
        self._limits = limits
        self._stop = stop
        self._worker: WorkerProcess | None = None
        self._read = 0

    def read(self, path: Path) -> Outcome:
        """Read one file; every failure but CancelledError becomes its outcome."""
        started = time.monotonic()
        outcome = self._outcome(path)
        return replace(outcome, seconds=time.monotonic() - started)

    def _outcome(self, path: Path) -> Outcome:
        try:
            reply = self._ask(path)
            failure = cast("Mapping[str, object] | None", reply.get("error"))
            if failure is not None:
                return Outcome(path, None, error_from_json(failure))
            return Outcome(path, from_json(cast("Mapping[str, object]", reply["text"])), None)
        except CancelledError:
            raise
        except SummitError as error:
            return Outcome(path, None, error)
        except Exception as error:
            _log.exception("reading %s failed on our side", path)
            return Outcome(path, None, IngestError(path=str(path), detail=repr(error)))

    def close(self) -> None:
        if self._worker is not None:
            self._worker.close()
            self._worker = None

    def _ask(self, path: Path) -> Mapping[str, object]:
        if self._worker is None or not self._worker.is_alive or self._read >= self._limits.recycle:
            self.close()
            self._worker = WorkerProcess(self._command, memory=self._limits.memory, path=str(path))
            self._read = 0
        self._read += 1
        request = {
            "path": str(path),
            "limits": asdict(self._limits),
            "seconds": self._limits.seconds,
        }
        reply = self._worker.call(
            request,
            path=str(path),
            seconds=self._limits.seconds,
            stop=self._stop,
            heard=lambda told: self._report(_progress(path, told)),
        )
        if reply.message.get("retire"):
            self.close()
        return reply.message


class Pool:
    """Lanes that share one list of files; a context manager that leaves no process behind."""

    def __init__(
        self, paths: Sequence[Path], *, jobs: int, limits: Limits, command: Sequence[str]
    ) -> None:
        self._count = len(paths)
        self._stop = threading.Event()
        # Old news may be lost: a slow listener must not hold up the lanes.
        self._news: deque[Progress] = deque(maxlen=_NEWS)
        self._todo: queue.SimpleQueue[Path] = queue.SimpleQueue()
        # Bounded: texts must not pile up before a slow reader of outcomes.
        self._done: queue.Queue[Outcome] = queue.Queue(_WAITING * jobs)
        for path in paths:
            self._todo.put(path)
        lanes = max(1, min(jobs, self._count))
        # A scan alone has all processors to itself.
        limits = replace(limits, ocr_jobs=max(limits.ocr_jobs, jobs // lanes))
        self._lanes = [
            threading.Thread(
                target=self._work,
                args=(Lane(command, limits, self._stop, self._news.append),),
                name=f"lane-{number}",
            )
            for number in range(lanes)
        ]

    def __enter__(self) -> Pool:
        for lane in self._lanes:
            lane.start()
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _traceback: TracebackType | None,
    ) -> None:
        self._stop.set()
        for lane in self._lanes:
            lane.join()

    def outcomes(self, cancel: Cancel, report: Report = silent) -> Iterator[Outcome]:
        """Outcomes as they come; raises CancelledError soon after ``cancel`` is requested.

        ``report`` is told, in the caller's thread, what workers say of files they are busy with.
        """
        for _ in range(self._count):
            while True:
                cancel.check()
                self._tell_news(report)
                try:
                    outcome = self._done.get(timeout=_LOOK_EVERY)
                except queue.Empty:
                    continue
                break
            self._tell_news(report)
            yield outcome

    def _tell_news(self, report: Report) -> None:
        while self._news:
            report(self._news.popleft())

    def _work(self, lane: Lane) -> None:
        try:
            while not self._stop.is_set():
                self._deliver(lane.read(self._todo.get_nowait()))
        except (queue.Empty, CancelledError):
            return  # nothing left to do, or nobody waits for it
        finally:
            lane.close()

    def _deliver(self, outcome: Outcome) -> None:
        while not self._stop.is_set():
            try:
                self._done.put(outcome, timeout=_LOOK_EVERY)
            except queue.Full:
                continue
            return


def _progress(path: Path, told: Mapping[str, object]) -> Progress:
    done, total = cast("int", told["done"]), cast("int", told["total"])
    return Progress(str(told["stage"]), done, total, path.name)
