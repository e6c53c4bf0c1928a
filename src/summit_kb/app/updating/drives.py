"""Sticks, discs and shares that are there now, told without touching any of them.

Which drives there are is asked of the system; a drive that does not answer is found out when it is
looked at (reaching.py).
"""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Iterable
from pathlib import Path

from summit_kb.editions.marker import NAME as MARKER

_MOUNTS = Path("/proc/self/mounts")
_BELOW = ("/media/", "/run/media/", "/mnt/", "/Volumes/")
_VOLUMES = Path("/Volumes")
_WINDOWS_KINDS = {2, 4, 5}  # removable, remote, disc
_METADATA = "metadata/timestamp.json"
_MOST_FOLDERS = 200


def mounted() -> tuple[Path, ...]:
    """The tops of all drives that come and go."""
    if sys.platform == "win32":
        return _letters()
    try:
        text = _MOUNTS.read_text(encoding="utf-8", errors="surrogateescape")
    except OSError:
        return _volumes()
    return tuple(_shares()) + mounts_in(text)


def mounts_in(text: str) -> tuple[Path, ...]:
    """The mounted drives in a table of mounts as Linux writes it."""
    found: list[Path] = []
    for line in text.splitlines():
        _device, place, *_rest = [*line.split(" "), "", ""]
        # Spaces and the like are written as octal numbers.
        plain = place.encode("utf-8", "surrogateescape").decode("unicode_escape")
        path = plain.encode("latin-1", "replace").decode("utf-8", "surrogateescape")
        if path == "/mnt" or path.startswith(_BELOW):
            found.append(Path(path))
    return tuple(dict.fromkeys(found))


def editions_on(top: Path) -> list[Path]:
    """Folders of editions at the top of a drive, or one step below; takes as long as it takes."""
    if _is_edition(top):
        return [top]
    try:
        with os.scandir(top) as entries:
            below = [Path(one.path) for one in _first(entries) if _is_folder(one)]
    except OSError:
        return []
    return [folder for folder in sorted(below) if _is_edition(folder)]


def _first(entries: Iterable[os.DirEntry[str]]) -> list[os.DirEntry[str]]:
    return [one for _count, one in zip(range(_MOST_FOLDERS), entries, strict=False)]


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir() and not entry.name.startswith(".")
    except OSError:
        return False


def _is_edition(folder: Path) -> bool:
    try:
        return (folder / MARKER).is_file() or (folder / _METADATA).is_file()
    except OSError:
        return False


def _volumes() -> tuple[Path, ...]:
    try:
        return tuple(sorted(path for path in _VOLUMES.iterdir() if not path.is_symlink()))
    except OSError:
        return ()


def _shares() -> list[Path]:
    """Shares that a desktop mounted for its user alone."""
    folder = Path(f"/run/user/{os.getuid()}/gvfs")
    try:
        return sorted(folder.iterdir())
    except OSError:
        return []


def _letters() -> tuple[Path, ...]:
    if sys.platform != "win32":
        return ()
    kernel = ctypes.windll.kernel32
    there = int(kernel.GetLogicalDrives())
    tops = [f"{chr(65 + bit)}:\\" for bit in range(26) if there >> bit & 1]
    return tuple(Path(top) for top in tops if kernel.GetDriveTypeW(top) in _WINDOWS_KINDS)
