"""Words near each other: positions of all passages at once, as keys passage·2^32 + position."""

from __future__ import annotations

from collections.abc import Sequence
from functools import reduce
from typing import Final

import numpy as np
import numpy.typing as npt

from summit_kb.search.engine.columns import Ids, IndexColumns
from summit_kb.search.engine.merging import spread

Keys = npt.NDArray[np.int64]
_SHIFT: Final = 32


def phrase(index: IndexColumns, field: str, words: Sequence[bytes], slop: int) -> Ids:
    """Passages with the words in order, each 1 to ``slop`` places after the one before."""
    keys = _keys(index, field, words)
    ends = keys[0]
    for following in keys[1:]:
        if slop == 1:
            ends = following[_has(ends, following - 1)]
        else:
            before = np.searchsorted(ends, following)
            nearest = ends[np.maximum(before - 1, 0)] if len(ends) else following[:0]
            if not len(ends):
                break
            ends = following[(before > 0) & (following - nearest <= slop)]
    return _passages(ends)


def near(index: IndexColumns, field: str, words: Sequence[bytes], slop: int) -> Ids:
    """Passages with the words in any order, each 1 to ``slop`` places from those before it.

    A run of words found so far is a span; the next word must lie outside it, near either end.
    """
    keys = _keys(index, field, words)
    starts = ends = keys[0]
    for following in keys[1:]:
        left, left_spans = _between(following, starts - slop, starts - 1)
        right, right_spans = _between(following, ends + 1, ends + slop)
        spans = np.unique(
            np.concatenate(
                [
                    np.stack([left, ends[left_spans]], axis=1),
                    np.stack([starts[right_spans], right], axis=1),
                ]
            ),
            axis=0,
        )
        starts, ends = spans[:, 0], spans[:, 1]
    return _passages(np.sort(starts))


def _keys(index: IndexColumns, field: str, words: Sequence[bytes]) -> list[Keys]:
    """For each word its keys in the passages that have all of them, ascending."""
    ids = [index.postings(field, word).ids for word in words]
    shortest_first = sorted(ids, key=len)
    common = reduce(lambda left, right: left[_has(right, left)], shortest_first)
    return [_keys_of(index, field, word, own, common) for word, own in zip(words, ids, strict=True)]


def _keys_of(index: IndexColumns, field: str, word: bytes, own: Ids, common: Ids) -> Keys:
    if not len(common):
        return np.empty(0, np.int64)
    places = index.places(field, word)
    at = np.searchsorted(own, common)
    counts = places.starts[at + 1] - places.starts[at]
    positions = places.places[spread(places.starts[at], counts)]
    return (np.repeat(common.astype(np.int64), counts) << _SHIFT) + positions


def _has(
    sorted_keys: npt.NDArray[np.generic], wanted: npt.NDArray[np.generic]
) -> npt.NDArray[np.bool_]:
    """For each of ``wanted`` whether ``sorted_keys`` has it."""
    if not len(sorted_keys):
        return np.zeros(len(wanted), dtype=np.bool_)
    places = np.searchsorted(sorted_keys, wanted)
    places[places == len(sorted_keys)] = 0
    return sorted_keys[places] == wanted


def _between(keys: Keys, low: Keys, high: Keys) -> tuple[Keys, npt.NDArray[np.int64]]:
    """Keys within each of the ranges ``low`` to ``high``, and the number of their range."""
    first = np.searchsorted(keys, low)
    counts = np.searchsorted(keys, high, side="right") - first
    return keys[spread(first, counts)], np.repeat(np.arange(len(low)), counts)


def _passages(keys: Keys) -> Ids:
    return np.unique(keys >> _SHIFT).astype(np.uint32)
