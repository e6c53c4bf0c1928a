"""The vocabulary: which terms a field has and how frequent they are."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from summit_kb.search.engine.columns import IndexColumns

_SPARE = 4  # candidates looked at per term wanted, where several segments must be added up


@dataclass(frozen=True, slots=True)
class TermCount:
    """A term of the index and the number of passages that have it."""

    text: str
    count: int


def frequent_terms(index: IndexColumns, field: str, prefix: str, limit: int) -> list[TermCount]:
    """The most frequent terms that begin with ``prefix``, most frequent first.

    Candidates are the most frequent of each segment; their counts are exact.
    """
    candidates: set[bytes] = set()
    for _, columns in index.having(field):
        low, high = columns.prefix_range(prefix.encode())
        counts = columns.frequencies(low, high)
        wanted = min(limit * _SPARE, len(counts))
        if wanted:
            best = np.argpartition(counts, len(counts) - wanted)[len(counts) - wanted :]
            candidates.update(columns.term(low + place) for place in best.tolist())
    counted = [
        TermCount(term.decode(), document_frequency(index, field, term)) for term in candidates
    ]
    found = [one for one in counted if one.count]
    return sorted(found, key=lambda one: (-one.count, one.text))[:limit]


def document_frequency(index: IndexColumns, field: str, term: bytes) -> int:
    """Live passages that have the term."""
    total = 0
    for segment, columns in index.having(field):
        place = columns.find(term)
        if place is not None:
            ids = columns.passages(place, place + 1)
            live = segment.live
            total += len(ids) if live is None else int(np.count_nonzero(live[ids]))
    return total
