"""A worker as its owner sees it: one call at a time, watched for time, memory and its end."""

from __future__ import annotations

import contextlib
import queue
import subprocess
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import IO, BinaryIO, Protocol, cast

from summit_kb.foundation.errors import CancelledError
from summit_kb.ingest.errors import (
    WorkerCrashedError,
    WorkerMemoryError,
    WorkerStartError,
    WorkerTimeoutError,
)
from summit_kb.ingest.frames import STOP, Frame, read_frame, write_frame
from summit_kb.ingest.job_object import job_of
from summit_kb.ingest.process_tree import kill_tree, memory_of

_LOOK_EVERY = 0.1
_WEIGH_EVERY = 0.3
_NEARLY = 0.7


Heard = Callable[[Mapping[str, object]], None]


class Stop(Protocol):
    """What tells that nobody waits any more; a threading.Event is one."""

    def is_set(self) -> bool: ...


@dataclass
class _Stopping:
    """When nobody waits any more: at once, or after ``grace`` seconds to finish what is begun."""

    stop: Stop | None
    grace: float
    _asked: float | None = None

    def is_due(self) -> bool:
        """Whether to ask now; raises CancelledError once there is no more time."""
        if self.stop is None or not self.stop.is_set():
            return False
        now = time.monotonic()
        if self._asked is None and self.grace:
            self._asked = now
            return True
        if self._asked is None or now > self._asked + self.grace:
            raise CancelledError
        return False


class WorkerProcess:
    """Starts at construction, ends at ``close``; after a failed call it is already closed.

    Not thread-safe: one owner at a time.
    """

    def __init__(self, command: Sequence[str], *, memory: int, path: str, answers: int = 0) -> None:
        """``answers`` is how many bytes the worker's usual answer has, if it has many."""
        self._memory = memory
        self._peak = 0
        self._replies: queue.SimpleQueue[Frame | None] = queue.SimpleQueue()
        self._last_words: deque[str] = deque(maxlen=12)
        try:
            self._process = subprocess.Popen(
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                start_new_session=sys.platform != "win32",
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except OSError as error:
            raise WorkerStartError(path=path, detail=str(error)) from error
        if answers:
            _widen(self._process.stdout, answers)
        self._job = job_of(self._process.pid, memory)
        self._threads = [
            threading.Thread(target=self._listen, name="worker-replies", daemon=True),
            threading.Thread(target=self._overhear, name="worker-stderr", daemon=True),
        ]
        for thread in self._threads:
            thread.start()

    @property
    def pid(self) -> int:
        return self._process.pid

    @property
    def is_alive(self) -> bool:
        return self._process.poll() is None

    def call(
        self,
        message: Mapping[str, object],
        *,
        path: str,
        seconds: float,
        stop: Stop | None = None,
        grace: float = 0.0,
        heard: Heard = lambda _progress: None,
    ) -> Frame:
        """Send ``message`` and wait for its reply, ``seconds`` after each sign of progress.

        ``heard`` is given what the worker tells on the way. Raises WorkerCrashedError,
        WorkerTimeoutError, WorkerMemoryError about ``path``, and CancelledError soon after
        ``stop`` is set; the process tree is gone by then. With ``grace`` seconds the worker is
        told to stop first, and may still reply within them.
        """
        stopping = _Stopping(stop, grace)
        try:
            return self._exchange(message, path, seconds, stopping, heard)
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """End the process and everything it started; harmless twice."""
        if self._job is not None:
            self._job.close()
        kill_tree(self._process)
        for thread in self._threads:
            thread.join()
        for pipe in (self._process.stdin, self._process.stdout, self._process.stderr):
            _shut(pipe)

    def _exchange(
        self,
        message: Mapping[str, object],
        path: str,
        seconds: float,
        stopping: _Stopping,
        heard: Heard,
    ) -> Frame:
        pipe = cast("BinaryIO", self._process.stdin)
        try:
            write_frame(pipe, Frame(dict(message)))
        except OSError as error:
            raise self._crashed(path) from error
        deadline = time.monotonic() + seconds
        weigh_at = time.monotonic() + _WEIGH_EVERY
        while True:
            if stopping.is_due():
                self._ask_to_stop(pipe, path)
            try:
                reply = self._replies.get(timeout=_LOOK_EVERY)
            except queue.Empty:
                if time.monotonic() > deadline:
                    raise WorkerTimeoutError(path=path, seconds=round(seconds, 1)) from None
                if time.monotonic() > weigh_at:
                    self._weigh(path)
                    weigh_at = time.monotonic() + _WEIGH_EVERY
                continue
            if reply is None:
                raise self._crashed(path)
            progress = reply.message.get("progress")
            if progress is None:
                return reply
            heard(cast("Mapping[str, object]", progress))
            deadline = time.monotonic() + seconds

    def _ask_to_stop(self, pipe: BinaryIO, path: str) -> None:
        try:
            write_frame(pipe, Frame({STOP: True}))
        except OSError as error:
            raise self._crashed(path) from error

    def _weigh(self, path: str) -> None:
        self._peak = max(self._peak, memory_of(self._process.pid))
        if self._peak > self._memory:
            raise self._too_heavy(path)

    def _too_heavy(self, path: str) -> WorkerMemoryError:
        return WorkerMemoryError(path=path, megabytes=self._memory // 1_000_000)

    def _crashed(self, path: str) -> WorkerCrashedError | WorkerMemoryError:
        if self._peak > self._memory * _NEARLY:
            # The system's own limit ends a process before the next look at it.
            return self._too_heavy(path)
        kill_tree(self._process)
        for thread in self._threads:
            thread.join()
        words = " | ".join(line for line in self._last_words if line)[-500:]
        code = self._process.returncode
        detail = f"exit code {code}: {words}" if words else f"exit code {code}"
        return WorkerCrashedError(path=path, detail=detail)

    def _listen(self) -> None:
        pipe = cast("BinaryIO", self._process.stdout)
        while True:
            try:
                frame = read_frame(pipe)
            except ValueError:
                frame = None  # not our protocol: the worker is not to be trusted further
            self._replies.put(frame)
            if frame is None:
                return

    def _overhear(self) -> None:
        pipe = cast("BinaryIO", self._process.stderr)
        for line in pipe:
            self._last_words.append(line.decode("utf-8", "replace").strip())


def _widen(pipe: IO[bytes] | None, size: int) -> None:
    """Let a large answer pass at once, not in dozens of turns of two processes (Linux only)."""
    if sys.platform != "linux" or pipe is None:
        return
    import fcntl  # noqa: PLC0415 - absent on Windows

    # All pipes of a user share an allowance; without it the answer comes in pieces as before.
    with contextlib.suppress(OSError):
        fcntl.fcntl(pipe, fcntl.F_SETPIPE_SZ, size)


def _shut(pipe: IO[bytes] | None) -> None:
    if pipe is None:
        return
    try:
        pipe.close()
    except OSError:
        return  # unsent bytes for a process that is gone
