"""OLE files: streams and properties of Word, PowerPoint and Outlook files, bounded."""

from __future__ import annotations

import struct
from datetime import datetime
from pathlib import Path
from types import TracebackType

import olefile

from summit_kb.ingest.errors import DamagedFileError

_PROPERTIES = ("title", "subject", "author", "keywords")
_FIRST_YEAR = 1980
_MOMENTS = {"created": "create_time", "modified": "last_saved_time"}


class OleFile:
    """A context manager; every failure names the file as one of the format ``title``."""

    def __init__(self, path: Path, title: str) -> None:
        self._path = path
        self._title = title
        self._bytes = path.open("rb")
        try:
            self._file = olefile.OleFileIO(self._bytes)
        except (OSError, ValueError, IndexError, struct.error) as error:
            self._bytes.close()
            raise self.damaged(str(error)) from error

    def __enter__(self) -> OleFile:
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _traceback: TracebackType | None,
    ) -> None:
        self._file.close()
        self._bytes.close()

    def damaged(self, detail: str) -> DamagedFileError:
        return DamagedFileError(path=str(self._path), format=self._title, detail=detail)

    def names(self) -> list[tuple[str, ...]]:
        """Paths of all streams."""
        return [tuple(parts) for parts in self._file.listdir()]

    def has(self, *path: str) -> bool:
        return self._file.exists(list(path))

    def stream(self, *path: str) -> bytes:
        """The bytes of a stream; raises DamagedFileError when it is not there or broken."""
        try:
            return self._file.openstream(list(path)).read()
        except (OSError, ValueError, IndexError, struct.error) as error:
            raise self.damaged(f"{'/'.join(path)}: {error}") from error

    def metadata(self) -> dict[str, str]:
        """What the file says of itself; properties that are damaged or unreadable are left out."""
        try:
            properties = self._file.get_metadata()
        except (OSError, ValueError, IndexError, TypeError, struct.error):
            return {}
        found = {name: _text(getattr(properties, name)) for name in _PROPERTIES}
        for name, theirs in _MOMENTS.items():
            moment = getattr(properties, theirs)
            # Programs that do not keep dates write the beginning of their calendar.
            if isinstance(moment, datetime) and moment.year >= _FIRST_YEAR:
                found[name] = moment.isoformat()
        return {name: value for name, value in found.items() if value}


def _text(value: object) -> str:
    if isinstance(value, bytes):
        # The code page is often wrong for Vietnamese: only what is surely right is kept.
        try:
            return value.decode("utf-8")
        except UnicodeDecodeError:
            return ""
    return value if isinstance(value, str) else ""
