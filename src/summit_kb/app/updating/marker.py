"""The small file at the top of a published folder that can be double-clicked."""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import unquote, urlsplit

from summit_kb.app.updating.errors import SourceAddressError

_ENDING = ".edition"
_ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+:/")  # a drive of Windows has one letter


def as_path(text: str) -> Path:
    """What was asked for as a path: file managers of Linux name a file by its address."""
    if text[:7].lower() != "file://":
        return Path(text).expanduser().absolute()
    address = urlsplit(text)
    return Path(unquote(address.path) if address.netloc in ("", "localhost") else text).absolute()


def refuse_address(place: Path | str) -> None:
    """Raise SourceAddressError for an address of the web, slashes joined or not."""
    if _ADDRESS.match(str(place)) and not str(place).lower().startswith("file:"):
        raise SourceAddressError(source=str(place))


def is_marker(path: Path) -> bool:
    """Whether ``path`` is called as such a file is. What it says is trusted for nothing."""
    return path.suffix.lower() == _ENDING


def source_of(path: Path) -> Path:
    """The folder that is meant: the one a marker lies in, else ``path`` itself."""
    return path.parent if is_marker(path) and not path.is_dir() else path
