"""Logging: one file under the user's state, and stderr for warnings when asked."""

from __future__ import annotations

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

_FORMAT = "%(asctime)s %(levelname)-7s %(name)s: %(message)s"


def start(folder: Path, *, verbose: bool = False) -> None:
    """Send the log of this process to ``folder``/summit-kb.log (1 MB, three kept), once."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder.absolute() / "summit-kb.log"
    root = logging.getLogger("summit_kb")
    if any(getattr(handler, "baseFilename", None) == str(path) for handler in root.handlers):
        return
    file = RotatingFileHandler(
        path, maxBytes=1_000_000, backupCount=3, encoding="utf-8", delay=True
    )
    file.setFormatter(logging.Formatter(_FORMAT))
    root.setLevel(logging.DEBUG if verbose else logging.INFO)
    root.addHandler(file)
    # pypdf reports every oddity of a file as a warning; they belong in the log, not on a screen.
    logging.getLogger("pypdf").addHandler(file)
    logging.getLogger("pypdf").propagate = False
