"""Several segments into one: their columns are joined, deleted passages left out.

A field is merged range by range of its terms, so memory holds the result and one range.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from summit_kb.search.engine.field_columns import FieldColumns
from summit_kb.search.engine.inverted import Integers, InvertedField, Unsigned, narrow

GONE: Final = -1
RANGE: Final = 2_000_000
"""Postings merged at a time; a single term may have more."""


@dataclass(frozen=True, slots=True)
class FieldPart:
    """A field of one segment and where its passages go: old number -> new number or GONE."""

    columns: FieldColumns
    passage_map: npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class _Merged:
    """Postings of a range of terms: which terms are left, and how much each has."""

    used: Integers
    postings: Integers
    positions: Integers
    ids: npt.NDArray[np.uint32]
    counts: Unsigned
    places: Unsigned | None


def merge_field(parts: Sequence[FieldPart]) -> InvertedField:
    """The postings of all parts; parts follow each other in passage order."""
    terms, term_maps = _merged_terms([part.columns for part in parts])
    ranges = _term_ranges(parts, term_maps, len(terms))
    merged = [_merge_range(parts, term_maps, low, high) for low, high in ranges]
    used = np.concatenate([_NONE, *(one.used for one in merged)])
    counts = np.concatenate([_NO_COUNTS, *(one.counts for one in merged)])
    places = [one.places for one in merged if one.places is not None]
    has_places = any(part.columns.has_places for part in parts)
    return InvertedField(
        terms=[terms[i] for i in used.tolist()],
        starts=_edges([one.postings for one in merged]),
        ids=np.concatenate([_NO_IDS, *(one.ids for one in merged)]),
        counts=None if (counts == 1).all() else counts,
        places=np.concatenate([_NO_COUNTS, *places]) if has_places else None,
        place_starts=_edges([one.positions for one in merged]) if has_places else None,
    )


def spread(starts: Integers, counts: Integers) -> Integers:
    """All of ``starts[i], starts[i]+1, …`` (``counts[i]`` of them), one after the other."""
    total = int(counts.sum())
    return np.repeat(starts - (np.cumsum(counts) - counts), counts) + np.arange(total)


_NONE: Final = np.empty(0, np.int64)
_NO_IDS: Final = np.empty(0, np.uint32)
_NO_COUNTS: Final = np.empty(0, np.uint8)


def _merged_terms(columns: Sequence[FieldColumns]) -> tuple[list[bytes], list[Integers]]:
    """Terms of all segments in order, and for each segment old place -> new place."""
    own = [column.terms() for column in columns]
    merged = sorted(set[bytes]().union(*own))
    places = {term: place for place, term in enumerate(merged)}
    maps = [np.fromiter(map(places.__getitem__, terms), np.int64, len(terms)) for terms in own]
    return merged, maps


def _term_ranges(
    parts: Sequence[FieldPart], term_maps: Sequence[Integers], size: int
) -> Iterator[tuple[int, int]]:
    """New places in ranges of about RANGE postings."""
    amounts = np.zeros(size, dtype=np.int64)
    for part, term_map in zip(parts, term_maps, strict=True):
        amounts[term_map] += part.columns.frequencies(0, len(part.columns))
    ends = np.cumsum(amounts)
    low = 0
    while low < size:
        before = int(ends[low - 1]) if low else 0
        high = max(low + 1, int(np.searchsorted(ends, before + RANGE, side="right")))
        yield low, high
        low = high


def _merge_range(
    parts: Sequence[FieldPart], term_maps: Sequence[Integers], low: int, high: int
) -> _Merged:
    """The postings of the terms ``low`` to ``high``, places in the merged list."""
    terms: list[Integers] = [_NONE]
    passages: list[Integers] = [_NONE]
    counts: list[Integers] = [_NONE]
    places: list[Unsigned] = []
    for part, term_map in zip(parts, term_maps, strict=True):
        columns = part.columns
        first, after = np.searchsorted(term_map, (low, high)).tolist()
        terms.append(np.repeat(term_map[first:after], columns.frequencies(first, after)))
        passages.append(part.passage_map[columns.passages(first, after)])
        own = columns.counts(first, after)
        counts.append(np.ones(len(passages[-1]), np.int64) if own is None else own.astype(np.int64))
        if columns.has_places:
            places.append(columns.places(first, after))
    term_of, passage_of, count_of = map(np.concatenate, (terms, passages, counts))
    kept = np.flatnonzero(passage_of != GONE)
    order = kept[np.argsort(term_of[kept], kind="stable")]
    sizes = count_of[order]
    postings = np.bincount(term_of[order] - low, minlength=high - low)
    used = np.flatnonzero(postings)
    gathered = None
    if places:
        place_from = (np.cumsum(count_of) - count_of)[order]
        gathered = narrow(np.concatenate(places)[spread(place_from, sizes)])
    starts = np.cumsum(postings[used]) - postings[used]
    return _Merged(
        used=used + low,
        postings=postings[used],
        positions=np.add.reduceat(sizes, starts) if len(starts) else _NONE,
        ids=passage_of[order].astype(np.uint32),
        counts=narrow(sizes),
        places=gathered,
    )


def _edges(amounts: Sequence[Integers]) -> Integers:
    """Where each begins, and at last where all end."""
    return np.concatenate(([0], np.cumsum(np.concatenate([_NONE, *amounts]))))
