"""Which pinned packages a Windows program needs: the lock read for another system than this one.

pip evaluates the markers of a requirements file for the system it runs on, even when it is asked
for wheels of another; so the lines for Windows are picked here and given to it without markers.
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from packaging.markers import default_environment
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

PLATFORM = "win_amd64"


@dataclass(frozen=True)
class Pin:
    """A line of the lock: ``name==version`` with its hashes."""

    name: str
    version: str
    hashes: tuple[str, ...]

    @property
    def line(self) -> str:
        return " ".join([f"{self.name}=={self.version}", *self.hashes])


def environment(python: str) -> dict[str, str]:
    """What markers see on 64-bit Windows with CPython ``python`` (such as ``3.12``)."""
    return {name: str(value) for name, value in default_environment().items()} | {
        "implementation_name": "cpython",
        "implementation_version": f"{python}.0",
        "os_name": "nt",
        "platform_machine": "AMD64",
        "platform_python_implementation": "CPython",
        "platform_release": "10",
        "platform_system": "Windows",
        "platform_version": "10.0",
        "python_full_version": f"{python}.0",
        "python_version": python,
        "sys_platform": "win32",
    }


def pins(lock: str, python: str) -> dict[str, Pin]:
    """The pins of a lock that hold on Windows, by canonical name."""
    found: dict[str, Pin] = {}
    where = environment(python)
    for entry in re.sub(r"\\\n\s*", " ", lock).splitlines():
        written, *hashes = re.split(r"\s+(?=--hash=)", entry.strip())
        if not written or written.startswith("#"):
            continue
        wanted = Requirement(written)
        if wanted.marker is None or wanted.marker.evaluate(where):
            (version,) = [one.version for one in wanted.specifier]
            name = canonicalize_name(wanted.name)
            found[name] = Pin(name, version, tuple(one.strip() for one in hashes))
    return found


def needed(
    requires: Mapping[str, Iterable[str]], roots: Iterable[str], python: str
) -> dict[str, set[str]]:
    """Names reached from ``roots`` with the extras each is wanted with.

    ``requires`` gives the ``Requires-Dist`` lines of every package at hand; KeyError names one
    that is needed and is not there.
    """
    where = environment(python)
    reached: dict[str, set[str]] = {}
    waiting = [Requirement(root) for root in roots]
    while waiting:
        wanted = waiting.pop()
        name = canonicalize_name(wanted.name)
        extras = {"", *wanted.extras}
        if extras <= reached.get(name, set()):
            continue
        reached.setdefault(name, set()).update(extras)
        for line in requires[name]:
            one = Requirement(line)
            if _holds(one, where, extras):
                waiting.append(one)
    return reached


def download(wanted: Iterable[Pin], folder: Path, python: str) -> None:
    """Fetch exactly these wheels for Windows; pip refuses what does not hash as pinned."""
    folder.mkdir(parents=True, exist_ok=True)
    listing = folder / "requirements.txt"
    listing.write_text("".join(f"{pin.line}\n" for pin in wanted), encoding="utf-8")
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "download", "--quiet"]
    chosen = ["--platform", PLATFORM, "--python-version", python, "--implementation", "cp"]
    how = ["--only-binary=:all:", "--no-deps", "--require-hashes", "--requirement", str(listing)]
    subprocess.run([*pip, *chosen, *how, "--dest", str(folder)], check=True)


def _holds(one: Requirement, where: Mapping[str, str], extras: set[str]) -> bool:
    if one.marker is None:
        return True
    return any(one.marker.evaluate({**where, "extra": extra}) for extra in extras)
