"""Places of a text that are taken; a text may have very many."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable


class Taken:
    """Spans of a text that do not overlap."""

    def __init__(self, spans: Iterable[tuple[int, int]]) -> None:
        self._spans = sorted(spans)
        self._ends = [end for _, end in self._spans]

    def leaves(self, start: int, end: int) -> bool:
        """Whether nothing between ``start`` and ``end`` is taken."""
        at = bisect_right(self._ends, start)
        return at == len(self._spans) or self._spans[at][0] >= end
