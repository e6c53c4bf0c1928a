"""Files in what was copied elsewhere: by a file manager, or as paths in a text."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import unquote, urlsplit

from PySide6.QtCore import QMimeData


def pasted_paths(data: QMimeData) -> list[Path]:
    """Files and folders that are there; other text and addresses of the web are none."""
    found = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    if not found and data.hasText():
        found = [path for line in data.text().splitlines() if (path := _path(line)) is not None]
    return [path for path in dict.fromkeys(found) if _is_there(path)]


def _path(line: str) -> Path | None:
    text = line.strip().strip("\"'")
    if text.lower().startswith("file://"):
        parts = urlsplit(text)
        name = unquote(parts.path)
        # file://server/share is a network path; /C:/folder has a slash too many.
        text = f"//{parts.netloc}{name}" if parts.netloc else name
        text = text[1:] if text[2:3] == ":" else text
    path = Path(text) if text else None
    return path if path is not None and path.is_absolute() else None


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:  # a name too long to be one
        return False
