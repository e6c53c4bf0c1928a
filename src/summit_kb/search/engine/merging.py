"""Several segments into one: their columns are joined, deleted passages left out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from summit_kb.search.engine.field_columns import FieldColumns
from summit_kb.search.engine.inverted import Integers, InvertedField, narrow

GONE = -1


@dataclass(frozen=True, slots=True)
class FieldPart:
    """A field of one segment and where its passages go: old number -> new number or GONE."""

    columns: FieldColumns
    passage_map: npt.NDArray[np.int64]


def merge_field(parts: Sequence[FieldPart]) -> InvertedField:
    """The postings of all parts; parts follow each other in passage order."""
    terms, term_maps = _merged_terms([part.columns for part in parts])
    term_of, passage_of, count_of, place_from, places = _concatenated(parts, term_maps)
    kept = np.flatnonzero(passage_of != GONE)
    order = kept[np.argsort(term_of[kept], kind="stable")]
    used, starts = _starts(term_of[order], len(terms))
    counts = count_of[order]
    gathered, place_starts = None, None
    if places is not None:
        edges = np.concatenate(([0], np.cumsum(counts)))
        gathered = narrow(places[spread(place_from[order], counts)])
        place_starts = edges[starts]
    return InvertedField(
        terms=[terms[i] for i in used],
        starts=starts,
        ids=passage_of[order].astype(np.uint32),
        counts=None if (counts == 1).all() else narrow(counts),
        places=gathered,
        place_starts=place_starts,
    )


def spread(starts: Integers, counts: Integers) -> Integers:
    """All of ``starts[i], starts[i]+1, …`` (``counts[i]`` of them), one after the other."""
    total = int(counts.sum())
    return np.repeat(starts - (np.cumsum(counts) - counts), counts) + np.arange(total)


def _merged_terms(columns: Sequence[FieldColumns]) -> tuple[list[bytes], list[Integers]]:
    """Terms of all segments in order, and for each segment old place -> new place."""
    own = [column.terms() for column in columns]
    merged = sorted(set[bytes]().union(*own))
    places = {term: place for place, term in enumerate(merged)}
    return merged, [
        np.fromiter(map(places.__getitem__, terms), np.int64, len(terms)) for terms in own
    ]


def _concatenated(
    parts: Sequence[FieldPart], term_maps: Sequence[Integers]
) -> tuple[Integers, Integers, Integers, Integers, Integers | None]:
    """Per posting of all parts: term, passage, frequency, where its positions begin; positions."""
    terms: list[Integers] = []
    passages: list[Integers] = []
    counts: list[Integers] = []
    places: list[Integers] = []
    for part, term_map in zip(parts, term_maps, strict=True):
        columns, size = part.columns, len(part.columns)
        terms.append(np.repeat(term_map, columns.frequencies(0, size)))
        passages.append(part.passage_map[columns.passages(0, size)])
        own = columns.counts(0, size)
        counts.append(np.ones(len(passages[-1]), np.int64) if own is None else own.astype(np.int64))
        if columns.has_places:
            places.append(columns.places(0, size).astype(np.int64))
    count_of = np.concatenate(counts)
    all_places = np.concatenate(places) if places else None
    place_from = np.cumsum(count_of) - count_of
    return np.concatenate(terms), np.concatenate(passages), count_of, place_from, all_places


def _starts(term_of: Integers, size: int) -> tuple[Integers, Integers]:
    """Terms that still have postings, and where those of each begin."""
    amounts = np.bincount(term_of, minlength=size)
    used = np.flatnonzero(amounts)
    return used, np.concatenate(([0], np.cumsum(amounts[used])))
