"""Files by their content: each lies under its SHA-256, so what did not change is never moved."""

from __future__ import annotations

import hashlib
import os
import uuid
from contextlib import suppress
from pathlib import Path

from summit_kb.editions.catalogue import Stored
from summit_kb.editions.errors import EditionDamagedError
from summit_kb.foundation import atomic
from summit_kb.foundation.errors import StorageError

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


def put(folder: Path, source: Path, stored: Stored) -> bool:
    """Lay ``source`` among the blobs; False when it is there already."""
    target = place(folder, stored.sha256)
    if target.is_file() and target.stat().st_size == stored.size:
        return False
    copy_verified(source, target, stored, shown=str(source))
    return True


def copy_verified(source: Path, target: Path, stored: Stored, *, shown: str) -> None:
    """Copy bytes that must be those of ``stored``; ``target`` appears whole, or not at all.

    No more is read than was signed for, however long the file says it is. Raises
    EditionDamagedError, StorageError.
    """
    beside = target.with_name(f".{uuid.uuid4().hex}.part")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        _copy(source, beside, stored, shown)
        beside.replace(target)
        atomic.sync_folder(target.parent)
    except OSError as error:
        raise StorageError.from_os(target, error) from error
    finally:
        with suppress(OSError):  # it is gone when all went well
            beside.unlink(missing_ok=True)


def _copy(source: Path, beside: Path, stored: Stored, shown: str) -> None:
    digest, left = hashlib.sha256(), stored.size
    try:
        reading = source.open("rb")
    except OSError as error:
        raise EditionDamagedError(source=str(source), file=shown) from error
    with reading, beside.open("wb") as writing:
        while left and (piece := reading.read(min(_PIECE, left))):
            digest.update(piece)
            writing.write(piece)
            left -= len(piece)
        if left or reading.read(1) or digest.hexdigest() != stored.sha256:
            raise EditionDamagedError(source=str(source), file=shown)
        writing.flush()
        os.fsync(writing.fileno())
