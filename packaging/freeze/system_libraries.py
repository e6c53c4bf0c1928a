"""Libraries of the system the folder was frozen on, which came along with it."""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from steps import BuildError, run

_PLACES = ("_internal", "_internal/recognition", "_internal/recognition/lib")
# Linking to these would put the whole program under the GPL.
_REFUSED = re.compile(r"^lib(?:readline|jbig|gdbm|gdbm_compat|mpfr|history)\b")
_RULE = "=" * 78


@dataclass(frozen=True)
class SystemLibrary:
    """``package`` is "" when no package of the system owns the file."""

    file: str
    package: str = ""
    version: str = ""


def is_refused(library: SystemLibrary) -> bool:
    """Whether its licence forbids passing it on in a program under another one."""
    return _REFUSED.match(library.file) is not None


def taken_along(frozen: Path) -> list[SystemLibrary]:
    """The files in the folder that are the system's, and the packages they are of."""
    if sys.platform != "linux":
        return []
    files = sorted(
        path.name
        for place in _PLACES
        for path in (frozen / place).glob("*")
        if path.is_file() and not path.is_symlink() and (".so" in path.name or not path.suffix)
    )
    return [_library(name) for name in files]


def notices(taken: Sequence[SystemLibrary]) -> str:
    """The copyright files of the packages, one after the other."""
    parts = ["Libraries of the system this folder was made on, as it gives them out.\n"]
    for name, version in sorted({(one.package, one.version) for one in taken if one.package}):
        files = ", ".join(one.file for one in taken if one.package == name)
        path = Path("/usr/share/doc") / name / "copyright"
        text = path.read_text(encoding="utf-8", errors="replace") if path.is_file() else "-"
        parts.append(f"{_RULE}\n{name} {version}: {files}\n{_RULE}\n\n{text.strip()}\n")
    return "\n".join(parts)


def owners(said: str) -> dict[str, str]:
    """Packages by the names of the files they own, out of what ``dpkg-query -S`` prints."""
    found: dict[str, str] = {}
    for line in said.splitlines():
        packages, _, path = line.partition(": ")
        found[path.rpartition("/")[2]] = packages.split(",")[0].split(":")[0]
    return found


def _library(name: str) -> SystemLibrary:
    try:
        found = owners(run(["dpkg-query", "-S", f"*/{name}"]))
        package = found[name]
        version = run(["dpkg-query", "-W", "-f", "${Version}", package]).strip()
    except (BuildError, OSError, KeyError):  # no package's: Python's own library
        return SystemLibrary(name)
    return SystemLibrary(name, package, version)
