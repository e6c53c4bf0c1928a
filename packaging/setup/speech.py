"""What set-up says: Vietnamese first, English beside, always on stderr."""

from __future__ import annotations

import io
import sys


class SetUpError(Exception):
    """Set-up cannot go on; both sentences say why and what to do."""

    def __init__(self, vi: str, en: str) -> None:
        super().__init__(en)
        self.vi = vi
        self.en = en


def say(vi: str, en: str) -> None:
    """One message, in both languages."""
    show(vi)
    show(f"    {en}")


def show(line: str) -> None:
    """One line as it is: a command to copy."""
    stream = sys.stderr
    if isinstance(stream, io.TextIOWrapper):
        # A minimal system's locale may know no Vietnamese; a window of letters beats a crash.
        stream.reconfigure(encoding="utf-8", errors="replace")
    stream.write(f"{line}\n")
    stream.flush()
