"""Writes that are there whole or not at all: beside, fsync, replace, fsync of the folder.

Several fsyncs at the same moment cost a journal about as much as one, and one after another each
its own time; that is what ``sync_together`` and ``sync_later`` are for.
"""

from __future__ import annotations

import os
import shutil
import time
import uuid
from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextlib import suppress
from functools import cache
from pathlib import Path

from summit_kb.foundation import whole_disk
from summit_kb.foundation.errors import StorageError

_TRIES = 40 if os.name == "nt" else 1
_PAUSE = 0.05

_SIDE_BY_SIDE = 4
_MANY = 100  # from here on the whole disk is pushed sooner than one file after the other


def write_bytes(path: Path, data: bytes) -> None:
    """Replace ``path`` by ``data``; a crash leaves the old file or the new one."""
    # Not made from the file's own name: that may already be as long as the disk allows.
    beside = path.with_name(f".{uuid.uuid4().hex}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with beside.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        move(beside, path)
        sync_folder(path.parent)
    except OSError as error:
        with suppress(OSError):  # the first failure is the one to tell
            beside.unlink(missing_ok=True)
        raise StorageError.from_os(path, error) from error


def write_text(path: Path, text: str) -> None:
    """Like write_bytes, in UTF-8 with newlines as given."""
    write_bytes(path, text.encode("utf-8"))


def write_derived(path: Path, data: bytes) -> None:
    """Replace ``path`` by ``data`` at once for every process; a failure of power may tear it.

    For what can be made again and whose reader knows a torn file.
    """
    beside = path.with_name(f".{uuid.uuid4().hex}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        beside.write_bytes(data)
        move(beside, path)
    except OSError as error:
        with suppress(OSError):  # the first failure is the one to tell
            beside.unlink(missing_ok=True)
        raise StorageError.from_os(path, error) from error


def move(source: Path, target: Path, *, longer: int = 1) -> None:
    """Rename, replacing a file that is there.

    Windows refuses while somebody reads the file (of a folder, any file in it), as searching
    programs and virus scanners do for a moment; it is asked again for two seconds, or so many times
    ``longer``.
    """
    for left in reversed(range(1 + (_TRIES - 1) * longer)):
        try:
            source.replace(target)
        except PermissionError:
            if not left:
                raise
            time.sleep(_PAUSE)
        else:
            return


def sync_file(path: Path) -> None:
    """Push a finished file to the disk."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Make a rename inside ``folder`` durable; Windows has no such call and needs none."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def sync_together(*paths: Path) -> None:
    """Push finished files and folders to the disk, all at the same moment; raises OSError."""
    if len(paths) > _MANY and whole_disk.sync(paths):
        return
    done = [sync_later(path) for path in paths]
    wait(done)
    for one in done:
        one.result()


def sync_later(path: Path) -> Future[None]:
    """Push a finished file or a folder to the disk while the caller goes on."""
    return _syncers().submit(_sync, path)


def _sync(path: Path) -> None:
    if path.is_dir():
        sync_folder(path)
    else:
        sync_file(path)


@cache
def _syncers() -> ThreadPoolExecutor:
    return ThreadPoolExecutor(_SIDE_BY_SIDE, thread_name_prefix="sync")


def copy_file(source: Path, target: Path) -> None:
    """Copy bytes to a new file and push them to the disk."""
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, target)
        sync_file(target)
    except OSError as error:
        raise StorageError.from_os(target, error) from error
