"""One field of one segment on disk: a sorted term list and its postings, as flat arrays.

    <field>/terms, <field>/term_ends     terms in UTF-8, ascending, end to end
    <field>/starts, <field>/ids          postings of term i: ids[starts[i]:starts[i+1]]
    <field>/counts                       frequencies; absent when all are 1
    <field>/place_starts, <field>/places positions, where the field keeps them

Passages, frequencies and positions are packed (``packed``).

The postings of neighbouring terms lie side by side, so a prefix or a range is one slice.
"""

from __future__ import annotations

from bisect import bisect_left
from functools import cached_property
from itertools import accumulate
from typing import Final

import numpy as np
import numpy.typing as npt

from summit_kb.search.engine.arrays import ArrayFile, ArrayWriter
from summit_kb.search.engine.inverted import InvertedField, Unsigned, narrow
from summit_kb.search.engine.packed import PackedColumn, write_packed

_AFTER: Final = b"\xff"  # sorts after every byte of UTF-8
_STEP: Final = 64
_ID_BITS: Final = 16
_COUNT_BITS: Final = 0
_PLACE_BITS: Final = 8


def write_field(file: ArrayWriter, name: str, inverted: InvertedField) -> None:
    """Store the postings of field ``name``."""
    ends = np.fromiter(accumulate(map(len, inverted.terms)), np.int64, len(inverted.terms))
    file.add_parts(f"{name}/terms", "|u1", [b"".join(inverted.terms)])
    file.add(f"{name}/term_ends", narrow(ends))
    file.add(f"{name}/starts", narrow(inverted.starts))
    write_packed(file, f"{name}/ids", inverted.ids, _ID_BITS)
    if inverted.counts is not None:
        write_packed(file, f"{name}/counts", inverted.counts, _COUNT_BITS)
    if inverted.places is not None and inverted.place_starts is not None:
        file.add(f"{name}/place_starts", narrow(inverted.place_starts))
        write_packed(file, f"{name}/places", inverted.places, _PLACE_BITS)


class FieldColumns:
    """Read-only view of one field of one segment."""

    def __init__(self, file: ArrayFile, name: str) -> None:
        self._blob = file.buffer(f"{name}/terms")
        self._ends = file.get(f"{name}/term_ends")
        self.starts = file.get(f"{name}/starts")
        self._ids = PackedColumn(file, f"{name}/ids", _ID_BITS)
        self._counts = _optional(file, f"{name}/counts", _COUNT_BITS)
        self._places = _optional(file, f"{name}/places", _PLACE_BITS)
        has_starts = f"{name}/place_starts" in file
        self._place_starts = file.get(f"{name}/place_starts") if has_starts else None

    def __len__(self) -> int:
        return len(self._ends)

    @cached_property
    def _landmarks(self) -> list[bytes]:
        """Every _STEP-th term, to begin a search with."""
        return [self.term(place) for place in range(0, len(self), _STEP)]

    @property
    def has_places(self) -> bool:
        return self._places is not None

    def term(self, place: int) -> bytes:
        """Term ``place`` in order."""
        start = int(self._ends[place - 1]) if place else 0
        return bytes(self._blob[start : int(self._ends[place])])

    def terms(self, low: int = 0, high: int | None = None) -> list[bytes]:
        """Terms ``low`` to ``high``, exclusive."""
        high = len(self) if high is None else high
        if high <= low:
            return []
        start = int(self._ends[low - 1]) if low else 0
        blob = bytes(self._blob[start : int(self._ends[high - 1])])
        ends = (self._ends[low:high].astype(np.int64) - start).tolist()
        return [blob[a:b] for a, b in zip([0, *ends], ends, strict=False)]

    def lower_bound(self, term: bytes) -> int:
        """Place of the first term that is not before ``term``."""
        after = bisect_left(self._landmarks, term)
        low, high = max(0, (after - 1) * _STEP), min(after * _STEP, len(self))
        while low < high:
            middle = (low + high) // 2
            if self.term(middle) < term:
                low = middle + 1
            else:
                high = middle
        return low

    def find(self, term: bytes) -> int | None:
        """Place of ``term``, None when the segment has no such term."""
        place = self.lower_bound(term)
        return place if place < len(self) and self.term(place) == term else None

    def prefix_range(self, prefix: bytes) -> tuple[int, int]:
        """Places of the terms that begin with ``prefix``: from, to (exclusive)."""
        return self.lower_bound(prefix), self.lower_bound(prefix + _AFTER)

    def passages(self, low: int, high: int) -> npt.NDArray[np.uint32]:
        """Passages of the terms ``low`` to ``high``, term by term: one slice, with repeats."""
        ids = self._ids.part(int(self.starts[low]), int(self.starts[high]))
        return ids.astype(np.uint32, copy=False)

    def counts(self, low: int, high: int) -> Unsigned | None:
        """Frequencies beside ``passages``; None when all are 1."""
        if self._counts is None:
            return None
        return self._counts.part(int(self.starts[low]), int(self.starts[high]))

    def places(self, low: int, high: int) -> Unsigned:
        """Positions of the terms ``low`` to ``high``, posting by posting."""
        if self._places is None or self._place_starts is None:
            raise LookupError("the field keeps no positions")
        return self._places.part(int(self._place_starts[low]), int(self._place_starts[high]))

    def frequencies(self, low: int, high: int) -> npt.NDArray[np.int64]:
        """Number of passages of each term ``low`` to ``high``, deleted ones included."""
        return np.diff(self.starts[low : high + 1].astype(np.int64))


def _optional(file: ArrayFile, name: str, bits: int) -> PackedColumn | None:
    there = name in file or f"{name}/at" in file
    return PackedColumn(file, name, bits) if there else None
