"""Logging: one file under the user's state, and stderr for warnings when asked."""

from __future__ import annotations

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

_FORMAT = "%(asctime)s %(levelname)-7s %(name)s: %(message)s"


class _Rotating(RotatingFileHandler):
    """Goes on in the same file while another process has it open: Windows renames none such."""

    def doRollover(self) -> None:  # noqa: N802 - logging names it so
        if self.stream:
            self.stream.close()
        path = Path(self.baseFilename)
        try:
            path.replace(f"{path}.moving").replace(path)
        except OSError:
            self.stream = self._open()
            return
        super().doRollover()


def start(folder: Path, *, verbose: bool = False) -> None:
    """Send the log of this process to ``folder``/summit-kb.log (1 MB, three kept), once."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder.absolute() / "summit-kb.log"
    root = logging.getLogger("summit_kb")
    if any(getattr(handler, "baseFilename", None) == str(path) for handler in root.handlers):
        return
    file = _Rotating(path, maxBytes=1_000_000, backupCount=3, encoding="utf-8", delay=True)
    file.setFormatter(logging.Formatter(_FORMAT))
    root.setLevel(logging.DEBUG if verbose else logging.INFO)
    root.addHandler(file)
    # pypdf reports every oddity of a file as a warning; they belong in the log, not on a screen.
    logging.getLogger("pypdf").addHandler(file)
    logging.getLogger("pypdf").propagate = False
