"""What Debian's own tools say of the package, before it is installed anywhere.

lintian, appstreamcli and desktop-file-validate, and man on both pages, each where it is there: what
is missing is told, and fails nothing.
"""

from __future__ import annotations

import collections
import os
import shutil
import subprocess
import tempfile
from pathlib import Path

import shared_files
from trial import Report

_MANUALS = ("man1", "vi/man1")


def review(package: Path, report: Report, folder: Path) -> None:
    """One line for each tool; what lintian printed is kept in ``folder``."""
    _lintian(package, report, folder)
    with tempfile.TemporaryDirectory() as place:
        subprocess.run(["dpkg-deb", "--extract", str(package), place], check=True)
        share = Path(place, "usr", "share")
        metainfo = share / "metainfo" / shared_files.METAINFO
        _tool(report, "appstreamcli", "validate", "--no-net", "--pedantic", str(metainfo))
        entry = share / "applications" / "summit-kb.desktop"
        _tool(report, "desktop-file-validate", str(entry), silent=True)
        for one in _MANUALS:
            page = share / "man" / one / "summit-kb.1.gz"
            _tool(report, "man", "--warnings", "-E", "UTF-8", "-l", str(page), silent=True)


def _tool(report: Report, name: str, *arguments: str, silent: bool = False) -> None:
    """It ends with 0 and, where ``silent``, has nothing to complain of."""
    if shutil.which(name) is None:
        report.skip(name)
        return
    done = subprocess.run(
        [name, *arguments],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "LC_ALL": "C.UTF-8", "MANPAGER": "cat"},
    )
    said = done.stderr if name == "man" else done.stdout + done.stderr
    good = done.returncode == 0 and not (silent and said.strip())
    what = " ".join([name, "/".join(Path(arguments[-1]).parts[-3:])])
    report.check(what, good, said)


def _lintian(package: Path, report: Report, folder: Path) -> None:
    if shutil.which("lintian") is None:
        report.skip("lintian")
        return
    command = ["lintian", "--allow-root", "--tag-display-limit", "0"]
    done = subprocess.run([*command, str(package)], capture_output=True, text=True, check=False)
    (folder / "lintian.txt").write_text(done.stdout + done.stderr, encoding="utf-8")
    kinds = collections.Counter(line[:1] for line in done.stdout.splitlines() if line[1:2] == ":")
    told = ", ".join(f"{kind}: {count}" for kind, count in sorted(kinds.items())) or "nothing"
    report.check("lintian: no error", not kinds["E"] and done.returncode == 0, told)
    report.check("lintian: no warning", not kinds["W"], told)
