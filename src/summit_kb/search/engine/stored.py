"""Texts and stored values of passages: compressed records end to end, with their ends beside."""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterator, Sequence
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from summit_kb.search.engine.arrays import ArrayFile, ArrayWriter
from summit_kb.search.engine.inverted import narrow

TEXTS: Final = "texts"
VALUES: Final = "values"
_LEVEL: Final = 1  # higher levels save 5 % of a passage and cost twice the time


def pack_text(text: str) -> bytes:
    return zlib.compress(text.encode(), _LEVEL)


def unpack_text(record: bytes) -> str:
    return zlib.decompress(record).decode()


def pack_values(values: object) -> bytes:
    return json.dumps(values, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode()


def unpack_values(record: bytes) -> dict[str, Any]:
    return json.loads(record)


class Records:
    """Read-only view of one column of records."""

    def __init__(self, file: ArrayFile, name: str) -> None:
        self._blob = file.buffer(name)
        self._ends = file.get(f"{name}/ends")

    def __getitem__(self, place: int) -> bytes:
        start = int(self._ends[place - 1]) if place else 0
        return bytes(self._blob[start : int(self._ends[place])])

    def kept(self, keep: npt.NDArray[np.bool_]) -> Iterator[memoryview]:
        """The bytes of the records to keep, joined as far as they lie together."""
        starts = np.concatenate(([0], self._ends[:-1].astype(np.int64)))
        edges = np.flatnonzero(np.diff(np.concatenate(([False], keep, [False])).astype(np.int8)))
        for first, after in zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True):
            yield self._blob[int(starts[first]) : int(self._ends[after - 1])]

    def sizes(self, keep: npt.NDArray[np.bool_]) -> npt.NDArray[np.int64]:
        """Sizes of the records to keep."""
        return np.diff(self._ends.astype(np.int64), prepend=0)[keep]


def write_records(file: ArrayWriter, name: str, records: Sequence[bytes]) -> None:
    """Store ``records`` as column ``name``."""
    file.add_parts(name, "|u1", [b"".join(records)])
    sizes = np.fromiter(map(len, records), np.int64, len(records))
    file.add(f"{name}/ends", narrow(np.cumsum(sizes)))


def merge_records(
    file: ArrayWriter, name: str, parts: Sequence[tuple[ArrayFile, npt.NDArray[np.bool_]]]
) -> None:
    """Store the kept records of several files as one column."""
    columns = [(Records(part, name), keep) for part, keep in parts]
    file.add_parts(name, "|u1", (blob for column, keep in columns for blob in column.kept(keep)))
    sizes = np.concatenate([column.sizes(keep) for column, keep in columns])
    file.add(f"{name}/ends", narrow(np.cumsum(sizes)))
