"""The finished folder is tried where it lies: its own self-test, without a screen."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from steps import BuildError, run


def programs(folder: Path) -> list[Path]:
    ending = ".exe" if sys.platform == "win32" else ""
    names = ("summit-kb", "summit-kb-desktop")
    return [path for name in names if (path := folder / f"{name}{ending}").is_file()]


def check(folder: Path) -> None:
    """Run the self-test of the program; raises BuildError with what it printed."""
    program = programs(folder)[0]
    with tempfile.TemporaryDirectory(prefix="summit-kb ") as home:
        env = {"SUMMIT_KB_HOME": home, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": ""}
        said = run([program, "--self-test"], env=env)
    if not said.strip():
        raise BuildError("the self-test said nothing")


def sizes(folder: Path) -> str:
    """Megabytes and number of files, links not counted."""
    files = [path for path in folder.rglob("*") if path.is_file() and not path.is_symlink()]
    megabytes = sum(path.stat().st_size for path in files) / 1e6
    return f"{folder}: {megabytes:.1f} MB in {len(files)} files"
