"""The best of many: passages grouped by document, highest scores first."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from summit_kb.search.engine.scoring import Floats


def top(scores: Floats, count: int) -> npt.NDArray[np.int64]:
    """Places of the ``count`` highest scores, best first; ties in order of place."""
    if count < len(scores):
        if count <= 0:
            return np.empty(0, np.int64)
        # Everything above the lowest score that counts, then its ties in order of place.
        lowest = np.partition(scores, len(scores) - count)[len(scores) - count]
        above = np.flatnonzero(scores > lowest)
        tied = np.flatnonzero(scores == lowest)[: count - len(above)]
        places = np.concatenate([above, tied])
        places.sort()
    else:
        places = np.arange(len(scores))
    return places[np.argsort(-scores[places], kind="stable")]


def best_per_document(
    document_of: npt.NDArray[np.int32], passages: npt.NDArray[np.uint32], scores: Floats
) -> tuple[npt.NDArray[np.int32], npt.NDArray[np.uint32], Floats]:
    """Documents ascending, the best passage of each (the first of equals) and its score."""
    owners = document_of[passages]
    starts = np.flatnonzero(np.diff(owners, prepend=-1))
    if not len(starts):
        return owners, passages, scores
    best = np.maximum.reduceat(scores, starts)
    sizes = np.diff(np.append(starts, len(owners)))
    is_best = np.flatnonzero(scores == np.repeat(best, sizes))
    first = is_best[np.searchsorted(is_best, starts)]
    return owners[starts], passages[first], best
