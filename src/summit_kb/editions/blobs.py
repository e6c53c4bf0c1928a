"""Files by their content: each lies under its SHA-256, so what did not change is never moved."""

from __future__ import annotations

import hashlib
import os
import uuid
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from summit_kb.editions import plain_files
from summit_kb.editions.catalogue import Stored
from summit_kb.editions.errors import EditionDamagedError, EditionNotPlainError
from summit_kb.editions.plain_files import NotPlainError
from summit_kb.foundation import atomic
from summit_kb.foundation.errors import StorageError
from summit_kb.foundation.work import Cancel

_PIECE = 1 << 20


def place(folder: Path, sha256: str) -> Path:
    """Where the bytes of that hash lie."""
    return folder / sha256[:2] / sha256


def described(path: Path) -> Stored:
    """Hash and size of a file; raises OSError."""
    digest, size = hashlib.sha256(), 0
    with path.open("rb") as file:
        while piece := file.read(_PIECE):
            digest.update(piece)
            size += len(piece)
    return Stored(digest.hexdigest(), size)


def put(folder: Path, source: Path, stored: Stored, unsynced: list[Path] | None = None) -> bool:
    """Lay ``source`` among the blobs; False when it is there already, and sound."""
    target = place(folder, stored.sha256)
    with suppress(NotPlainError):  # a link in the publisher's folder gives way to the file
        if is_sound(target, stored):
            return False
    copy_verified(source, target, stored, shown=str(source), unsynced=unsynced)
    return True


def is_sound(path: Path, stored: Stored, top: Path | None = None) -> bool:
    """Whether ``path`` holds the bytes of ``stored``; they are read, and no more of them.

    Raises NotPlainError when it is no file, or when a link lies between ``top`` and it.
    """
    try:
        with plain_files.opened(path, path.parent if top is None else top) as file:
            if os.fstat(file.fileno()).st_size != stored.size:
                return False
            return _digest(file, stored.size) == stored.sha256
    except NotPlainError:
        raise
    except OSError:
        return False


def _digest(file: BinaryIO, size: int) -> str:
    """The hash of what there is, or nothing when that is not ``size`` bytes."""
    digest, left = hashlib.sha256(), size
    while left and (piece := file.read(min(_PIECE, left))):
        digest.update(piece)
        left -= len(piece)
    return "" if left or file.read(1) else digest.hexdigest()


def copy_verified(
    source: Path,
    target: Path,
    stored: Stored,
    *,
    shown: str,
    top: Path | None = None,
    unsynced: list[Path] | None = None,
    cancel: Cancel | None = None,
) -> None:
    """Copy bytes that must be those of ``stored``; ``target`` appears whole, or not at all.

    No more is read than was signed for, however long the file says it is. With ``top`` no link may
    lie between it and ``source``. With ``unsynced`` it is added there and pushed to the disk by the
    caller, with all the others: one after the other took ten times as long. Raises
    EditionDamagedError in its kinds, StorageError.
    """
    beside = target.with_name(f".{uuid.uuid4().hex}.part")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        _copy(source, beside, stored, shown, top, cancel, is_synced=unsynced is None)
        atomic.move(beside, target)
        if unsynced is None:
            atomic.sync_folder(target.parent)
        else:
            unsynced.append(target)
    except OSError as error:
        raise StorageError.from_os(target, error) from error
    finally:
        with suppress(OSError):  # it is gone when all went well
            beside.unlink(missing_ok=True)


def sync(paths: Iterable[Path]) -> None:
    """Push files and the folders they lie in to the disk; raises StorageError."""
    files = list(paths)
    folders = sorted({path.parent for path in files})
    if not files:
        return
    try:
        atomic.sync_together(*files)
        atomic.sync_together(*folders)
    except OSError as error:
        raise StorageError.from_os(folders[0], error) from error


def _copy(
    source: Path,
    beside: Path,
    stored: Stored,
    shown: str,
    top: Path | None,
    cancel: Cancel | None,
    *,
    is_synced: bool,
) -> None:
    digest, left = hashlib.sha256(), stored.size
    try:
        reading = source.open("rb") if top is None else plain_files.opened(source, top)
    except NotPlainError as error:
        raise EditionNotPlainError(source=str(source), file=shown) from error
    except OSError as error:
        raise EditionDamagedError(source=str(source), file=shown) from error
    with reading, beside.open("wb") as writing:
        while left and (piece := _piece(reading, min(_PIECE, left))):
            if cancel is not None:
                cancel.check()
            digest.update(piece)
            writing.write(piece)
            left -= len(piece)
        if left or _piece(reading, 1) or digest.hexdigest() != stored.sha256:
            raise EditionDamagedError(source=str(source), file=shown)
        if is_synced:
            writing.flush()
            os.fsync(writing.fileno())


def _piece(reading: BinaryIO, size: int) -> bytes:
    try:
        return reading.read(size)
    except OSError:
        return b""  # a stick that fails, or was pulled out: what is missing is told
