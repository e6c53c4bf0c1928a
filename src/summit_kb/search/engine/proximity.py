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

from summit_kb.search.engine.columns import Ids, IndexColumns, Mask
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


@dataclass(frozen=True, slots=True)
class Together:
    """Passages that have all words, ascending, and where each stands in the words' postings."""

    ids: Ids
    at: list[Integers]

    def only(self, rows: Integers) -> Together:
        """Some of the passages, by their rows (in any order, with repeats)."""
        hit = np.zeros(len(self.ids), dtype=np.bool_)
        hit[rows] = True
        kept = hit.nonzero()[0]
        return Together(self.ids.take(kept), [at.take(kept) for at in self.at])


def phrase(
    index: IndexColumns,
    field: str,
    words: Sequence[bytes],
    slop: int,
    within: Mask | None = None,
) -> Together:
    """Passages with the words in order, each 1 to ``slop`` places after the one before."""
    by_pairs = field == FOLDED and slop == 1 and len(words) > 1
    if by_pairs:
        mark = MARK.encode()
        pairs = [first + mark + second for first, second in pairwise(words)]
        ids = together(index, PAIRS, pairs, within).ids
        own = [index.postings(field, word).ids for word in words]
        common = Together(ids, [locate(ids, one, index.size)[1] for one in own])
    else:
        common = together(index, field, words, within)
    if not len(common.ids) or (by_pairs and len(words) == 2):
        return common
    found = _occurrences(index, field, words, common)
    rows = _in_a_row(found, len(common.ids)) if slop == 1 else _in_order(found, slop)
    return common.only(rows)


def near(index: IndexColumns, field: str, words: Sequence[bytes], slop: int) -> Together:
    """Passages with the words in any order, each 1 to ``slop`` places from those before it.

    The words found so far make a span; the next word must lie outside it, near either end.
    """
    common = together(index, field, words)
    if not len(common.ids):
        return common
    found = _occurrences(index, field, words, common)
    if len(words) == 2 and (rows := _close(found[0], found[1], slop)) is not None:
        return common.only(rows)
    first, *others = (one.keys(_WIDE) for one in found)
    starts = ends = first
    for following in others:
        left, left_spans = _between(following, starts - slop, starts - 1)
        right, right_spans = _between(following, ends + 1, ends + slop)
        starts = np.concatenate([left, starts[right_spans]])
        ends = np.concatenate([ends[left_spans], right])
        starts, ends = _each_once(starts, ends)
    return common.only(starts // _WIDE)


def _close(first: Occurrences, second: Occurrences, slop: int) -> Integers | None:
    """Rows in which two words stand 1 to ``slop`` places apart, with one look for the nearest of
    each; None where they share a place.
    """
    width = 1 + slop + max(int(first.positions.max()), int(second.positions.max()))
    few, many = sorted((first, second), key=lambda word: len(word.rows))
    few_keys, many_keys = few.keys(width), many.keys(width)
    after = np.searchsorted(many_keys, few_keys)
    following = many_keys.take(np.minimum(after, len(many_keys) - 1))
    distance = following - few_keys
    if not distance.all():
        return None
    is_close = (distance > 0) & (distance <= slop)
    before = many_keys.take(np.maximum(after - 1, 0))
    distance = few_keys - before
    is_close |= (distance > 0) & (distance <= slop)
    return few.rows[is_close]


def together(
    index: IndexColumns, field: str, terms: Sequence[bytes], within: Mask | None = None
) -> Together:
    """Passages that have all of the terms, wherever they stand."""
    postings = [index.postings(field, term).ids for term in terms]
    rarest = sorted(range(len(terms)), key=lambda i: len(postings[i]))
    ids = postings[rarest[0]]
    at = {rarest[0]: np.arange(len(ids))}
    if within is not None:
        at[rarest[0]] = within.take(ids).nonzero()[0]
        ids = ids.take(at[rarest[0]])
    for i in rarest[1:]:
        kept, places = locate(ids, postings[i], index.size)
        ids = ids.take(kept)
        at = {known: own.take(kept) for known, own in at.items()} | {i: places}
    return Together(ids, [at[i] for i in range(len(terms))])


def _occurrences(
    index: IndexColumns, field: str, words: Sequence[bytes], common: Together
) -> list[Occurrences]:
    """Where each word stands in the passages that have all of them."""
    rows = np.arange(len(common.ids))
    found: list[Occurrences] = []
    for word, at in zip(words, common.at, strict=True):
        places = index.places(field, word)
        starts = places.starts.take(at)
        counts = places.starts.take(at + 1) - starts
        positions = places.places.take(spread(starts, counts)).astype(np.int64)
        found.append(Occurrences(np.repeat(rows, counts), positions))
    return found


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
        after = following[table.take(following)]
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


def _each_once(starts: Integers, ends: Integers) -> tuple[Integers, Integers]:
    """Spans in order, without repeats."""
    order = np.lexsort((ends, starts))
    starts, ends = starts[order], ends[order]
    new = np.ones(len(starts), dtype=np.bool_)
    new[1:] = (starts[1:] != starts[:-1]) | (ends[1:] != ends[:-1])
    return starts[new], ends[new]


def _between(keys: Integers, low: Integers, high: Integers) -> tuple[Integers, Integers]:
    """Keys within each of the ranges ``low`` to ``high``, and the number of their range."""
    first = np.searchsorted(keys, low)
    counts = np.searchsorted(keys, high, side="right") - first
    return keys[spread(first, counts)], np.repeat(np.arange(len(low)), counts)
