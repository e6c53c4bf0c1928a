"""One moment for every file that is made, so that the same input gives the same bytes."""

from __future__ import annotations

import os
import time
import zipfile
from pathlib import Path

EPOCH = 315532800
"""1980-01-01: the first moment a zip can hold."""


def moment() -> int:
    """``SOURCE_DATE_EPOCH``, or the first moment a zip can hold."""
    return max(int(os.environ.get("SOURCE_DATE_EPOCH", EPOCH)), EPOCH)


def add_file(archive: zipfile.ZipFile, name: str, data: bytes, at: int) -> None:
    """A member that says nothing of this computer: its time is given, its rights are usual."""
    info = zipfile.ZipInfo(name, time.gmtime(at)[:6])
    info.compress_type = zipfile.ZIP_DEFLATED
    info.create_system = 0
    archive.writestr(info, data)


def set_times(folder: Path, at: int) -> None:
    """Installers keep the times of files: all get the same."""
    for path in [*folder.rglob("*"), folder]:
        os.utime(path, (at, at))
