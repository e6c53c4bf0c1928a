"""What a program folder takes from the system: packages for ``Depends``, and the oldest C library.

Read from the folder's own files, so that it cannot drift: what they name as needed and the folder
has not is the system's. ``dpkg-shlibdeps`` would ask for packages of what lies in the folder too.
"""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterable
from pathlib import Path

ASKED_FOR = (
    "libegl1",
    "libgl1",  # by Qt's plugins, when a window opens
    "fontconfig",  # fc-list, which doctor asks; and the settings of fonts
    "fonts-dejavu-core | fonts-noto-core | fonts-liberation",  # the window brings its own
)
WANTED = ("xdg-utils", "shared-mime-info", "desktop-file-utils")
"""Recommended: what makes links and editions open."""
SCANS = ("tesseract-ocr", "tesseract-ocr-vie")
"""Recommended where the program does not carry its own Tesseract."""

_GLIBC = re.compile(r"\bName: GLIBC_(\d+(?:\.\d+)+)\b")
_NEEDED = re.compile(r"\(NEEDED\).*\[(.+)\]")
_OWNER = re.compile(r"^([a-z0-9][a-z0-9.+-]+)(?::\w+)?(?:, .*)?: (/.+)$", re.MULTILINE)
_LOADER = "ld-linux"


class LibraryError(Exception):
    """A library is neither in the folder nor in a package of this system."""


def elf_files(program: Path) -> list[Path]:
    """Every program and library of the folder, links left out."""
    return sorted(
        path
        for path in program.rglob("*")
        if path.is_file() and not path.is_symlink() and _is_elf(path)
    )


def _is_elf(path: Path) -> bool:
    with path.open("rb") as stream:
        return stream.read(4) == b"\x7fELF"


def needed(program: Path) -> list[str]:
    """The libraries that the folder's files need and the folder has not."""
    told = _readelf("--dynamic", elf_files(program))
    there = {path.name for path in program.rglob("*.so*")}
    return sorted({name for name in _NEEDED.findall(told) if name not in there})


def packages(program: Path) -> list[str]:
    """The Depends of a package that carries ``program``; raises LibraryError."""
    names = [name for name in needed(program) if not name.startswith(_LOADER)]
    owners = _owners(names)
    missing = sorted(set(names) - set(owners))
    if missing:
        raise LibraryError(f"no package of this system holds {', '.join(missing)}")
    found = sorted(set(owners.values()) - {"libc6"})
    libc = f"libc6 (>= {oldest_glibc(program)})"
    return [libc, *found, *(one for one in ASKED_FOR if one not in found)]


def for_the_window(program: Path) -> list[str]:
    """The same by name, without the C library; of several the first."""
    return [one.split(" ")[0] for one in packages(program)[1:]]


def recommended(program: Path) -> list[str]:
    """What the program does more with."""
    own = any(path.is_file() for path in program.rglob("tesseract"))
    return [*WANTED, *(() if own else SCANS)]


def _owners(names: Iterable[str]) -> dict[str, str]:
    """Which installed package holds each library."""
    command = ["dpkg-query", "--search", *(f"*/{name}" for name in names)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return owners_told(done.stdout)


def owners_told(told: str) -> dict[str, str]:
    """Library -> package, from what ``dpkg-query --search`` tells."""
    return {Path(path).name: package for package, path in _OWNER.findall(told)}


def oldest_glibc(program: Path) -> str:
    """The version of the C library that the folder needs, as ``2.36``."""
    return newest_symbol(_readelf("--version-info", elf_files(program)))


def newest_symbol(told: str) -> str:
    """The newest GLIBC symbol version among what readelf tells."""
    versions = [tuple(map(int, one.split("."))) for one in _GLIBC.findall(told)]
    if not versions:
        raise LibraryError("no file of the program needs the C library")
    return ".".join(map(str, max(versions)))


def _readelf(what: str, files: Iterable[Path]) -> str:
    command = ["readelf", what, "--wide", *map(str, files)]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout
