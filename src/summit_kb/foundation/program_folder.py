"""Where the whole program lies when it came as one folder: frozen, or put together for Windows.

The Windows folder holds the starters ``summit-kb.exe`` and ``summit-kb-desktop.exe``, ``python``,
and our packages in ``lib``; nothing in it is frozen, so that ``sys.frozen`` says nothing there.
"""

from __future__ import annotations

import sys
from pathlib import Path

_STARTER = "summit-kb.exe"


def starter() -> Path | None:
    """The program people start; None for a clone or a wheel in somebody's Python."""
    if getattr(sys, "frozen", False):
        return Path(sys.executable)
    return starter_of(Path(__file__))


def starter_of(module: Path) -> Path | None:
    """The starter of the Windows folder that holds ``module``, which is this one."""
    library = module.parents[2]
    found = library.parent / _STARTER
    is_one = library.name == "lib" and (library.parent / "python").is_dir() and found.is_file()
    return found if is_one else None


def brought_along(name: str) -> Path | None:
    """What lies beside the program's own files when they came as one folder; None elsewhere."""
    inside = getattr(sys, "_MEIPASS", None)
    program = starter()
    folder = Path(inside) if isinstance(inside, str) else program and program.parent
    place = folder / name if folder is not None else None
    return place if place is not None and place.exists() else None
