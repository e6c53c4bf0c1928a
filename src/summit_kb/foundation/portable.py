"""The program on a stick: everything it keeps lies beside it, and nothing stays on the computer.

A program is on a stick when ``portable.toml`` or the folder ``Summit KB Data`` lies beside
it, or beside the folder it lies in (so that the program's folder can be replaced). Paths are found
anew at each start: the letter of the drive may be another one. docs/it/portable.md.
"""

from __future__ import annotations

import atexit
import contextlib
import logging
import os
import shutil
import sys
import tempfile
import time
import uuid
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from summit_kb.foundation import program_folder
from summit_kb.foundation.errors import ExitCode, SummitError
from summit_kb.foundation.writable import takes_files

MARKER, DATA = "portable.toml", "Summit KB Data"
BORROWED = "SUMMIT_KB_BORROWED"
"""Tells the workers of a program on a stick that cannot be written to where its state is."""

_TEMPORARY = "temporary"
_OLD_SECONDS = 2 * 24 * 3600
_LEFT = frozenset({"library", "editions", "derived", "logs", _TEMPORARY})
"""What a borrowed place does without: read on the stick, or made anew."""

_log = logging.getLogger(__name__)


class StickReadOnlyError(SummitError):
    """The stick cannot be written to: what is read is there, and what is made now is not kept."""

    code = "stick-read-only"
    exit_code = ExitCode.STORAGE


def data_folder() -> Path | None:
    """Where a program on a stick keeps everything; None for one that is installed."""
    program = program_folder.starter()
    if program is None:
        return None
    for place in _beside(program):
        if (place / DATA).is_dir() or (place / MARKER).is_file():
            return place / DATA
    return None


def home() -> Path | None:
    """The user's folder of a program on a stick; None for one that is installed.

    A stick that cannot be written to is read, and what is kept meanwhile goes with the program.
    """
    folder = data_folder()
    if folder is None:
        return None
    return folder if _takes_files(folder) else _borrowed(folder)


def read_only_data() -> Path | None:
    """The data folder of a stick that cannot be written to: its editions and library are read."""
    folder = data_folder()
    return folder if folder is not None and not _takes_files(folder) else None


def carried(path: str) -> str:
    """A path as it is kept: from the stick on, when it lies there."""
    folder = data_folder()
    if folder is None or not path or not Path(path).is_relative_to(folder.parent):
        return path
    return Path(path).relative_to(folder.parent).as_posix()


def found(path: str) -> str:
    """A path that was kept, where the stick is now."""
    folder = data_folder()
    return path if folder is None or not path else str(folder.parent / path)


def leave_nothing() -> None:
    """Let temporary files and caches of this process, and of those it starts, go to the stick."""
    place = home()
    if place is None:
        return
    own = place / _TEMPORARY / uuid.uuid4().hex[:12]
    own.mkdir(parents=True, exist_ok=True)
    atexit.register(shutil.rmtree, own, ignore_errors=True)
    _sweep(own.parent)
    tempfile.tempdir = str(own)
    for name in ("TMPDIR", "TEMP", "TMP"):
        os.environ[name] = str(own)
    if sys.platform.startswith("linux"):
        # Drawings of letters and of shaders, which libraries of the system keep for each user.
        os.environ["XDG_CACHE_HOME"] = str(place / _TEMPORARY / "cache")


def _sweep(folder: Path) -> None:
    """What a program that was pulled out with its stick left behind."""
    old = time.time() - _OLD_SECONDS
    for one in folder.iterdir():
        with contextlib.suppress(OSError):
            if one.name != "cache" and one.stat().st_mtime < old:
                shutil.rmtree(one, ignore_errors=True)


def _beside(program: Path) -> Iterator[Path]:
    yield program.parent
    yield program.parent.parent
    if program.parent.name == "MacOS" and program.parents[2].suffix == ".app":
        # Nothing may lie inside a bundle, whose signature covers all of it.
        yield program.parents[3]


_takes_files = cache(takes_files)


def _borrowed(folder: Path) -> Path:
    """A place in the computer's temporary folder, with what the stick has of the user's own."""
    known = os.environ.get(BORROWED)
    if known:
        return Path(known)
    place = Path(tempfile.mkdtemp(prefix="summit-kb-"))
    os.environ[BORROWED] = str(place)
    atexit.register(_give_back, place)
    for one in sorted(folder.iterdir()) if folder.is_dir() else []:
        if one.name in _LEFT or one.name.startswith("."):
            continue
        try:
            if one.is_dir():
                shutil.copytree(one, place / one.name)
            else:
                shutil.copy2(one, place / one.name)
        except (OSError, shutil.Error) as error:
            _log.warning("not taken from the stick: %s", error)
    return place


def _give_back(place: Path) -> None:
    logging.shutdown()  # Windows removes no file that is open
    shutil.rmtree(place, ignore_errors=True)
