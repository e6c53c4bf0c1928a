"""One push of a whole disk instead of thousands of files and folders one after the other.

Three thousand small files took 1.1 s four at a time, and 0.3 s at once. Linux alone can be asked
for that (``syncfs``, which tells of failed writes since 5.8).
"""

from __future__ import annotations

import ctypes
import errno
import os
import sys
from collections.abc import Callable, Iterable
from functools import cache
from pathlib import Path

_CANNOT = {errno.ENOSYS, errno.EPERM, errno.EINVAL, errno.EOPNOTSUPP}


def sync(paths: Iterable[Path]) -> bool:
    """Push the disks on which ``paths`` lie; False where that cannot be asked. Raises OSError."""
    call = _call()
    if call is None:
        return False
    disks = {path.stat().st_dev: path for path in paths}
    return all(_pushed(call, path) for path in disks.values())


def _pushed(call: Callable[[int], int], path: Path) -> bool:
    handle = os.open(path, os.O_RDONLY)
    try:
        if call(handle) == 0:
            return True
        number = ctypes.get_errno()
    finally:
        os.close(handle)
    if number in _CANNOT:
        return False
    raise OSError(number, os.strerror(number), str(path))


@cache
def _call() -> Callable[[int], int] | None:
    if not sys.platform.startswith("linux"):
        return None
    try:
        found = ctypes.CDLL(None, use_errno=True).syncfs
    except (AttributeError, OSError):
        return None
    found.argtypes, found.restype = [ctypes.c_int], ctypes.c_int
    return found
