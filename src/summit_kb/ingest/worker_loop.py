"""A worker from the inside: private pipes, limits the system enforces, one answer per request.

It ends when its owner goes away, whatever it is doing then.
"""

from __future__ import annotations

import faulthandler
import os
import queue
import signal
import sys
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import BinaryIO, cast

from summit_kb.ingest.frames import STOP, Frame, read_frame, write_frame

Tell = Callable[[Mapping[str, object]], None]
"""Tells the owner how far an answer has come, which gives it the whole time anew."""

Answer = Callable[[Frame, Tell], Frame]

_GRACE = 5.0
_SPARE = 256_000_000


def _goes_on() -> None:
    """Most answers are not worth stopping: their owner ends the process."""


def serve(
    answer: Answer, *, memory: int | None = None, stop: Callable[[], None] = _goes_on
) -> None:
    """Answer requests until the owner closes the pipe. ``memory`` bounds address space on Linux.

    ``stop`` is called, from another thread, when the owner would like an answer to end early.

    A request may carry ``seconds``: long after them the process ends itself, in case nobody is
    left to do it. A reply whose message has ``retire`` is the last one. Before its reply an answer
    may tell how far it is; that goes out as a frame of its own, ``progress``.
    """
    requests, replies = _private_pipes()
    if memory is not None:
        _limit_memory(memory)
    inbox: queue.SimpleQueue[Frame] = queue.SimpleQueue()
    threading.Thread(target=_listen, args=(requests, inbox, stop), daemon=True).start()
    while True:
        request = inbox.get()
        alarm = _Alarm(cast("float | None", request.message.get("seconds")))
        alarm.set()

        def tell(progress: Mapping[str, object], alarm: _Alarm = alarm) -> None:
            alarm.set()
            write_frame(replies, Frame({"progress": dict(progress)}))

        reply = answer(request, tell)
        faulthandler.cancel_dump_traceback_later()
        write_frame(replies, reply)
        if reply.message.get("retire"):
            os._exit(0)  # at once: a thread may still be busy with the file


@dataclass(frozen=True)
class _Alarm:
    """Ends this process when it has not been set again in time."""

    seconds: float | None

    def set(self) -> None:
        if self.seconds:
            # A thread in C: it fires also while an extension holds the interpreter.
            faulthandler.dump_traceback_later(self.seconds + _GRACE, exit=True)


def _private_pipes() -> tuple[BinaryIO, BinaryIO]:
    """The owner's pipes, out of reach of libraries that read or print."""
    requests = os.fdopen(os.dup(0), "rb")
    replies = os.fdopen(os.dup(1), "wb")
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.close(nothing)
    os.dup2(2, 1)
    faulthandler.enable()
    return requests, replies


def _listen(requests: BinaryIO, inbox: queue.SimpleQueue[Frame], stop: Callable[[], None]) -> None:
    while (frame := read_frame(requests)) is not None:
        if STOP in frame.message:
            stop()
        else:
            inbox.put(frame)
    # The owner is gone; neither an endless loop in the other thread nor a child outlives it.
    _end_children()
    os._exit(0)


def _end_children() -> None:
    """End what this process started, and itself with it where they are one group.

    On Windows the job that the owner put the worker in ends all of them.
    """
    if sys.platform != "win32" and os.getpgrp() == os.getpid():
        os.killpg(0, signal.SIGKILL)


def _limit_memory(memory: int) -> None:
    if sys.platform != "linux":
        return  # macOS ignores the limit; elsewhere the owner's look at resident memory remains
    import resource  # noqa: PLC0415 - absent on Windows

    bound = memory + memory // 4 + _SPARE
    _soft, hard = resource.getrlimit(resource.RLIMIT_AS)
    if hard != resource.RLIM_INFINITY:
        bound = min(bound, hard)
    resource.setrlimit(resource.RLIMIT_AS, (bound, hard))
