"""A worker from the inside: private pipes, limits the system enforces, one answer per request.

It ends when its owner goes away, whatever it is doing then.
"""

from __future__ import annotations

import faulthandler
import os
import queue
import sys
import threading
from collections.abc import Callable
from typing import BinaryIO, cast

from summit_kb.ingest.frames import Frame, read_frame, write_frame

Answer = Callable[[Frame], Frame]

_GRACE = 5.0
_SPARE = 256_000_000


def serve(answer: Answer, *, memory: int) -> None:
    """Answer requests until the owner closes the pipe. ``memory`` bounds address space on Linux.

    A request may carry ``seconds``: long after them the process ends itself, in case nobody is
    left to do it. A reply whose message has ``retire`` is the last one.
    """
    requests, replies = _private_pipes()
    _limit_memory(memory)
    inbox: queue.SimpleQueue[Frame] = queue.SimpleQueue()
    threading.Thread(target=_listen, args=(requests, inbox), daemon=True).start()
    while True:
        request = inbox.get()
        seconds = cast("float | None", request.message.get("seconds"))
        if seconds:
            # A thread in C: it fires also while an extension holds the interpreter.
            faulthandler.dump_traceback_later(seconds + _GRACE, exit=True)
        reply = answer(request)
        faulthandler.cancel_dump_traceback_later()
        write_frame(replies, reply)
        if reply.message.get("retire"):
            os._exit(0)  # at once: a thread may still be busy with the file


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


def _listen(requests: BinaryIO, inbox: queue.SimpleQueue[Frame]) -> None:
    while (frame := read_frame(requests)) is not None:
        inbox.put(frame)
    # The owner is gone; an endless loop in the other thread must not outlive it.
    os._exit(0)


def _limit_memory(memory: int) -> None:
    if sys.platform != "linux":
        return  # macOS ignores the limit; elsewhere the owner's look at resident memory remains
    import resource  # noqa: PLC0415 - absent on Windows

    bound = memory + memory // 4 + _SPARE
    _soft, hard = resource.getrlimit(resource.RLIMIT_AS)
    if hard != resource.RLIM_INFINITY:
        bound = min(bound, hard)
    resource.setrlimit(resource.RLIMIT_AS, (bound, hard))
