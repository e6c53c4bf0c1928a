"""Whose each file of the program's folder is: a package's, Python's, ours, or the system's."""

from __future__ import annotations

import re
from collections.abc import Mapping
from importlib.metadata import distributions
from pathlib import Path

import recognition_parts

PYTHON, BOOTLOADER = "Python", "PyInstaller bootloader"
STAND_INS, OURS, OF_THE_SYSTEM = "stand-ins", "summit-kb", ""
_INSIDE = "_internal/"
_PYTHONS = re.compile(
    r"(?:lib)?python3[\d.]*(?:\.so|\.dll|\.dylib|/lib-dynload/)|base_library\.zip$"
)
_PROGRAM = re.compile(r"summit-kb(?:-desktop)?(?:\.exe)?$")


def installed(site: Path) -> dict[str, str]:
    """The files of an environment by their path in it, and the package each came with."""
    return {
        file.as_posix(): plain(one.metadata["Name"])
        for one in distributions(path=[str(site)])
        for file in one.files or ()
    }


def files_of(folder: Path) -> list[str]:
    """Every file of the folder by its path in it, links not counted."""
    found = (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    return sorted(path.relative_to(folder).as_posix() for path in found)


def owners(frozen: Path, of_packages: Mapping[str, str]) -> dict[str, str]:
    """The owner of each file in the folder; OF_THE_SYSTEM for what no other has."""
    return {name: _owner(name, of_packages) for name in files_of(frozen)}


def plain(name: str) -> str:
    """A package's name as it is compared."""
    return re.sub(r"[-_.]+", "-", name).lower()


def _owner(name: str, of_packages: Mapping[str, str]) -> str:
    if _PROGRAM.match(name):
        return BOOTLOADER
    if not name.startswith(_INSIDE):
        return OURS
    inside = name.removeprefix(_INSIDE)
    if inside in of_packages:
        return of_packages[inside]
    if _PYTHONS.match(inside):
        return PYTHON
    folder, _, file = name.rpartition("/")
    if folder == f"{recognition_parts.FOLDER}/lib" and recognition_parts.STOOD_IN.match(file):
        return STAND_INS
    return OF_THE_SYSTEM
