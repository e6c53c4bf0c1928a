"""The small file at the top of a published folder that can be double-clicked."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import unquote, urlsplit

_ENDING = ".edition"


def as_path(text: str) -> Path:
    """What was asked for as a path: file managers of Linux name a file by its address."""
    if text[:7].lower() != "file://":
        return Path(text).expanduser().absolute()
    address = urlsplit(text)
    return Path(unquote(address.path) if address.netloc in ("", "localhost") else text).absolute()


def is_marker(path: Path) -> bool:
    """Whether ``path`` is called as such a file is. What it says is trusted for nothing."""
    return path.suffix.lower() == _ENDING


def source_of(path: Path) -> Path:
    """The folder that is meant: the one a marker lies in, else ``path`` itself."""
    return path.parent if is_marker(path) and not path.is_dir() else path
