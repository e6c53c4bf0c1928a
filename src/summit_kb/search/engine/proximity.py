"""Words near each other: positions in all passages that have the words, at once.

Passages are rows 0, 1, 2 … among those that have all words; a position is a key
row·width + position, so that neighbours of one passage are neighbours as numbers.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

import numpy as np
import numpy.typing as npt

from summit_kb.search.engine.columns import Ids, IndexColumns
from summit_kb.search.engine.found import locate
from summit_kb.search.engine.inverted import Integers
from summit_kb.search.engine.merging import spread
from summit_kb.search.engine.pairs import MARK
from summit_kb.search.engine.schema import FOLDED, PAIRS

_WIDE: Final = 1 << 32  # no position and no slop reaches it
_TABLE_CELLS: Final = 1 << 23


@dataclass(frozen=True, slots=True)
class Occurrences:
    """Where a word stands: rows ascending, positions ascending within a row."""

    rows: Integers
    positions: Integers

    def keys(self, width: int) -> Integers:
        return self.rows * width + self.positions


def phrase(index: IndexColumns, field: str, words: Sequence[bytes], slop: int) -> Ids:
    """Passages with the words in order, each 1 to ``slop`` places after the one before."""
    by_pairs = field == FOLDED and slop == 1 and len(words) > 1
    if by_pairs:
        mark = MARK.encode()
        common = _common(index, PAIRS, [first + mark + second for first, second in pairwise(words)])
    else:
        common = _common(index, field, words)
    if not len(common) or (by_pairs and len(words) == 2):
        return common
    found = [_occurrences(index, field, word, common) for word in words]
    rows = _in_a_row(found, len(common)) if slop == 1 else _in_order(found, slop)
    return _of_rows(common, rows)


def near(index: IndexColumns, field: str, words: Sequence[bytes], slop: int) -> Ids:
    """Passages with the words in any order, each 1 to ``slop`` places from those before it.

    The words found so far make a span; the next word must lie outside it, near either end.
    """
    common = _common(index, field, words)
    if not len(common):
        return common
    first, *others = (_occurrences(index, field, word, common).keys(_WIDE) for word in words)
    starts = ends = first
    for following in others:
        left, left_spans = _between(following, starts - slop, starts - 1)
        right, right_spans = _between(following, ends + 1, ends + slop)
        before = np.stack([left, ends[left_spans]], axis=1)
        after = np.stack([starts[right_spans], right], axis=1)
        spans = np.unique(np.concatenate([before, after]), axis=0)
        starts, ends = spans[:, 0], spans[:, 1]
    return _of_rows(common, starts // _WIDE)


def _common(index: IndexColumns, field: str, terms: Sequence[bytes]) -> Ids:
    """Passages that have all of the terms."""
    first, *others = sorted((index.postings(field, term).ids for term in terms), key=len)
    for ids in others:
        if not len(first):
            break
        first = first[locate(first, ids, index.size)[0]]
    return first


def _occurrences(index: IndexColumns, field: str, word: bytes, common: Ids) -> Occurrences:
    """Where the word stands in the passages ``common``, all of which have it."""
    _, at = locate(common, index.postings(field, word).ids, index.size)
    places = index.places(field, word)
    starts = places.starts[at]
    counts = places.starts[at + 1] - starts
    positions = places.places[spread(starts, counts)].astype(np.int64)
    return Occurrences(np.repeat(np.arange(len(common)), counts), positions)


def _in_a_row(words: Sequence[Occurrences], rows: int) -> Integers:
    """Rows in which each word stands right after the one before."""
    # One cell more than the highest position: nothing stands before position 0 of the next row.
    width = 2 + max(int(word.positions.max()) for word in words)
    if rows * width > _TABLE_CELLS:
        return _in_order(words, 1)
    first, *others = (word.keys(width) for word in words)
    ends = first
    table = np.zeros(rows * width + 1, dtype=np.bool_)
    for following in others:
        table[ends + 1] = True
        after = following[table[following]]
        table[ends + 1] = False
        ends = after
    return ends // width


def _in_order(words: Sequence[Occurrences], slop: int) -> Integers:
    """Rows in which each word stands 1 to ``slop`` places after the one before."""
    first, *others = (word.keys(_WIDE) for word in words)
    ends = first
    for following in others:
        if not len(ends):
            break
        before = np.searchsorted(ends, following)
        nearest = ends[np.maximum(before - 1, 0)]
        ends = following[(before > 0) & (following - nearest <= slop)]
    return ends // _WIDE


def _between(keys: Integers, low: Integers, high: Integers) -> tuple[Integers, Integers]:
    """Keys within each of the ranges ``low`` to ``high``, and the number of their range."""
    first = np.searchsorted(keys, low)
    counts = np.searchsorted(keys, high, side="right") - first
    return keys[spread(first, counts)], np.repeat(np.arange(len(low)), counts)


def _of_rows(common: Ids, rows: npt.NDArray[np.int64]) -> Ids:
    hit = np.zeros(len(common), dtype=np.bool_)
    hit[rows] = True
    return common[hit]
