"""A file of named flat arrays, written once and mapped read-only.

    magic | array | array | … | directory (JSON) | offset, length, CRC-32 of the directory | magic

Arrays are little-endian, 8-byte aligned, and are read as views of the mapped file: nothing is
copied or decoded, and opening costs the directory alone.
"""

from __future__ import annotations

import json
import mmap
import struct
import zlib
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Final, Protocol

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[Any]

_MAGIC: Final = b"SKBARR1\n"
_TRAILER: Final = struct.Struct("<QII8s")
_ALIGNMENT: Final = 8
_GIVES_BACK: Final[int | None] = getattr(mmap, "MADV_DONTNEED", None)  # Windows has no such call


class ArrayFileError(Exception):
    """The file is not what an ArrayWriter wrote."""


class Output(Protocol):
    """Something bytes are written to."""

    def write(self, data: bytes | memoryview, /) -> object: ...


class ArrayWriter:
    """Writes arrays one after the other into an open binary file."""

    def __init__(self, file: Output) -> None:
        self._file = file
        self._position = 0
        self._directory: dict[str, tuple[str, int, int]] = {}
        self._facts: dict[str, int] = {}
        self._write(_MAGIC)

    def add(self, name: str, values: Array) -> None:
        """Store a one-dimensional array under ``name``."""
        little = values.astype(values.dtype.newbyteorder("<"), copy=False)
        self.add_parts(name, little.dtype.str, [np.ascontiguousarray(little)])

    def add_parts(self, name: str, dtype: str, parts: Iterable[Array | bytes | memoryview]) -> None:
        """Store what ``parts`` hold together, without joining them in memory first."""
        start = self._position
        for part in parts:
            self._write(part.data if isinstance(part, np.ndarray) else part)
        count, rest = divmod(self._position - start, np.dtype(dtype).itemsize)
        if rest or name in self._directory:
            raise ArrayFileError(f"array {name!r} is not whole or is written twice")
        self._directory[name] = (dtype, start, count)
        self._write(bytes(-self._position % _ALIGNMENT))

    def add_fact(self, name: str, value: int) -> None:
        """Store a single number in the directory."""
        self._facts[name] = value

    def finish(self) -> None:
        """Write the directory; the file stays open."""
        where = self._position
        content = {"arrays": self._directory, "facts": self._facts}
        directory = json.dumps(content, separators=(",", ":")).encode()
        self._write(directory)
        self._write(_TRAILER.pack(where, len(directory), zlib.crc32(directory), _MAGIC))

    def _write(self, data: bytes | memoryview) -> None:
        self._file.write(data)
        self._position += data.nbytes if isinstance(data, memoryview) else len(data)


class ArrayFile:
    """Read-only views of the arrays of one file. The map lives as long as any view of it."""

    def __init__(self, path: Path) -> None:
        with path.open("rb") as file:
            try:
                self._map = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
            except ValueError as error:  # an empty file cannot be mapped
                raise ArrayFileError(str(error)) from error
        self.path = path
        self.facts, self._directory = self._read_directory()

    def __contains__(self, name: str) -> bool:
        return name in self._directory

    def names(self) -> list[str]:
        """Names of all arrays, in the order they were written."""
        return list(self._directory)

    def get(self, name: str) -> Array:
        """The array ``name``; KeyError when there is none."""
        dtype, offset, count = self._directory[name]
        return np.frombuffer(self._map, dtype=dtype, count=count, offset=offset)

    def buffer(self, name: str) -> memoryview:
        """The bytes of ``name`` without a copy."""
        dtype, offset, count = self._directory[name]
        return memoryview(self._map)[offset : offset + count * np.dtype(dtype).itemsize]

    def release(self) -> None:
        """Give pages that were read back to the system, which keeps them as long as it has room."""
        if _GIVES_BACK is not None:
            self._map.madvise(_GIVES_BACK)

    def _read_directory(self) -> tuple[dict[str, int], dict[str, tuple[str, int, int]]]:
        size = len(self._map)
        end = size - _TRAILER.size
        if end < len(_MAGIC) or self._map[: len(_MAGIC)] != _MAGIC:
            raise ArrayFileError("it is not an array file")
        offset, length, checksum, magic = _TRAILER.unpack(self._map[end:])
        directory = self._map[offset : offset + length]
        if magic != _MAGIC or offset + length != end or zlib.crc32(directory) != checksum:
            raise ArrayFileError("its directory is damaged")
        content = json.loads(directory)
        arrays = {
            name: (dtype, at, count) for name, (dtype, at, count) in content["arrays"].items()
        }
        for name, (dtype, at, count) in arrays.items():
            if at % _ALIGNMENT or not 0 <= at <= at + count * np.dtype(dtype).itemsize <= offset:
                raise ArrayFileError(f"array {name!r} lies outside the file")
        return content["facts"], arrays
