"""What is done to the folder after PyInstaller: less in it, and the same each time."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import orphans
import search_paths
from steps import run, say

_PYTHON_OWN = ("_internal/libpython3*", "_internal/python3*/lib-dynload/*.so")


def finish(folder: Path) -> None:
    """Leave out what nothing loads; strip Python's own libraries, which builders leave whole."""
    if sys.platform != "linux":
        return
    gone = orphans.remove_orphans(folder)
    say(f"{len(gone)} libraries that nothing loads left out")
    # Never those of wheels: their makers have patched and stripped them, and a second time breaks
    # some; and Qt's files stay as they were given out.
    for pattern in _PYTHON_OWN:
        for path in sorted(folder.glob(pattern)):
            if not path.is_symlink():
                run(["strip", "--strip-unneeded", path])
                search_paths.keep_at_home(path)


def settle(folder: Path, moment: int) -> None:
    """One date and plain rights for everything, so that archives of the folder are alike too."""
    for path in [folder, *sorted(folder.rglob("*"))]:
        if not path.is_symlink():
            runs = path.is_dir() or os.access(path, os.X_OK)
            path.chmod(0o755 if runs else 0o644)
        os.utime(path, (moment, moment), follow_symlinks=not _can_date_links())


def _can_date_links() -> bool:
    return os.utime in os.supports_follow_symlinks
