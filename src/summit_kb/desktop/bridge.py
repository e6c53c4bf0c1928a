"""Between windows and work: two kinds of call, named for what they do.

A *query* may run beside others and be superseded: of one channel only the newest answer arrives.
A *change* goes through one lane, reports how far it is, and can be cancelled.
Answers always arrive in the thread of the windows.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import TypeVar, cast

import shiboken6
from PySide6.QtCore import QObject, Signal, Slot

from summit_kb.desktop.job import Job
from summit_kb.foundation.errors import SummitError
from summit_kb.foundation.work import Cancel, Report

_log = logging.getLogger(__name__)

PROMPT = "page-"
"""Channels that begin so have threads of their own: they wait for another process, and a page in
front of a person does not wait until a search or a long text is done."""

T = TypeVar("T")
Failed = Callable[[SummitError], None]
_Done = Callable[[object], None]


@dataclass(frozen=True)
class _Call:
    """One question on its way; ``ticket`` tells the newest of a channel."""

    channel: str
    ticket: int
    done: _Done
    failed: Failed | None


@dataclass(frozen=True)
class _Answer:
    call: _Call
    value: object = None
    error: SummitError | None = None


class Bridge(QObject):
    """Runs work in threads and brings the answers home.

    Signals: ``failure`` carries a SummitError nobody asked for; ``busy_changed`` tells whether a
    change is running.
    """

    failure = Signal(object)
    busy_changed = Signal(bool)
    _arrived = Signal(object)

    def __init__(self, parent: QObject | None = None, *, threads: int = 4) -> None:
        super().__init__(parent)
        self._queries = ThreadPoolExecutor(threads, thread_name_prefix="query")
        self._prompt = ThreadPoolExecutor(threads, thread_name_prefix="page")
        self._lane = ThreadPoolExecutor(1, thread_name_prefix="change")
        self._tickets: dict[str, int] = {}
        self._waiting: dict[str, Future[None]] = {}
        self._jobs: list[Job] = []
        self._asides: list[Job] = []
        self._closed = threading.Event()
        self._arrived.connect(self._on_arrived)

    @property
    def busy(self) -> bool:
        """Whether a change is running or waiting."""
        return bool(self._jobs)

    def query(
        self,
        channel: str,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Failed | None = None,
    ) -> None:
        """Ask ``work`` in a thread; a newer question on ``channel`` makes this one stale."""
        if self._closed.is_set():
            return
        self.forget(channel)
        call = _Call(channel, self._tickets[channel], cast("_Done", done), failed)
        threads = self._prompt if channel.startswith(PROMPT) else self._queries
        self._waiting[channel] = threads.submit(self._ask, call, work)

    def forget(self, channel: str) -> None:
        """Drop whatever is still on its way on ``channel``; work not begun is not done."""
        self._tickets[channel] = self._tickets.get(channel, 0) + 1
        waiting = self._waiting.pop(channel, None)
        if waiting is not None:
            waiting.cancel()

    def change(
        self,
        work: Callable[[Report, Cancel], T],
        done: Callable[[T], None],
        failed: Failed | None = None,
    ) -> Job:
        """Queue ``work`` in the one lane of changes; the Job tells how far it is."""
        job = Job(self)
        call = _Call("", 0, cast("_Done", done), failed)
        self._jobs.append(job)
        job.ended.connect(self._on_job_ended)
        self.busy_changed.emit(self.busy)
        self._lane.submit(self._run, call, work, job)
        return job

    def aside(
        self,
        work: Callable[[Report, Cancel], T],
        done: Callable[[T], None],
        failed: Failed | None = None,
    ) -> Job:
        """Long work that changes nothing, as printing: beside the lane, else like a change."""
        job = Job(self)
        call = _Call("", 0, cast("_Done", done), failed)
        self._asides.append(job)
        job.ended.connect(self._on_aside_ended)
        self._queries.submit(self._run, call, work, job)
        return job

    def close(self) -> None:
        """Cancel what runs, wait for it, and let no answer through any more."""
        self._closed.set()
        for job in (*self._jobs, *self._asides):
            job.cancel()
        for threads in (self._prompt, self._queries):
            threads.shutdown(wait=True, cancel_futures=True)
        self._lane.shutdown(wait=True)

    def _ask(self, call: _Call, work: Callable[[], object]) -> None:
        if not self._closed.is_set() and self._is_newest(call):
            self._send(_attempt(call, work))

    def _run(self, call: _Call, work: Callable[[Report, Cancel], object], job: Job) -> None:
        self._send(_attempt(call, lambda: work(job.report, job.cancel_flag)), job)

    def _send(self, answer: _Answer, job: Job | None = None) -> None:
        if self._closed.is_set():
            return
        self._arrived.emit((answer, job))

    def _is_newest(self, call: _Call) -> bool:
        return not call.channel or self._tickets.get(call.channel) == call.ticket

    @Slot(object)
    def _on_arrived(self, arrived: tuple[_Answer, Job | None]) -> None:
        answer, job = arrived
        if job is not None:
            job.finish()
        if self._closed.is_set() or not self._is_newest(answer.call):
            return
        self._deliver(answer)

    def _deliver(self, answer: _Answer) -> None:
        call = answer.call
        if answer.error is None:
            if _listens(call.done):
                call.done(answer.value)
        elif call.failed is None:
            self.failure.emit(answer.error)
        elif _listens(call.failed):
            call.failed(answer.error)

    @Slot()
    def _on_job_ended(self) -> None:
        job = self.sender()
        self._jobs = [other for other in self._jobs if other is not job]
        self.busy_changed.emit(self.busy)
        job.deleteLater()

    @Slot()
    def _on_aside_ended(self) -> None:
        job = self.sender()
        self._asides = [other for other in self._asides if other is not job]
        job.deleteLater()


def _attempt(call: _Call, work: Callable[[], object]) -> _Answer:
    try:
        return _Answer(call, work())
    except SummitError as error:
        return _Answer(call, error=error)
    except Exception as error:
        _log.exception("work on %s failed", call.channel or "a change")
        return _Answer(call, error=SummitError(detail=f"{type(error).__name__}: {error}"))


def _listens(callback: Callable[..., object]) -> bool:
    """Whether the widget behind a bound method still exists."""
    owner = getattr(callback, "__self__", None)
    return not isinstance(owner, QObject) or shiboken6.isValid(owner)
