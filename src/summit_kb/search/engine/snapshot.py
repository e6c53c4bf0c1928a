"""One immutable generation of the index and everything that can be asked of it."""

from __future__ import annotations

import zlib
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, Final

import numpy as np
import numpy.typing as npt
from whoosh.fields import FieldType

from summit_kb.search.engine.array_cache import ArrayCache
from summit_kb.search.engine.columns import IndexColumns, Mask, SegmentColumns
from summit_kb.search.engine.documents import read_documents
from summit_kb.search.engine.errors import IndexDamagedError
from summit_kb.search.engine.executor import Executor
from summit_kb.search.engine.facets import MISSING, Facet, build_facet, document_numbers
from summit_kb.search.engine.queries import Query
from summit_kb.search.engine.ranking import best_per_document, top
from summit_kb.search.engine.schema import build_schema
from summit_kb.search.engine.scoring import Bm25
from summit_kb.search.engine.segment import ColumnSegment
from summit_kb.search.engine.stored import unpack_values
from summit_kb.search.engine.terms import TermCount, frequent_terms

__all__ = ["MISSING", "Facet", "Mask", "Matches", "Snapshot", "TermCount", "best_passages", "top"]

_MASKS_BYTES: Final = 8 << 20
_STORED: Final = 4096
_TEXTS: Final = 512
_RELEASED_AFTER: Final = 64
"""Queries after which mapped pages are given back: they count as memory of the program."""
# What reading arrays with impossible content raises.
_DAMAGE: Final = (IndexError, UnicodeDecodeError, zlib.error, ValueError)


@dataclass(frozen=True, slots=True)
class Matches:
    """What a query found. ``passages`` ascending uint32; ``scores`` float32, one for each."""

    passages: npt.NDArray[np.uint32]
    scores: npt.NDArray[np.float32]


