"""The small file at the top of a published folder: double-clicked it says "look here".

It is not signed and trusted for nothing: what lies beside it is verified like any other source, and
what it says is for people who open it in an editor.
"""

from __future__ import annotations

import json
from pathlib import Path

from summit_kb.editions import plain_files
from summit_kb.foundation import atomic

NAME = "SUMMIT-KB.edition"
FORMAT = 1


def write(folder: Path, library: str) -> None:
    """Lay the marker of ``library`` into ``folder`` unless it is there already."""
    data = (json.dumps({"format": FORMAT, "library": library}, ensure_ascii=False) + "\n").encode()
    if not plain_files.holds(folder / NAME, folder, data):
        atomic.write_bytes(folder / NAME, data)
