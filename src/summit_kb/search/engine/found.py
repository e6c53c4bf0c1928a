"""What part of a query found, and how findings combine."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from summit_kb.search.engine.columns import Ids, Mask
from summit_kb.search.engine.scoring import Floats

_SEARCH_RATIO: Final = 32  # beyond it, a binary search per id beats a table over all passages


@dataclass(frozen=True, slots=True)
class Found:
    """Passages, ascending, with a score each or one for all."""

    ids: Ids
    scores: Floats | float

    def __len__(self) -> int:
        return len(self.ids)

    def boosted(self, boost: float) -> Found:
        if boost == 1.0:
            return self
        return Found(self.ids, _times(self.scores, boost))

    def within(self, mask: Mask) -> Found:
        """Only the passages of ``mask``."""
        kept = mask.take(self.ids).nonzero()[0]
        return Found(self.ids.take(kept), _take(self.scores, kept))

    def dense_scores(self) -> Floats:
        """A score for each passage."""
        if isinstance(self.scores, np.ndarray):
            return self.scores
        return np.full(len(self.ids), self.scores, dtype=np.float32)


NOTHING: Final = Found(np.empty(0, np.uint32), 0.0)


def from_mask(mask: Mask, score: float) -> Found:
    return Found(mask.nonzero()[0].astype(np.uint32), score)


def to_mask(found: Found, size: int) -> Mask:
    mask = np.zeros(size, dtype=np.bool_)
    mask[found.ids.astype(np.intp)] = True
    return mask


def intersect(first: Found, second: Found, size: int) -> Found:
    """Passages of both; scores added."""
    small, large = sorted((first, second), key=len)
    if not len(small):
        return NOTHING
    kept, places = locate(small.ids, large.ids, size)
    return Found(
        small.ids.take(kept), _added(_take(small.scores, kept), _take(large.scores, places))
    )


def add_where_found(first: Found, second: Found, size: int) -> Found:
    """Passages of ``first``; the score of ``second`` added where it has them too."""
    if not len(first) or not len(second):
        return first
    kept, places = locate(first.ids, second.ids, size)
    scores = first.dense_scores().copy()
    scores[kept] += _take(second.scores, places)
    return Found(first.ids, scores)


def unite(parts: Sequence[Found], size: int) -> Found:
    """Passages of any part; scores added."""
    parts = [part for part in parts if len(part)]
    if len(parts) < 2:
        return parts[0] if parts else NOTHING
    sums = np.zeros(size, dtype=np.float32)
    hit = np.zeros(size, dtype=np.bool_)
    for part in parts:
        at = part.ids.astype(np.intp)
        np.add.at(sums, at, part.scores)
        hit[at] = True
    ids = hit.nonzero()[0]
    return Found(ids.astype(np.uint32), sums.take(ids))


def best_of(parts: Sequence[Found], tiebreak: float, size: int) -> Found:
    """Passages of any part; the best score, plus ``tiebreak`` times the sum of the others."""
    parts = [part for part in parts if len(part)]
    if len(parts) < 2:
        return parts[0] if parts else NOTHING
    highest = np.full(size, -np.inf, dtype=np.float32)
    for part in parts:
        at = part.ids.astype(np.intp)
        highest[at] = np.maximum(highest.take(at), part.scores)
    ids = (highest > -np.inf).nonzero()[0]
    best = highest.take(ids)
    if tiebreak:
        best += np.float32(tiebreak) * (unite(parts, size).dense_scores() - best)
    return Found(ids.astype(np.uint32), best)


def locate(
    wanted: Ids, among: Ids, size: int
) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
    """Places in ``wanted`` of the ids that ``among`` has, and their places there."""
    if len(among) > _SEARCH_RATIO * len(wanted):
        places = np.searchsorted(among, wanted)
        places[places == len(among)] = 0
        kept = (among.take(places) == wanted).nonzero()[0]
        return kept, places.take(kept)
    # Numpy indexes by its own integers twice as fast as by any others.
    table = np.full(size, -1, dtype=np.int64)
    table[among.astype(np.intp)] = np.arange(len(among))
    found = table.take(wanted.astype(np.intp))
    kept = (found >= 0).nonzero()[0]
    return kept, found.take(kept)


def _take(scores: Floats | float, places: npt.NDArray[np.int64]) -> Floats | float:
    return scores.take(places) if isinstance(scores, np.ndarray) else scores


def _added(first: Floats | float, second: Floats | float) -> Floats | float:
    if isinstance(first, np.ndarray) or isinstance(second, np.ndarray):
        return np.add(first, second, dtype=np.float32)
    return first + second


def _times(scores: Floats | float, boost: float) -> Floats | float:
    if isinstance(scores, np.ndarray):
        return np.multiply(scores, boost, dtype=np.float32)
    return scores * boost
