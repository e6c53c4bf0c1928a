"""Writes that are there whole or not at all: beside, fsync, replace, fsync of the folder."""

from __future__ import annotations

import os
import shutil
import uuid
from contextlib import suppress
from pathlib import Path

from summit_kb.foundation.errors import StorageError


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
        beside.replace(path)
        sync_folder(path.parent)
    except OSError as error:
        with suppress(OSError):  # the first failure is the one to tell
            beside.unlink(missing_ok=True)
        raise StorageError.from_os(path, error) from error


def write_text(path: Path, text: str) -> None:
    """Like write_bytes, in UTF-8 with newlines as given."""
    write_bytes(path, text.encode("utf-8"))


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


def copy_file(source: Path, target: Path) -> None:
    """Copy bytes to a new file and push them to the disk."""
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, target)
        sync_file(target)
    except OSError as error:
        raise StorageError.from_os(target, error) from error
