"""The small file at the top of a published folder that can be double-clicked."""

from __future__ import annotations

from pathlib import Path

_ENDING = ".edition"


def is_marker(path: Path) -> bool:
    """Whether ``path`` is called as such a file is. What it says is trusted for nothing."""
    return path.suffix.lower() == _ENDING


def source_of(path: Path) -> Path:
    """The folder that is meant: the one a marker lies in, else ``path`` itself."""
    return path.parent if is_marker(path) and not path.is_dir() else path
