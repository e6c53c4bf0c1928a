"""One writer at a time, across processes, with the holder's name for the one who waits.

The lock is the operating system's, so it ends with its process however that ends; the file
beside it only tells who holds it and since when.
"""

from __future__ import annotations

import json
import os
from collections.abc import Generator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path

from filelock import FileLock, Timeout

from summit_kb.foundation.account import computer_name, user_name
from summit_kb.foundation.errors import InUseError, StorageError


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
        "pid": os.getpid(),
        "since": datetime.now(UTC).isoformat(timespec="seconds"),
    }
    with suppress(OSError):  # a full disk takes no name, and removing must work on one
        holder.write_text(json.dumps(who, ensure_ascii=False), encoding="utf-8")


def _in_use(path: Path, holder: Path) -> InUseError:
    try:
        written = json.loads(holder.read_text(encoding="utf-8"))
        name, since = f"{written['user']}@{written['computer']}", str(written["since"])
    except (OSError, ValueError, TypeError, KeyError):  # being written, or not ours
        name = since = "?"
    return InUseError(path=str(path.parent), holder=name, since=since)
