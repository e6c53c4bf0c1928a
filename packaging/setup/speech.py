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
    stream = sys.stderr
    if isinstance(stream, io.TextIOWrapper):
        # A minimal system's locale may know no Vietnamese; a window of letters beats a crash.
        stream.reconfigure(encoding="utf-8", errors="replace")
    stream.write(f"{vi}\n    {en}\n")
    stream.flush()
