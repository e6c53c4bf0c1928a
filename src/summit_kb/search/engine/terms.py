"""The vocabulary: which terms a field has and how frequent they are."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from summit_kb.search.engine.columns import IndexColumns, SegmentColumns
from summit_kb.search.engine.field_columns import FieldColumns

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
    counts: Counter[bytes] = Counter()
    having = list(index.having(field))
    is_whole = True
    for segment, columns in having:
        low, high = columns.prefix_range(prefix.encode())
        frequencies = _frequencies(segment, columns, low, high)
        wanted = min(limit * _SPARE, len(frequencies))
        if wanted < len(frequencies):
            is_whole = False
            best = np.argpartition(frequencies, len(frequencies) - wanted)[-wanted:].tolist()
            counts.update({columns.term(low + at): int(frequencies[at]) for at in best})
        else:
            counts.update(dict(zip(columns.terms(low, high), frequencies.tolist(), strict=True)))
    if len(having) > 1 and not is_whole:
        # What one segment left out of its candidates may be among those of another.
        counts = Counter({term: document_frequency(index, field, term) for term in counts})
    found = [TermCount(term.decode(), count) for term, count in counts.items() if count]
    return sorted(found, key=lambda one: (-one.count, one.text))[:limit]


def _frequencies(
    segment: SegmentColumns, columns: FieldColumns, low: int, high: int
) -> npt.NDArray[np.int64]:
    """Live passages of each term ``low`` to ``high``."""
    counts = columns.frequencies(low, high)
    if segment.live is None or not len(counts):
        return counts
    live = segment.live.take(columns.passages(low, high)).astype(np.int64)
    return np.add.reduceat(live, np.cumsum(counts) - counts)


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
