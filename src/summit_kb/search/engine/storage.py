"""Whoosh's file storage, made durable, and the hashes of its files.

Whoosh syncs nothing; here a finished file is pushed to the disk when it is closed, before the
table of contents can name it. Reading does not go through Whoosh's files, which copy what they
open: see ``arrays``.
"""

from __future__ import annotations

import hashlib
import os
from pathlib import Path
from typing import Final

from whoosh.filedb.filestore import FileStorage
from whoosh.filedb.structfile import StructFile

from summit_kb.search.engine.arrays import Output
from summit_kb.search.engine.segment import FileFacts

_CHUNK: Final = 1 << 20


class DurableFile(StructFile):
    """A file being written; on the disk once it is closed."""

    def close(self) -> None:
        self.file.flush()
        os.fsync(self.file.fileno())
        super().close()


class DurableStorage(FileStorage):
    """The folder of one generation."""

    def __init__(self, folder: Path) -> None:
        super().__init__(str(folder))
        self.path = folder

    def create_file(self, name: str, **_: object) -> DurableFile:  # pyright: ignore[reportIncompatibleMethodOverride] one mode
        return DurableFile((self.path / name).open("xb"), name=name)


class HashingFile:
    """Passes bytes on to a file and remembers their size and SHA-256."""

    def __init__(self, file: Output) -> None:
        self._file = file
        self._hash = hashlib.sha256()
        self._size = 0

    def write(self, data: bytes | memoryview, /) -> None:
        self._hash.update(data)
        self._size += data.nbytes if isinstance(data, memoryview) else len(data)
        self._file.write(data)

    def facts(self) -> FileFacts:
        return FileFacts(self._size, self._hash.hexdigest())


def hash_file(path: Path) -> str:
    """SHA-256 of a file."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            digest.update(chunk)
    return digest.hexdigest()
