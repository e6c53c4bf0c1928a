"""The records of a Word 97-2003 file: pieces of text, and the properties of runs and paragraphs.

Offsets and names follow the published format, [MS-DOC] version 20: FIB 2.5, Clx 2.9.38,
PlcBteChpx and PlcBtePapx 2.8.5-6, Sprm 2.2.5, SttbfFfn 2.9.286.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass

_CLX, _CHPX, _PAPX, _FONTS = 33, 12, 13, 15
_FC_LCB = 0x9A
_PAGE = 512
_VARIABLE = 6
_OPERANDS = {0: 1, 1: 1, 2: 2, 3: 4, 4: 2, 5: 2, 7: 3}
_LONG_OPERANDS = frozenset({0xD608, 0xD606})


@dataclass(frozen=True)
class Piece:
    """A stretch of text: its bytes in the main stream and how they are coded."""

    start: int
    size: int
    encoding: str

    @property
    def width(self) -> int:
        return 1 if self.encoding == "cp1252" else 2


@dataclass(frozen=True)
class Stories:
    """Lengths in characters, in the order in which the texts follow each other."""

    main: int
    footnotes: int
    headers: int
    macros: int
    comments: int
    endnotes: int
    boxes: int
    header_boxes: int


@dataclass(frozen=True)
class Properties:
    """The property modifiers (sprm code -> operand bytes) of the bytes from start to end."""

    start: int
    end: int
    style: int
    modifiers: dict[int, bytes]


class DocRecords:
    """Reads records out of the main stream and the table stream; damage raises struct.error."""

    def __init__(self, main: bytes, table: bytes) -> None:
        self._main = main
        self._table = table

    def stories(self) -> Stories:
        """How many characters the main text and what follows it have."""
        return Stories(*(max(0, size) for size in struct.unpack_from("<8i", self._main, 0x4C)))

    def pieces(self) -> Iterator[Piece]:
        at, size = self._place(_CLX)
        clx = self._table[at : at + size]
        position = 0
        while position < len(clx) and clx[position] == 1:
            position += 3 + struct.unpack_from("<H", clx, position + 1)[0]
        count = (struct.unpack_from("<I", clx, position + 1)[0] - 4) // 12
        marks = struct.unpack_from(f"<{count + 1}I", clx, position + 5)
        descriptors = position + 5 + 4 * (count + 1)
        for index in range(count):
            code = struct.unpack_from("<I", clx, descriptors + 8 * index + 2)[0]
            length = max(0, marks[index + 1] - marks[index])
            start = code & 0x3FFFFFFF
            if code & 0x40000000:
                yield Piece(start // 2, length, "cp1252")
            else:
                yield Piece(start, 2 * length, "utf-16-le")

    def bytes_of(self, piece: Piece) -> bytes:
        return self._main[piece.start : piece.start + piece.size]

    def character_properties(self) -> Iterator[Properties]:
        yield from self._properties(_CHPX, paragraphs=False)

    def paragraph_properties(self) -> Iterator[Properties]:
        yield from self._properties(_PAPX, paragraphs=True)

    def fonts(self) -> list[str]:
        at, size = self._place(_FONTS)
        if size < 4:
            return []
        count = struct.unpack_from("<H", self._table, at)[0]
        position, names = at + 4, list[str]()
        for _ in range(count):
            length = self._table[position]
            raw = self._table[position + 40 : position + 1 + length]
            names.append(raw.decode("utf-16-le", "replace").split("\0")[0])
            position += 1 + length
        return names

    def _place(self, index: int) -> tuple[int, int]:
        return struct.unpack_from("<II", self._main, _FC_LCB + 8 * index)

    def _properties(self, index: int, *, paragraphs: bool) -> Iterator[Properties]:
        at, size = self._place(index)
        count = (size - 4) // 8
        if count < 1:
            return
        pages = struct.unpack_from(f"<{count}I", self._table, at + 4 * (count + 1))
        for page in pages:
            start = (page & 0x3FFFFF) * _PAGE
            yield from _page_properties(self._main[start : start + _PAGE], paragraphs=paragraphs)


def _page_properties(page: bytes, *, paragraphs: bool) -> Iterator[Properties]:
    if len(page) < _PAGE:
        return
    count = page[-1]
    entry = 13 if paragraphs else 1
    if 4 * (count + 1) + entry * count >= _PAGE:
        return
    marks = struct.unpack_from(f"<{count + 1}I", page)
    for index in range(count):
        offset = 2 * page[4 * (count + 1) + entry * index]
        style, modifiers = 0, b""
        if offset and paragraphs:
            style, modifiers = _paragraph_record(page, offset)
        elif offset:
            modifiers = page[offset + 1 : offset + 1 + page[offset]]
        yield Properties(marks[index], marks[index + 1], style, dict(_modifiers(modifiers)))


def _paragraph_record(page: bytes, offset: int) -> tuple[int, bytes]:
    words = page[offset]
    start, size = (offset + 1, 2 * words - 1) if words else (offset + 2, 2 * page[offset + 1])
    record = page[start : start + size]
    if len(record) < 2:
        return 0, b""
    return struct.unpack_from("<H", record)[0], record[2:]


def _modifiers(data: bytes) -> Iterator[tuple[int, bytes]]:
    at = 0
    while at + 2 <= len(data):
        code = struct.unpack_from("<H", data, at)[0]
        at += 2
        kind = code >> 13
        if kind != _VARIABLE:
            size = _OPERANDS[kind]
        elif code in _LONG_OPERANDS:
            size = struct.unpack_from("<H", data, at)[0] + 1 if at + 2 <= len(data) else 0
        else:
            size = data[at] + 1 if at < len(data) else 0
        yield code, data[at : at + size]
        at += size
