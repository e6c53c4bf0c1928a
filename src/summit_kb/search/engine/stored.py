"""Texts and stored values of passages: records end to end, with their ends beside.

    values, values/ends        the values of each passage
    texts, texts/ends          texts of several passages compressed together
    texts/firsts               the first passage of each such block
    texts/sizes                bytes of the text of each passage

Neighbours are alike, so together they take two thirds of the space and half the time; one text
costs the reading of a block, a few microseconds.
"""

from __future__ import annotations

import json
import zlib
from array import array
from collections.abc import Iterator, Sequence
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from summit_kb.search.engine.arrays import ArrayFile, ArrayWriter
from summit_kb.search.engine.inverted import narrow

TEXTS: Final = "texts"
VALUES: Final = "values"
_LEVEL: Final = 1  # higher levels save a tenth of a block and take half as long again
_BLOCK: Final = 4096

Keep = npt.NDArray[np.bool_]


def pack_values(values: object) -> bytes:
    return json.dumps(values, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode()


def unpack_values(record: bytes) -> dict[str, Any]:
    return json.loads(record)


class Records:
    """Read-only view of one column of records."""

    def __init__(self, file: ArrayFile, name: str) -> None:
        self._blob = file.buffer(name)
        self._ends = file.get(f"{name}/ends")

    def __len__(self) -> int:
        return len(self._ends)

    def __getitem__(self, place: int) -> memoryview:
        start = int(self._ends[place - 1]) if place else 0
        return self._blob[start : int(self._ends[place])]

    def kept(self, keep: Keep) -> Iterator[memoryview]:
        """The bytes of the records to keep, joined as far as they lie together."""
        starts = np.concatenate(([0], self._ends[:-1].astype(np.int64)))
        edges = np.flatnonzero(np.diff(np.concatenate(([False], keep, [False])).astype(np.int8)))
        for first, after in zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True):
            yield self._blob[int(starts[first]) : int(self._ends[after - 1])]

    def sizes(self, keep: Keep) -> npt.NDArray[np.int64]:
        """Sizes of the records to keep."""
        return np.diff(self._ends.astype(np.int64), prepend=0)[keep]


def write_records(file: ArrayWriter, name: str, records: Sequence[bytes | memoryview]) -> None:
    """Store ``records`` as column ``name``."""
    file.add_parts(name, "|u1", records)
    sizes = np.fromiter(map(len, records), np.int64, len(records))
    file.add(f"{name}/ends", narrow(np.cumsum(sizes)))


def merge_records(file: ArrayWriter, name: str, parts: Sequence[tuple[ArrayFile, Keep]]) -> None:
    """Store the kept records of several files as one column."""
    columns = [(Records(part, name), keep) for part, keep in parts]
    file.add_parts(name, "|u1", (blob for column, keep in columns for blob in column.kept(keep)))
    sizes = np.concatenate([column.sizes(keep) for column, keep in columns])
    file.add(f"{name}/ends", narrow(np.cumsum(sizes)))


class TextsWriter:
    """Gathers texts, passage after passage, into blocks."""

    def __init__(self) -> None:
        self._blocks: list[bytes | memoryview] = []
        self._firsts = array("I")
        self._sizes = array("I")
        self._waiting: list[bytes] = []
        self._waits = 0

    def add(self, text: bytes) -> None:
        """The text of the next passage, in UTF-8."""
        if not self._waiting:
            self._firsts.append(len(self._sizes))
        self._waiting.append(text)
        self._sizes.append(len(text))
        self._waits += len(text)
        if self._waits >= _BLOCK:
            self._pack()

    def add_block(self, block: memoryview, sizes: Sequence[int]) -> None:
        """The texts of the next passages, compressed already."""
        self._pack()
        self._firsts.append(len(self._sizes))
        self._blocks.append(block)
        self._sizes.extend(sizes)

    def write(self, file: ArrayWriter) -> None:
        """Store everything added."""
        self._pack()
        write_records(file, TEXTS, self._blocks)
        file.add(f"{TEXTS}/firsts", np.array(self._firsts, dtype=np.uint32))
        file.add(f"{TEXTS}/sizes", narrow(np.array(self._sizes, dtype=np.uint32)))

    def _pack(self) -> None:
        if self._waiting:
            self._blocks.append(zlib.compress(b"".join(self._waiting), _LEVEL))
            self._waiting, self._waits = [], 0


class Texts:
    """Read-only view of the texts of one file; safe to share between threads."""

    def __init__(self, file: ArrayFile) -> None:
        self._blocks = Records(file, TEXTS)
        self._firsts = file.get(f"{TEXTS}/firsts")
        self._sizes = file.get(f"{TEXTS}/sizes")
        self._last: tuple[int, bytes] = (-1, b"")

    def __getitem__(self, place: int) -> str:
        # Of its own type: for any other number numpy would copy the whole column.
        block = int(self._firsts.searchsorted(np.uint32(place), side="right")) - 1
        start = int(self._sizes[int(self._firsts[block]) : place].sum(dtype=np.int64))
        return self._block(block)[start : start + int(self._sizes[place])].decode()

    def copy_to(self, writer: TextsWriter, keep: Keep) -> None:
        """Add the texts to keep; a block that is kept whole is not touched."""
        edges = [*self._firsts.tolist(), len(self._sizes)]
        for block in range(len(self._blocks)):
            first, after = edges[block : block + 2]
            sizes, kept = self._sizes[first:after].tolist(), keep[first:after]
            if kept.all():
                writer.add_block(self._blocks[block], sizes)
            elif kept.any():
                _add_kept(writer, zlib.decompress(self._blocks[block]), sizes, kept.tolist())

    def _block(self, number: int) -> bytes:
        """The block, unpacked; the last one is at hand."""
        last = self._last
        if last[0] != number:
            last = self._last = (number, zlib.decompress(self._blocks[number]))
        return last[1]


def merge_texts(file: ArrayWriter, parts: Sequence[tuple[ArrayFile, Keep]]) -> None:
    """Store the kept texts of several files."""
    writer = TextsWriter()
    for part, keep in parts:
        Texts(part).copy_to(writer, keep)
    writer.write(file)


def _add_kept(writer: TextsWriter, data: bytes, sizes: Sequence[int], kept: Sequence[bool]) -> None:
    start = 0
    for size, stays in zip(sizes, kept, strict=True):
        if stays:
            writer.add(data[start : start + size])
        start += size
