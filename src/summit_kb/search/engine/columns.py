"""All segments of a generation as one: postings of a term, masks of term ranges, field sizes.

Passages of segment i are numbered from the sum of the sizes before it; deleted ones keep their
number and appear nowhere. Frequencies, lengths and averages count live passages only, so an
index with deletions scores like a freshly built one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Final

import numpy as np
import numpy.typing as npt

from summit_kb.search.engine.array_cache import ArrayCache
from summit_kb.search.engine.arrays import ArrayFile
from summit_kb.search.engine.field_columns import FieldColumns
from summit_kb.search.engine.inverted import Unsigned
from summit_kb.search.engine.merging import spread
from summit_kb.search.engine.segment import ColumnSegment
from summit_kb.search.engine.stored import VALUES, Records, Texts

Ids = npt.NDArray[np.uint32]
Mask = npt.NDArray[np.bool_]
Range = tuple[int, int]

POSTINGS_BYTES: Final = 24 << 20
_NO_IDS: Final = np.empty(0, np.uint32)
_NO_PLACES: Final = np.empty(0, np.uint8)


@dataclass(frozen=True, slots=True)
class Postings:
    """Live passages of a term, ascending, and its frequency in each (None: 1 everywhere)."""

    ids: Ids
    counts: Unsigned | None

    @property
    def nbytes(self) -> int:
        return self.ids.nbytes + (0 if self.counts is None else self.counts.nbytes)


@dataclass(frozen=True, slots=True)
class Places:
    """Positions beside Postings: those of posting i are ``places[starts[i]:starts[i+1]]``."""

    starts: npt.NDArray[np.int64]
    places: Unsigned

    @property
    def nbytes(self) -> int:
        return self.starts.nbytes + self.places.nbytes


@dataclass(frozen=True, slots=True)
class FieldSize:
    """A scored field: terms in each passage, passages that have it, their average length."""

    lengths: npt.NDArray[np.uint32]
    passages: int
    average: float


class SegmentColumns:
    """One segment: its file, its first passage number, its live passages (None: all)."""

    def __init__(self, folder: Path, segment: ColumnSegment, base: int) -> None:
        self.file = ArrayFile(folder / segment.file_name)
        self.base = base
        self.size = segment.doc_count_all()
        self.live = segment.live() if segment.has_deletions() else None
        self._fields: dict[str, FieldColumns | None] = {}

    @property
    def passages(self) -> slice:
        return slice(self.base, self.base + self.size)

    def field(self, name: str) -> FieldColumns | None:
        """The field, None when no passage of the segment has it."""
        if name not in self._fields:
            has = f"{name}/ids" in self.file
            self._fields[name] = FieldColumns(self.file, name) if has else None
        return self._fields[name]

    @cached_property
    def texts(self) -> Texts:
        return Texts(self.file)

    @cached_property
    def values(self) -> Records:
        """The stored values of the segment."""
        return Records(self.file, VALUES)


class IndexColumns:
    """What the executor reads."""

    def __init__(self, folder: Path, segments: Sequence[ColumnSegment]) -> None:
        self.segments: list[SegmentColumns] = []
        self.size = 0
        for segment in segments:
            self.segments.append(SegmentColumns(folder, segment, self.size))
            self.size += segment.doc_count_all()
        self._postings = ArrayCache[Postings](POSTINGS_BYTES)
        self._places = ArrayCache[Places](POSTINGS_BYTES)
        self._sizes: dict[str, FieldSize] = {}

    @cached_property
    def live(self) -> Mask | None:
        """Passage -> whether it is there; None when all are."""
        if all(segment.live is None for segment in self.segments):
            return None
        live = np.ones(self.size, dtype=np.bool_)
        for segment in self.segments:
            if segment.live is not None:
                live[segment.passages] = segment.live
        return live

    def postings(self, field: str, term: bytes) -> Postings:
        """Live postings of a term; empty when there is no such term."""
        return self._postings.get((field, term), lambda: self._read_postings(field, term))

    def places(self, field: str, term: bytes) -> Places:
        """Positions of a term beside its postings. LookupError when the field keeps none."""
        return self._places.get((field, term), lambda: self._read_places(field, term))

    def range_mask(self, field: str, find: Callable[[FieldColumns], Range]) -> Mask:
        """Passages with any of the terms in a range of places."""
        return self.places_mask(field, lambda columns: [find(columns)])

    def places_mask(self, field: str, find: Callable[[FieldColumns], Sequence[Range]]) -> Mask:
        """Passages with any of the terms in several ranges of places."""
        mask = np.zeros(self.size, dtype=np.bool_)
        for segment, columns in self.having(field):
            own = mask[segment.passages]
            for low, high in find(columns):
                if low < high:
                    # Numpy indexes by its own integers twice as fast as by any others.
                    own[columns.passages(low, high).astype(np.intp)] = True
        if self.live is not None:
            mask &= self.live
        return mask

    def having(self, field: str) -> Iterator[tuple[SegmentColumns, FieldColumns]]:
        """Segments that have the field."""
        for segment in self.segments:
            columns = segment.field(field)
            if columns is not None:
                yield segment, columns

    def field_size(self, field: str) -> FieldSize:
        """Lengths and averages of a scored field."""
        found = self._sizes.get(field)
        if found is None:
            found = self._sizes[field] = self._measure(field)
        return found

    def release(self) -> None:
        """Let go of what was read of the files; it is read again where it is needed."""
        for segment in self.segments:
            segment.file.release()

    def clear(self) -> None:
        """Forget what was read."""
        self._postings.clear()
        self._places.clear()

    def _measure(self, field: str) -> FieldSize:
        lengths = np.zeros(self.size, dtype=np.uint32)
        for segment, _ in self.having(field):
            lengths[segment.passages] = segment.file.get(f"{field}/lengths")
        if self.live is not None:
            lengths[~self.live] = 0
        passages = int(np.count_nonzero(lengths))
        total = int(lengths.sum(dtype=np.int64))
        return FieldSize(lengths, passages, total / passages if passages else 0.0)

    def _read_postings(self, field: str, term: bytes) -> Postings:
        parts = list(self._parts(field, term))
        if len(parts) == 1 and parts[0][0].base == 0 and parts[0][0].live is None:
            _, columns, place = parts[0]
            counts = columns.counts(place, place + 1)
            return Postings(columns.passages(place, place + 1), counts)
        ids: list[Ids] = []
        counts_of: list[Unsigned] = []
        for segment, columns, place in parts:
            own, kept = _live_ids(segment, columns, place)
            counts = columns.counts(place, place + 1)
            ids.append(own[kept] + np.uint32(segment.base))
            counts_of.append(np.ones(len(ids[-1]), np.uint8) if counts is None else counts[kept])
        if not ids:
            return Postings(_NO_IDS, None)
        return Postings(np.concatenate(ids), np.concatenate(counts_of))

    def _read_places(self, field: str, term: bytes) -> Places:
        sizes: list[npt.NDArray[np.int64]] = [np.zeros(1, np.int64)]
        places: list[Unsigned] = []
        for segment, columns, place in self._parts(field, term):
            own, kept = _live_ids(segment, columns, place)
            counts = columns.counts(place, place + 1)
            amounts = np.ones(len(own), np.int64) if counts is None else counts.astype(np.int64)
            starts = np.cumsum(amounts) - amounts
            all_places = columns.places(place, place + 1)
            sizes.append(amounts[kept])
            whole = segment.live is None
            places.append(all_places if whole else all_places[spread(starts[kept], amounts[kept])])
        joined = places[0] if len(places) == 1 else np.concatenate([_NO_PLACES, *places])
        return Places(np.cumsum(np.concatenate(sizes)), joined)

    def _parts(self, field: str, term: bytes) -> Iterator[tuple[SegmentColumns, FieldColumns, int]]:
        """Segments that have the term, and its place in each."""
        for segment, columns in self.having(field):
            place = columns.find(term)
            if place is not None:
                yield segment, columns, place


def _live_ids(
    segment: SegmentColumns, columns: FieldColumns, place: int
) -> tuple[Ids, Mask | slice]:
    ids = columns.passages(place, place + 1)
    return ids, slice(None) if segment.live is None else segment.live[ids]
