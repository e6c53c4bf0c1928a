"""The small file at the top of a published folder: double-clicked it says "look here".

It is not signed and trusted for nothing: what lies beside it is verified like any other source.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import cast

from summit_kb.foundation import atomic

NAME = "SUMMIT-KB.edition"
FORMAT = 1
_LONGEST = 4_096


def write(folder: Path, library: str) -> None:
    """Lay the marker of ``library`` into ``folder`` unless it is there already."""
    data = (json.dumps({"format": FORMAT, "library": library}, ensure_ascii=False) + "\n").encode()
    path = folder / NAME
    if not path.is_file() or path.read_bytes() != data:
        atomic.write_bytes(path, data)


def library_named(path: Path) -> str:
    """The library a marker speaks of, for show; empty when it says nothing that can be read."""
    try:
        with path.open("rb") as file:
            told = cast("dict[str, object]", json.loads(file.read(_LONGEST)))
        name = told["library"]
    except (OSError, ValueError, KeyError, TypeError):
        return ""
    return name if isinstance(name, str) else ""
