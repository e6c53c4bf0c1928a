"""One generation of the index, opened: its snapshot, its labels, and arrays made once."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Any

import numpy as np
import numpy.typing as npt

from summit_kb.search.concepts import Concepts, concepts_of
from summit_kb.search.engine import queries as q
from summit_kb.search.engine import schema
from summit_kb.search.engine.snapshot import MISSING, Mask, Matches, Snapshot
from summit_kb.search.index_records import IndexRecords
from summit_kb.search.rows import DOCUMENT_VALUES, HEADING


class OpenedIndex:
    """Immutable, safe to read from several threads."""

    def __init__(self, snapshot: Snapshot, records: IndexRecords) -> None:
        self.snapshot = snapshot
        self.records = records
        self.document_count = len(snapshot.document_keys)
        self.passage_count = snapshot.passage_count
        self.front_of = snapshot.front_of.astype(np.int64)
        self._ends = np.append(self.front_of[1:], self.passage_count)
        self.is_body: Mask = snapshot.ordinal_of > 0
        self.everything: Mask = np.ones(self.document_count, dtype=np.bool_)
        self.labels: dict[tuple[str, str], list[str]] = {}
        """facet, language -> what its values are called, in their order"""
        self.nothing: Mask = np.zeros(self.document_count, dtype=np.bool_)

    @cached_property
    def concepts(self) -> Concepts:
        """Which names mean the same, for this library."""
        return concepts_of(self.records.thesaurus)

    @cached_property
    def factors(self) -> Mapping[str, npt.NDArray[np.float32]]:
        """What the points of documents are multiplied by, whatever is asked."""
        from summit_kb.search import standing  # noqa: PLC0415 - it reads this class

        return {
            "validity": standing.validity_factors(self),
            "recency": standing.recency_factors(self),
        }

    @property
    def dates(self) -> npt.NDArray[np.int64]:
        """Document -> its day as 20190124; MISSING without one."""
        return self.snapshot.numbers(schema.DATE)

    @property
    def years(self) -> npt.NDArray[np.int64]:
        return self.snapshot.numbers(schema.YEAR)

    @cached_property
    def _owner(self) -> npt.NDArray[np.intp]:
        """Passage -> document; numpy indexes by its own integers three times as fast."""
        return self.snapshot.document_of.astype(np.intp)

    def documents_of(self, *matches: Matches) -> Mask:
        """The documents that have a passage among ``matches``."""
        mask = np.zeros(self.document_count, dtype=np.bool_)
        for one in matches:
            mask[self._owner.take(one.passages)] = True
        return mask

    def end_of(self, document: int) -> int:
        """The passage after the last one of a document."""
        return int(self._ends[document])

    def best_passage(self, document: int, scores: npt.NDArray[np.float32]) -> int:
        """The passage of a document that scores most; its front when none scores."""
        front = int(self.front_of[document])
        own = scores[front : int(self._ends[document])]
        best = int(own.argmax())
        return front + best if own[best] > 0 else front

    def with_value(self, field: str, value: str) -> Mask:
        """Documents that have ``value`` in a keyword field; a topic includes narrower ones."""
        return self.snapshot.document_mask(q.Term(field, value))

    def between(self, numbers: npt.NDArray[np.int64], low: int | None, high: int | None) -> Mask:
        """Documents whose number lies in the range; those without a number never do."""
        mask = numbers != MISSING
        if low is not None:
            mask &= numbers >= low
        if high is not None:
            mask &= numbers <= high
        return mask

    def values(self, document: int) -> dict[str, Any]:
        """What a hit shows of a document."""
        return self.snapshot.stored(int(self.front_of[document]))[DOCUMENT_VALUES]

    def heading(self, passage: int) -> str | None:
        """The heading a passage stands under."""
        return self.snapshot.stored(passage).get(HEADING)

    def page(self, passage: int) -> int | None:
        page = int(self.snapshot.page_of[passage])
        return page if page > 0 else None
