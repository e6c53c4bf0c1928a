"""Files that ended the process that read them, by the hash of their bytes.

Derived, and stamped like texts: other extractors get to try again. One that cannot be read is none.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import cast

from summit_kb.foundation import atomic

_TIMES = 2


class Quarantine:
    """For the one writer; ``version`` stamps who reads files."""

    def __init__(self, path: Path, version: str) -> None:
        self.path = path
        self._version = version

    def holds(self, sha256: str) -> tuple[int, str] | None:
        """How many times the file did it and the code of the last, once that is enough."""
        found = self._read().get(sha256)
        return found if found and found[0] >= _TIMES else None

    def note(self, sha256: str, code: str) -> None:
        """Once more; raises StorageError."""
        files = self._read()
        files[sha256] = (files.get(sha256, (0, ""))[0] + 1, code)
        self._write(files)

    def release(self, sha256: str) -> None:
        """The file could be read after all; raises StorageError."""
        files = self._read()
        if files.pop(sha256, None) is not None:
            self._write(files)

    def clear(self) -> None:
        self.path.unlink(missing_ok=True)

    def _write(self, files: dict[str, tuple[int, str]]) -> None:
        kept = json.dumps({"version": self._version, "files": files})
        atomic.write_derived(self.path, kept.encode())

    def _read(self) -> dict[str, tuple[int, str]]:
        try:
            kept = cast("dict[str, object]", json.loads(self.path.read_bytes()))
            if kept["version"] != self._version:
                return {}
            files = cast("dict[str, tuple[object, object]]", kept["files"])
            return {name: (int(str(times)), str(code)) for name, (times, code) in files.items()}
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            return {}
