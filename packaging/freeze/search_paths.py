"""Where libraries look for others: beside themselves, and nowhere on their builder's computer.

A Python that its builder compiled names its own folder in each of its libraries (RUNPATH). On
another computer that folder may be anybody's, who could then put libraries there.
"""

from __future__ import annotations

import struct
from pathlib import Path

_HERE = b"$ORIGIN"
_HEADER = struct.Struct("<16sHHIQQQIHHHHHH")
_SEGMENT = struct.Struct("<IIQQQQQQ")
_ENTRY = struct.Struct("<qQ")
_LOAD, _DYNAMIC = 1, 2
_STRINGS, _RPATH, _RUNPATH = 5, 15, 29


class SearchPathError(Exception):
    """The file is not what this reads, or has no room for what it should say."""


def keep_at_home(path: Path) -> str | None:
    """Make the library at ``path`` look beside itself; the foreign path that it named, if any."""
    data = bytearray(path.read_bytes())
    told = [_string(data, place) for place in _places(data)]
    foreign = [one for one in told if not all(map(_is_here, one.split(b":")))]
    for place, one in zip(_places(data), told, strict=True):
        if one in foreign:
            if len(one) < len(_HERE):
                raise SearchPathError(f"{path.name}: no room in {one!r}")
            data[place : place + len(one)] = _HERE.ljust(len(one), b"\0")
    if not foreign:
        return None
    path.write_bytes(data)
    return foreign[0].decode("utf-8", "replace")


def _is_here(folder: bytes) -> bool:
    return folder.startswith(_HERE)


def _places(data: bytearray) -> list[int]:
    """Where in the file its search paths stand; raises SearchPathError."""
    if bytes(data[:6]) != b"\x7fELF\x02\x01":
        raise SearchPathError("no library of a 64-bit little-endian computer")
    header = _HEADER.unpack_from(data)
    start, size, count = header[5], header[9], header[10]
    segments = [_SEGMENT.unpack_from(data, start + size * number) for number in range(count)]
    entries = [one for part in segments if part[0] == _DYNAMIC for one in _entries(data, part)]
    strings = [value for tag, value in entries if tag == _STRINGS]
    named = [value for tag, value in entries if tag in (_RPATH, _RUNPATH)]
    return [_in_file(segments, strings[0]) + one for one in named]


def _entries(data: bytearray, segment: tuple[int, ...]) -> list[tuple[int, int]]:
    offset, size = segment[2], segment[5]
    return list(_ENTRY.iter_unpack(data[offset : offset + size - size % _ENTRY.size]))


def _in_file(segments: list[tuple[int, ...]], address: int) -> int:
    for kind, _flags, offset, start, _physical, size, *_rest in segments:
        if kind == _LOAD and start <= address < start + size:
            return address - start + offset
    raise SearchPathError(f"nothing is loaded at {address:#x}")


def _string(data: bytearray, place: int) -> bytes:
    return bytes(data[place : data.index(0, place)])
