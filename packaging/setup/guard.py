"""One set-up at a time in a clone: a second shell waits and finds the work done."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from speech import SetUpError, say


@contextmanager
def only_one(path: Path) -> Generator[None]:
    """Hold the operating system's lock on ``path``; it ends with the process, however that ends."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        file = path.open("a+b")
    except OSError as error:
        raise SetUpError(
            f"Không ghi được vào thư mục {path.parent}: {error.strerror}.",
            f"Cannot write to the folder {path.parent}: {error.strerror}.",
        ) from error
    with file:
        if not _try_lock(file):
            say("Chờ một cửa sổ lệnh khác chuẩn bị xong …", "Waiting for another shell's set-up …")
            while not _try_lock(file):
                time.sleep(0.2)
        yield


if sys.platform == "win32":
    import msvcrt

    def _try_lock(file: IO[bytes]) -> bool:
        file.seek(0, os.SEEK_SET)
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _try_lock(file: IO[bytes]) -> bool:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
