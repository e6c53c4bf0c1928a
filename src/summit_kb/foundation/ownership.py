"""Whether a file is an administrator's: owned by one, and changed by nobody else."""

from __future__ import annotations

import stat
import sys
from collections.abc import Iterator
from pathlib import Path


def unprotected(path: Path, owner: int = 0) -> str | None:
    """Why ``path`` could be changed by others than ``owner`` and root; None when it cannot.

    The file is no link, and every folder above it, as written and as it really is, belongs to them
    too. Raises nothing: what cannot be looked at is told.
    """
    try:
        if sys.platform == "win32":
            return _unprotected_in_windows(path)
        file = path.lstat()
        if stat.S_ISLNK(file.st_mode):
            return f"{path} → {path.readlink()}"
        if not (stat.S_ISREG(file.st_mode) or stat.S_ISDIR(file.st_mode)):
            return f"{path}: {stat.filemode(file.st_mode)}"
        for one in _way_to(path):
            fault = _fault_of(one, {0, owner})
            if fault is not None:
                return fault
    except OSError as error:
        return f"{path}: {error.strerror}"
    return None


def _way_to(path: Path) -> Iterator[Path]:
    """The file and the folders above it; where one of them is a link, those it leads to as well."""
    path = path.absolute()
    yield path
    yield from path.parents
    real = path.parent.resolve(strict=True)
    if real != path.parent:
        yield real
        yield from real.parents


def _fault_of(path: Path, owners: set[int]) -> str | None:
    status = path.lstat()
    if stat.S_ISLNK(status.st_mode):
        # Who may replace a link is who may write to its folder, which is looked at by itself.
        return None if status.st_uid in owners else f"{path}: uid {status.st_uid}"
    if status.st_uid not in owners:
        return f"{path}: uid {status.st_uid}"
    is_shared = stat.S_ISDIR(status.st_mode) and status.st_mode & stat.S_ISVTX
    if status.st_mode & stat.S_IWOTH and not is_shared:
        return f"{path}: {stat.filemode(status.st_mode)}"
    if status.st_mode & stat.S_IWGRP and status.st_gid != 0 and not is_shared:
        return f"{path}: {stat.filemode(status.st_mode)}, gid {status.st_gid}"
    return None


def _unprotected_in_windows(path: Path) -> str | None:
    from summit_kb.foundation import windows_places  # noqa: PLC0415 - of Windows alone

    if path.is_symlink():
        return f"{path} → {path.readlink()}"
    # Who owns a file may change it whatever its permissions say; ProgramData lets users make some.
    for one in (path, path.parent):
        owner = windows_places.owner_of(one)
        if owner not in windows_places.ADMINISTRATORS:
            return f"{one}: {owner}"
    return None
