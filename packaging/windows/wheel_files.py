"""Wheels laid out as a folder of packages, without what no program of ours needs."""

from __future__ import annotations

import email.parser
import re
import zipfile
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from packaging.utils import canonicalize_name, parse_wheel_filename

from dropped_files import is_dropped


class WheelError(Exception):
    """A wheel that is not what it says."""


@dataclass(frozen=True)
class Wheel:
    path: Path
    name: str
    version: str
    requires: tuple[str, ...]

    @classmethod
    def read(cls, path: Path) -> Wheel:
        """What the wheel says of itself; WheelError when its name says something else."""
        name, version, *_ = parse_wheel_filename(path.name)
        with zipfile.ZipFile(path) as archive:
            (metadata,) = [one for one in archive.namelist() if _METADATA.fullmatch(one)]
            said = email.parser.BytesParser().parsebytes(archive.read(metadata))
        if canonicalize_name(said["Name"]) != name or said["Version"] != str(version):
            raise WheelError(f"{path.name} says it is {said['Name']} {said['Version']}")
        return cls(path, name, said["Version"], tuple(said.get_all("Requires-Dist", [])))


def read_all(folder: Path) -> dict[str, Wheel]:
    """Every wheel of a folder, by canonical name; WheelError when one is there twice."""
    found: dict[str, Wheel] = {}
    for path in sorted(folder.glob("*.whl")):
        wheel = Wheel.read(path)
        if wheel.name in found:
            raise WheelError(f"{wheel.name} is there twice: {path.name}")
        found[wheel.name] = wheel
    return found


def unpack(wheel: Wheel, folder: Path) -> None:
    """Lay the wheel's packages into ``folder``; WheelError when a name would leave it."""
    with zipfile.ZipFile(wheel.path) as archive:
        for info in archive.infolist():
            place = _place(info.filename)
            if info.is_dir() or place is None or is_dropped(place):
                continue
            if ".." in PurePosixPath(place).parts or PurePosixPath(place).is_absolute():
                raise WheelError(f"{wheel.path.name} holds {info.filename}")
            target = folder / place
            if target.exists():
                raise WheelError(f"{wheel.path.name} would replace {place} of another wheel")
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(archive.read(info))


_METADATA = re.compile(r"[^/]+\.dist-info/METADATA")
_DATA = re.compile(r"[^/]+\.data/(?P<scheme>\w+)/(?P<rest>.+)")


def _place(name: str) -> str | None:
    """Where a member goes; None for scripts, headers and data outside packages."""
    found = _DATA.fullmatch(name)
    if found is None:
        return name
    return found["rest"] if found["scheme"] in {"purelib", "platlib"} else None
