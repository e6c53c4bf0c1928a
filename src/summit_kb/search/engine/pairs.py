"""Neighbouring syllables as one term: the field ``pairs`` is made here from ``folded``.

Because every pair of neighbours is in it and nothing else, a phrase of two folded syllables is
one term, and a longer one needs positions only in the few passages that have all its pairs.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

MARK: Final = "_"
"""Stands between the two; no folded term contains it."""


def pair(first: str, second: str) -> str:
    """The term of two neighbours."""
    return f"{first}{MARK}{second}"


def pairs(terms: Sequence[str], positions: Sequence[int] | None = None) -> list[str]:
    """Every pair of terms at neighbouring positions (ascending; None: 0, 1, 2 …)."""
    if positions is None:
        return [f"{first}_{second}" for first, second in pairwise(terms)]
    at: dict[int, list[str]] = {}
    for term, position in zip(terms, positions, strict=True):
        at.setdefault(position, []).append(term)
    return [
        pair(first, second)
        for position, here in at.items()
        for first in here
        for second in at.get(position + 1, ())
    ]
