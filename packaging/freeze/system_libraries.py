"""Files of the system the folder was frozen on, which came along with it: libraries, Tesseract."""

from __future__ import annotations

import filecmp
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from steps import BuildError, run

# Linking to these would put the whole program under the GPL.
_REFUSED = re.compile(r"^lib(?:readline|jbig|gdbm|gdbm_compat|mpfr|history)\b")
# Names that only mean something in their folder.
_IN_A_FOLDER = re.compile(r"/(tessdata/.+)$")
_RULE = "=" * 78
_BEFORE = """Parts of the system this folder was made on, as its packages give them out.

Each lies in a file of its own and is loaded from there: you may replace it by your own build, as
the LGPL wants it for GLib and others. The sources are those of the Debian source package in exactly
the version named: "apt-get source PACKAGE=VERSION" on a Debian that has it, or Debian's own archive
of all versions. Files under "recognition/lib" that are not named here are stand-ins of ours without
any code of the libraries whose names they bear.
"""


@dataclass(frozen=True)
class SystemFile:
    """``path`` is in the folder; ``source`` names the source package and its version."""

    path: str
    package: str
    version: str
    source: str = ""

    @property
    def name(self) -> str:
        return self.path.rpartition("/")[2]


def is_refused(file: SystemFile) -> bool:
    """Whether its licence forbids passing it on in a program under another one."""
    return _REFUSED.match(file.name) is not None


def taken_along(frozen: Path, paths: Iterable[str]) -> list[SystemFile]:
    """Which packages of the system the files are of; raises BuildError for one of nobody's."""
    found = [(path, _of_package(frozen / path)) for path in sorted(paths)]
    nobodys = [path for path, package in found if not package]
    if nobodys:
        raise BuildError("files that nobody is known to own:\n  " + "\n  ".join(nobodys))
    told = {package: _versions(package) for _, package in found}
    return [SystemFile(path, package, *told[package]) for path, package in found]


def notices(taken: Sequence[SystemFile]) -> str:
    """The copyright files of the packages, one after the other."""
    parts = [_BEFORE]
    for name, version, source in sorted({(one.package, one.version, one.source) for one in taken}):
        files = ", ".join(one.name for one in taken if one.package == name)
        path = Path("/usr/share/doc") / name / "copyright"
        text = path.read_text(encoding="utf-8", errors="replace") if path.is_file() else ""
        title = f"{_RULE}\n{name} {version}: {files}\n{_RULE}\n"
        parts.append(f"{title}\nSource package: {source}\n\n{text.strip()}\n")
    return "\n".join(parts)


def candidates(said: str) -> list[tuple[str, Path]]:
    """Packages and the files they own, out of what ``dpkg-query -S`` prints."""
    lines = (line.partition(": ") for line in said.splitlines() if ": /" in line)
    return [(names.split(",")[0].split(":")[0], Path(path)) for names, _, path in lines]


def _of_package(file: Path) -> str:
    """The package that has this very file, byte for byte; "" for none."""
    inside = _IN_A_FOLDER.search(file.as_posix())
    try:
        said = run(["dpkg-query", "-S", f"*/{inside[1] if inside else file.name}"])
    except (BuildError, OSError):
        return ""
    same = (
        package
        for package, path in candidates(said)
        if path.is_file() and filecmp.cmp(path, file, shallow=False)
    )
    return next(same, "")


def _versions(package: str) -> tuple[str, str]:
    told = "${Version}\\t${source:Package} ${source:Version}"
    version, _, source = run(["dpkg-query", "-W", "-f", told, package]).strip().partition("\t")
    return version, source
