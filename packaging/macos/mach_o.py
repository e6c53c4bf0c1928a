"""What a Mach-O file says of itself: processors, oldest macOS, the libraries it asks for.

Read straight from the header, so that it can be asked on any system. Offsets: <mach-o/loader.h>,
<mach-o/fat.h>.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

_THIN = {b"\xcf\xfa\xed\xfe": ("<", 32), b"\xce\xfa\xed\xfe": ("<", 28)}
_FAT, _FAT_64 = b"\xca\xfe\xba\xbe", b"\xca\xfe\xba\xbf"
_PROCESSORS = {0x0100000C: "arm64", 0x01000007: "x86_64", 7: "i386"}
_MIN_VERSION, _BUILD_VERSION = 0x24, 0x32
_LOAD = {0x0C, 0x8000001F}  # LC_LOAD_DYLIB, LC_REEXPORT_DYLIB; weak ones may be missing
_MOST_SLICES = 40  # a class file of Java begins as a fat file does, with a larger number
_HEAD = 64 * 1024


@dataclass(frozen=True)
class Slice:
    """The part of a file for one processor; ``minimum`` is the oldest macOS, (0, 0) untold.

    ``needs`` are libraries that must be there when it is loaded, as they are written.
    """

    processor: str
    minimum: tuple[int, int]
    needs: tuple[str, ...] = ()


def is_mach_o(path: Path) -> bool:
    """Whether the file is code for macOS; a link is not."""
    return path.is_file() and not path.is_symlink() and bool(slices(path))


def slices(path: Path) -> list[Slice]:
    """Its parts; none for any other file."""
    with path.open("rb") as file:
        return slices_in(file)


def slices_in(file: BinaryIO) -> list[Slice]:
    """The same of a file that is open."""
    found: list[Slice] = []
    for offset in _offsets(file.read(8 + 32 * _MOST_SLICES)):
        file.seek(offset)
        one = _slice(file.read(_HEAD))
        if one is not None:
            found.append(one)
    return found


def needed(path: Path) -> list[str]:
    """The libraries that some part of a file asks for."""
    return sorted({name for one in slices(path) for name in one.needs})


def _offsets(start: bytes) -> list[int]:
    if start[:4] in _THIN:
        return [0]
    if start[:4] not in (_FAT, _FAT_64) or len(start) < 8:
        return []
    size, form, at = (20, ">I", 8) if start[:4] == _FAT else (32, ">Q", 8)
    count = struct.unpack_from(">I", start, 4)[0]
    if count > _MOST_SLICES or len(start) < 8 + size * count:
        return []
    return [struct.unpack_from(form, start, 8 + size * one + at)[0] for one in range(count)]


def _slice(head: bytes) -> Slice | None:
    if head[:4] not in _THIN:
        return None
    order, at = _THIN[head[:4]]
    processor, _kind, _type, commands, _size = struct.unpack_from(f"{order}5I", head, 4)
    minimum, needs = (0, 0), list[str]()
    for _ in range(commands):
        if at + 16 > len(head):
            break
        command, size, first, second = struct.unpack_from(f"{order}4I", head, at)
        if command == _BUILD_VERSION:  # the platform comes first
            minimum = _version(second)
        elif command == _MIN_VERSION:
            minimum = _version(first)
        elif command in _LOAD:
            name = head[at + first : at + size].split(b"\0")[0]
            needs.append(name.decode("utf-8", "replace"))
        at += max(size, 8)
    return Slice(_PROCESSORS.get(processor, str(processor)), minimum, tuple(needs))


def _version(packed: int) -> tuple[int, int]:
    return packed >> 16, packed >> 8 & 0xFF
