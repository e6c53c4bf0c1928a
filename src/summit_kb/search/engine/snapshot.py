"""One immutable generation of the index and everything that can be asked of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from summit_kb.search.engine.queries import Query

Mask = npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Matches:
    """What a query found. ``passages`` ascending uint32; ``scores`` float32, one for each."""

    passages: npt.NDArray[np.uint32]
    scores: npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class TermCount:
    """A term of the index and the number of passages that have it."""

    text: str
    count: int


class Snapshot:
    """Answers from one generation; safe to use from several threads at once.

    Passages are numbered 0 … passage_count-1, documents 0 … len(document_keys)-1; passages of
    one document stand together and documents ascend with their passages. Deleted passages have
    document -1 and are never found.
    """

    generation: str
    passage_count: int
    document_keys: Sequence[str]
    document_of: npt.NDArray[np.int32]
    """passage -> document, -1 when deleted"""
    front_of: npt.NDArray[np.uint32]
    """document -> its first passage"""
    page_of: npt.NDArray[np.int32]
    """passage -> page, -1 when it has none"""
    ordinal_of: npt.NDArray[np.int32]
    """passage -> its ordinal in the document"""

    def execute(self, query: Query, *, within: Mask | None = None) -> Matches:
        """Passages that match, with their scores; only those of ``within`` when it is given."""
        ...

    def mask(self, query: Query) -> Mask:
        """passage -> whether it matches; cached and read-only (filters, NOT)."""
        ...

    def document_mask(self, query: Query) -> Mask:
        """document -> whether any of its passages matches; cached and read-only."""
        ...

    def stored(self, passage: int) -> dict[str, Any]:
        """The ``stored`` values of a passage."""
        ...

    def text(self, passage: int) -> str:
        """The text of a passage."""
        ...

    def document_number(self, document: str) -> int | None:
        """The number of a document by its key."""
        ...

    def document_frequency(self, field: str, term: str) -> int:
        """How many passages have the term."""
        ...

    def terms(self, field: str, prefix: str = "", limit: int = 20) -> list[TermCount]:
        """The most frequent terms that begin with ``prefix``."""
        ...

    def positions(self, field: str, term: str, passage: int) -> list[int]:
        """Where the term stands in a passage; empty when it does not."""
        ...

    def facet(self, field: str) -> Facet:
        """The values of a keyword or number field by document, ready to count."""
        ...

    def numbers(self, field: str) -> npt.NDArray[np.int64]:
        """document -> its value in a number field, ``MISSING`` where it has none."""
        ...

    def close(self) -> None:
        """Let go of caches and files."""
        ...


class Facet:
    """One facet: ``values[i]`` is counted at ``count(...)[i]``."""

    values: Sequence[str]

    def count(self, documents: npt.NDArray[np.integer[Any]]) -> npt.NDArray[np.int64]:
        """How many of ``documents`` (numbers, without repeats) have each value."""
        ...

    def of(self, document: int) -> list[str]:
        """The values of one document."""
        ...


MISSING = np.iinfo(np.int64).min


def best_passages(
    snapshot: Snapshot, matches: Matches
) -> tuple[npt.NDArray[np.int32], npt.NDArray[np.uint32], npt.NDArray[np.float32]]:
    """Documents found (ascending) with their best passage and its score."""
    ...


def top(scores: npt.NDArray[np.float32], count: int) -> npt.NDArray[np.int64]:
    """Places of the ``count`` highest scores, best first; ties in order of place."""
    ...