class Snapshot:
    """Answers from one generation; safe to use from several threads at once.

    Passages are numbered 0 … passage_count-1, documents 0 … len(document_keys)-1; passages of
    one document stand together and documents ascend with their passages. Deleted passages have
    document -1 and are never found.

    ``document_of``  passage -> document, -1 when deleted
    ``front_of``     document -> its first passage
    ``page_of``      passage -> page, -1 when it has none
    ``ordinal_of``   passage -> its ordinal in the document
    """

    def __init__(
        self, folder: Path, generation: str, segments: Sequence[ColumnSegment], scoring: Bm25
    ) -> None:
        self.generation = generation
        self._folder = folder
        self._index = IndexColumns(folder, segments)
        schema = build_schema()
        self._fields: dict[str, FieldType] = dict(schema.items())
        self._executor = Executor(self._index, schema, scoring)
        self._documents = read_documents(self._index)
        self._document_masks = ArrayCache[Mask](_MASKS_BYTES)
        self._stored = lru_cache(_STORED)(self._read_stored)
        self._text = lru_cache(_TEXTS)(self._read_text)
        self._asked = 0
        self._facets: dict[str, Facet] = {}
        self._numbers: dict[str, npt.NDArray[np.int64]] = {}
        self.passage_count = self._index.size
        self.document_keys: Sequence[str] = self._documents.keys
        self.document_of = self._documents.of
        self.front_of = self._documents.front_of
        self.page_of = self._column("page")
        self.ordinal_of = self._column("ordinal")

    def execute(self, query: Query, *, within: Mask | None = None) -> Matches:
        """Passages that match, with their scores; only those of ``within`` when it is given."""
        self._asked += 1
        if self._asked % _RELEASED_AFTER == 0:
            self._index.release()
        try:
            found = self._executor.find(query, within)
            return Matches(found.ids, found.dense_scores())
        except _DAMAGE as error:
            raise self._damaged(error) from error

    def mask(self, query: Query) -> Mask:
        """Passage -> whether it matches; cached and read-only (filters, NOT)."""
        with self._watched():
            return self._executor.mask(query)

    def document_mask(self, query: Query) -> Mask:
        """Document -> whether any of its passages matches; cached and read-only."""
        return self._document_masks.get(repr(query), lambda: self._document_mask(query))

    def stored(self, passage: int) -> dict[str, Any]:
        """The ``stored`` values of a passage; shared, so not to be changed."""
        return self._stored(passage)

    def text(self, passage: int) -> str:
        """The text of a passage."""
        return self._text(passage)

    def document_number(self, document: str) -> int | None:
        """The number of a document by its key."""
        return self._documents.numbers.get(document)

    def document_frequency(self, field: str, term: str) -> int:
        """How many passages have the term."""
        with self._watched():
            return len(self._index.postings(field, self._fields[field].to_bytes(term)).ids)

    def terms(self, field: str, prefix: str = "", limit: int = 20) -> list[TermCount]:
        """The most frequent terms that begin with ``prefix``."""
        with self._watched():
            return frequent_terms(self._index, field, prefix, limit)

    def positions(self, field: str, term: str, passage: int) -> list[int]:
        """Where the term stands in a passage; empty when it does not."""
        with self._watched():
            key = self._fields[field].to_bytes(term)
            ids = self._index.postings(field, key).ids
            at = int(np.searchsorted(ids, passage))
            if at == len(ids) or ids[at] != passage:
                return []
            places = self._index.places(field, key)
            return places.places[places.starts[at] : places.starts[at + 1]].tolist()

    def facet(self, field: str) -> Facet:
        """The values of a keyword or number field by document, ready to count."""
        found = self._facets.get(field)
        if found is None:
            with self._watched():
                found = build_facet(self._index, self._documents, field, self._fields[field])
            self._facets[field] = found
        return found

    def numbers(self, field: str) -> npt.NDArray[np.int64]:
        """Document -> its value in a number field, ``MISSING`` where it has none."""
        found = self._numbers.get(field)
        if found is None:
            with self._watched():
                found = document_numbers(self._index, self._documents, field, self._fields[field])
            self._numbers[field] = found
        return found

    def close(self) -> None:
        """Let go of the caches; the files go with the last array that looks at them."""
        self._executor.clear()
        self._document_masks.clear()
        self._stored.cache_clear()
        self._text.cache_clear()
        self._facets.clear()
        self._numbers.clear()

    def _document_mask(self, query: Query) -> Mask:
        passages = self.mask(query).nonzero()[0]
        mask = np.zeros(len(self.document_keys), dtype=np.bool_)
        mask[self.document_of.take(passages)] = True
        mask.flags.writeable = False
        return mask

    def _read_stored(self, passage: int) -> dict[str, Any]:
        with self._watched():
            segment = self._segment_of(passage)
            return unpack_values(bytes(segment.values[passage - segment.base]))

    def _read_text(self, passage: int) -> str:
        with self._watched():
            segment = self._segment_of(passage)
            return segment.texts[passage - segment.base]

    def _column(self, name: str) -> npt.NDArray[np.int32]:
        parts = [segment.file.get(name) for segment in self._index.segments]
        if len(parts) == 1:
            return parts[0]
        return np.concatenate([np.empty(0, np.int32), *parts])

    def _segment_of(self, passage: int) -> SegmentColumns:
        for segment in self._index.segments:
            if segment.base <= passage < segment.base + segment.size:
                return segment
        raise LookupError(f"there is no passage {passage}")

    @contextmanager
    def _watched(self) -> Generator[None]:
        """Turn what only damaged arrays can raise into the error that asks for a rebuild."""
        try:
            yield
        except _DAMAGE as error:
            raise self._damaged(error) from error

    def _damaged(self, error: Exception) -> IndexDamagedError:
        return IndexDamagedError(path=str(self._folder), detail=repr(error))


def best_passages(
    snapshot: Snapshot, matches: Matches
) -> tuple[npt.NDArray[np.int32], npt.NDArray[np.uint32], npt.NDArray[np.float32]]:
    """Documents found (ascending) with their best passage and its score."""
    return best_per_document(snapshot.document_of, matches.passages, matches.scores)
