"""Neighbouring syllables as one term: the field ``pairs`` is made here from ``folded``.

Because every pair of neighbours is in it and nothing else, a phrase of two folded syllables is
one term, and a longer one needs positions only in the few passages that have all its pairs.
"""

from __future__ import annotations

from typing import Final

import numpy as np
import numpy.typing as npt

from summit_kb.search.engine.inverted import (
    FieldCollector,
    Integers,
    InvertedField,
    first_of_runs,
    narrow,
    stable_order,
)
from summit_kb.search.engine.merging import spread

MARK: Final = "_"
"""Stands between the two; no folded term contains it."""


def pair(first: str, second: str) -> str:
    """The term of two neighbours."""
    return f"{first}{MARK}{second}"


def invert_pairs(
    collector: FieldCollector, passages: int
) -> tuple[InvertedField, npt.NDArray[np.uint32]]:
    """Every pair of terms at neighbouring positions, and how many each passage has."""
    terms, ranks = collector.ranked()
    passage_of = collector.passages()
    first, second = _neighbours(collector, passage_of)
    lengths = np.bincount(passage_of[first], minlength=passages).astype(np.uint32)
    lower = stable_order(ranks[second], len(terms))
    order = lower[stable_order(ranks[first][lower], len(terms))]
    first, second = first[order], second[order]
    codes = ranks[first].astype(np.int64) * len(terms) + ranks[second]
    ids = passage_of[first]
    starts = first_of_runs(codes, ids)
    counts = np.diff(starts, append=len(codes))
    codes = codes[starts]
    begins = first_of_runs(codes, np.zeros(len(codes), np.uint32))
    inverted = InvertedField(
        terms=_names(terms, codes[begins]),
        starts=np.append(begins, len(codes)),
        ids=ids[starts],
        counts=None if (counts == 1).all() else narrow(counts),
        places=None,
        place_starts=None,
    )
    return _in_order(inverted), lengths


def _neighbours(
    collector: FieldCollector, passage_of: npt.NDArray[np.uint32]
) -> tuple[Integers, Integers]:
    """Tokens that stand right before others, and those others."""
    if not collector.has_own_places:
        before = np.flatnonzero(passage_of[1:] == passage_of[:-1])
        return before, before + 1
    places = collector.places()
    keys = passage_of.astype(np.int64) * (int(places.max(initial=0)) + 2) + places
    starts = np.searchsorted(keys, keys + 1)
    counts = np.searchsorted(keys, keys + 1, side="right") - starts
    return np.repeat(np.arange(len(keys)), counts), spread(starts, counts)


def _names(terms: list[bytes], codes: Integers) -> list[bytes]:
    size, mark = max(len(terms), 1), MARK.encode()
    firsts, seconds = (codes // size).tolist(), (codes % size).tolist()
    return [terms[a] + mark + terms[b] for a, b in zip(firsts, seconds, strict=True)]


def _in_order(pairs: InvertedField) -> InvertedField:
    """The same with its terms ascending: "a1_b" stands before "a_b", though "a" before "a1"."""
    ordered = sorted(range(len(pairs.terms)), key=pairs.terms.__getitem__)
    if ordered == list(range(len(ordered))):
        return pairs
    order = np.array(ordered, dtype=np.int64)
    sizes = np.diff(pairs.starts)[order]
    postings = spread(pairs.starts[:-1][order], sizes)
    return InvertedField(
        terms=[pairs.terms[place] for place in ordered],
        starts=np.append(0, np.cumsum(sizes)),
        ids=pairs.ids[postings],
        counts=None if pairs.counts is None else pairs.counts[postings],
        places=None,
        place_starts=None,
    )
