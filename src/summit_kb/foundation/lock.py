"""One writer at a time, across processes, with the holder's name for the one who waits.

The lock is the operating system's, so it ends with its process however that ends; the file
beside it only tells who holds it and since when.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Generator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from filelock import FileLock, Timeout

from summit_kb.foundation.account import computer_name, user_name
from summit_kb.foundation.errors import InUseError, StorageError

_LOOKS = 5
_owner = os.getpid()


def act_for(process: int) -> None:
    """Sign what this process holds for the one that started it: to a person they are one."""
    global _owner
    _owner = process


@dataclass(frozen=True)
class Holder:
    """Who holds a lock: ``name`` is user@computer, ``since`` an ISO 8601 time in UTC."""

    name: str
    since: str
    is_this_process: bool = False


@contextmanager
def writer_lock(path: Path, *, wait: float = 0.0) -> Generator[None]:
    """Hold ``path`` as the only writer; raise InUseError after ``wait`` seconds."""
    holder = path.with_suffix(".holder")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        lock = FileLock(path, thread_local=False)
        lock.acquire(timeout=wait, poll_interval=0.05)
    except Timeout as error:
        raise _in_use(path, holder) from error
    except OSError as error:
        raise StorageError.from_os(path, error) from error
    try:
        _sign(holder)
        yield
    finally:
        with suppress(OSError):  # a name left behind says nothing once the lock is free
            holder.unlink(missing_ok=True)
        lock.release()


def _sign(holder: Path) -> None:
    who = {
        "user": user_name(),
        "computer": computer_name(),
        "pid": _owner,
        "since": datetime.now(UTC).isoformat(timespec="seconds"),
    }
    with suppress(OSError):  # a full disk takes no name, and removing must work on one
        holder.write_text(json.dumps(who, ensure_ascii=False), encoding="utf-8")


def holder_of(path: Path) -> Holder | None:
    """Who holds the lock at the moment; None when nobody does, or it cannot be told."""
    holder = path.with_suffix(".holder")
    if not holder.exists():
        return None
    found = _read(holder)
    if found.is_this_process:
        return found
    try:
        # The name of a writer that was killed stays; the lock itself tells.
        with FileLock(path, thread_local=False).acquire(timeout=0):
            holder.unlink(missing_ok=True)
            return None
    except Timeout:
        return found
    except OSError:  # a folder that cannot be written to
        return None


def _in_use(path: Path, holder: Path) -> InUseError:
    found = _read(holder)
    for _ in range(_LOOKS):
        if found.since != "?":
            break
        time.sleep(0.02)  # who has just taken the lock is still writing down the name
        found = _read(holder)
    return InUseError(path=str(path.parent), holder=found.name, since=found.since)


def _read(holder: Path) -> Holder:
    try:
        written = json.loads(holder.read_text(encoding="utf-8"))
        is_here = written["pid"] == _owner and written["computer"] == computer_name()
        name = f"{written['user']}@{written['computer']}"
        return Holder(name, str(written["since"]), is_here)
    except (OSError, ValueError, TypeError, KeyError):  # being written, or not ours
        return Holder("?", "?")
