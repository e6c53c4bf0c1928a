"""A bag as a set of files, from a folder or a zip file; links and other tricks are refused."""

from __future__ import annotations

import errno
import os
import stat
import struct
import zipfile
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Protocol

from summit_kb.foundation.errors import StorageError
from summit_kb.library.bags.errors import BagFormatError
from summit_kb.library.bags.names import is_safe, twice
from summit_kb.library.bags.tag_lines import DECLARATION

_MOST_FILES = 1_000_000
_NO_ZIP = (
    zipfile.BadZipFile,
    NotImplementedError,
    RuntimeError,
    EOFError,
    ValueError,
    OverflowError,
    struct.error,
)


class BagSource(Protocol):
    """Files by path within the bag, with "/"; ``sizes`` is what the container says of them."""

    @property
    def path(self) -> Path: ...

    @property
    def sizes(self) -> Mapping[str, int]: ...

    def open(self, name: str) -> IO[bytes]: ...


@contextmanager
def opened(path: Path) -> Generator[BagSource]:
    """The bag at ``path``, its file names checked; nothing in it has been read."""
    try:
        if path.is_dir():
            yield _checked(_FolderSource(path))
            return
        with _archive(path) as archive:
            yield _checked(_ZipSource(path, archive))
    except OSError as error:
        raise StorageError.from_os(path, error) from error


def _archive(path: Path) -> zipfile.ZipFile:
    try:
        return zipfile.ZipFile(path)
    except _NO_ZIP as error:
        raise BagFormatError(path=str(path), file=str(error), reason="zip") from error
    except OSError as error:
        if error.errno != errno.EINVAL:  # places in the file that there are not
            raise
        raise BagFormatError(path=str(path), file=str(error), reason="zip") from error


def _checked(source: _FolderSource | _ZipSource) -> BagSource:
    if len(source.sizes) > _MOST_FILES:
        raise BagFormatError(path=str(source.path), file=str(len(source.sizes)), reason="many")
    for name in source.sizes:
        if not is_safe(name):
            raise BagFormatError(path=str(source.path), file=name, reason="name")
    same = twice(source.sizes)
    if same is not None:
        raise BagFormatError(path=str(source.path), file=same, reason="twice")
    if DECLARATION not in source.sizes:
        raise BagFormatError(path=str(source.path), file=DECLARATION, reason="no-bag")
    return source


class _FolderSource:
    def __init__(self, path: Path) -> None:
        self.path = path
        self.sizes: dict[str, int] = {}
        self._walk(path, "")

    def _walk(self, folder: Path, inside: str) -> None:
        with os.scandir(folder) as entries:
            for entry in entries:
                name = f"{inside}{entry.name}"
                state = entry.stat(follow_symlinks=False)
                if stat.S_ISDIR(state.st_mode):
                    self._walk(folder / entry.name, f"{name}/")
                elif stat.S_ISREG(state.st_mode):
                    self.sizes[name] = state.st_size
                else:
                    raise BagFormatError(path=str(self.path), file=name, reason="link")

    def open(self, name: str) -> IO[bytes]:
        return (self.path / name).open("rb")


class _ZipSource:
    def __init__(self, path: Path, archive: zipfile.ZipFile) -> None:
        self.path = path
        self._archive = archive
        self._entries: dict[str, zipfile.ZipInfo] = {}
        entries = [entry for entry in archive.infolist() if not entry.is_dir()]
        top = {entry.filename.partition("/")[0] for entry in entries}
        if len(top) != 1:
            raise BagFormatError(path=str(path), file=", ".join(sorted(top)[:3]), reason="top")
        for entry in entries:
            self._take(entry)

    def _take(self, entry: zipfile.ZipInfo) -> None:
        name = entry.filename.partition("/")[2]
        mode = entry.external_attr >> 16
        if stat.S_IFMT(mode) not in (0, stat.S_IFREG):
            raise BagFormatError(path=str(self.path), file=entry.filename, reason="link")
        if name in self._entries or not name:
            raise BagFormatError(path=str(self.path), file=entry.filename, reason="twice")
        self._entries[name] = entry

    @property
    def sizes(self) -> Mapping[str, int]:
        return {name: entry.file_size for name, entry in self._entries.items()}

    def open(self, name: str) -> IO[bytes]:
        return self._archive.open(self._entries[name])
