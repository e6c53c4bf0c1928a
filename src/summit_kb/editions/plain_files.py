"""Reading from a place that somebody else filled: files alone, and never more than expected.

A link may lead anywhere (on Windows to a server that asks for the password), a pipe stops whoever
reads it, a device has no end. None of them is opened.
"""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

_FLAGS = (
    os.O_RDONLY
    | getattr(os, "O_BINARY", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_NONBLOCK", 0)
)
# Links and junctions of Windows; other reparse points are files that a server keeps elsewhere.
_LINK_TAGS = {0xA000000C, 0xA0000003}


class NotPlainError(OSError):
    """A link, pipe, device or folder where a file belongs, or a link on the way to it."""

    def __init__(self, path: Path) -> None:
        super().__init__(errno.ELOOP, "not a plain file", str(path))


def opened(path: Path, top: Path) -> BinaryIO:
    """Open the file ``path`` below ``top``, which itself may be a link; raises OSError."""
    way = path.relative_to(top).parts
    for count in range(1, len(way)):
        _refuse_other(top.joinpath(*way[:count]), stat.S_ISDIR)
    _refuse_other(path, stat.S_ISREG)
    handle = os.open(path, _FLAGS)
    # Somebody may have put another thing there since the look.
    if not stat.S_ISREG(os.fstat(handle).st_mode):
        os.close(handle)
        raise NotPlainError(path)
    return os.fdopen(handle, "rb")


def read(path: Path, top: Path, most: int) -> bytes:
    """All bytes of a file of at most ``most`` bytes; raises OSError."""
    with opened(path, top) as file:
        data = file.read(most + 1)
    if len(data) > most:
        raise OSError(errno.EFBIG, "longer than expected", str(path))
    return data


def holds(path: Path, top: Path, data: bytes) -> bool:
    """Whether there is a plain file with these very bytes; no more of it is read."""
    try:
        return read(path, top, len(data)) == data
    except OSError:
        return False


def _refuse_other(path: Path, is_wanted: Callable[[int], bool]) -> None:
    seen = path.lstat()
    if getattr(seen, "st_reparse_tag", 0) in _LINK_TAGS or not is_wanted(seen.st_mode):
        raise NotPlainError(path)
