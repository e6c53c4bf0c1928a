"""Whoosh's index and segment writer with array columns behind them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import chain
from pathlib import Path
from typing import Final

from whoosh.index import TOC, FileIndex
from whoosh.writing import SegmentWriter

from summit_kb.search.engine.arrays import ArrayFile
from summit_kb.search.engine.codec import ColumnCodec
from summit_kb.search.engine.field_columns import FieldColumns
from summit_kb.search.engine.inverted import FieldCollector
from summit_kb.search.engine.merge_policy import merge_by_policy, merge_fresh
from summit_kb.search.engine.pairs import invert_pairs
from summit_kb.search.engine.schema import (
    DOCUMENT,
    FOLDED,
    KEYWORD_FIELDS,
    NUMBER_FIELDS,
    PAIRS,
    POSITION_FIELDS,
    build_schema,
)
from summit_kb.search.engine.segment import ColumnSegment
from summit_kb.search.engine.storage import DurableStorage
from summit_kb.search.engine.toc import INDEX_NAME, newest_generation, read_toc, sweep, write_toc

BATCH: Final = 20_000
"""Passages gathered in memory before a segment is written."""


class ColumnIndex(FileIndex):
    """Whoosh's index over one generation folder."""

    def __init__(self, folder: Path) -> None:  # pyright: ignore[reportMissingSuperCall] the base reads a pickle
        self.storage = DurableStorage(folder)
        self.indexname = INDEX_NAME
        self._schema = build_schema()
        self._read_toc()

    def _read_toc(self) -> TOC:
        return read_toc(self.storage.path)


class ColumnWriter(SegmentWriter):
    """Whoosh's writer; passages go into columns, and a commit is one new table of contents."""

    def __init__(self, index: ColumnIndex) -> None:
        self.columns = ColumnCodec()
        super().__init__(index, codec=self.columns, compound=False, _lk=False)
        self.folder = index.storage.path
        self._documents_of: dict[str, FieldColumns] = {}
        self._committed = list(self.segments)
        self._changed = False
        self._begin_segment()

    def add_terms(
        self, field: str, terms: Sequence[str | bytes], places: Sequence[int] | None = None
    ) -> None:
        """Append the terms of ``field`` for the passage at hand."""
        if terms:
            self._collectors[field].add(self.docnum, terms, places)

    def finish_passage(self, page: int | None, ordinal: int, text: str, values: object) -> None:
        """Complete the passage at hand."""
        self._passages.add_passage(page, ordinal, text, values)
        self.docnum += 1
        self._changed = True

    def flush(self) -> None:
        """Write the passages gathered so far as a segment of their own."""
        if not self.docnum:
            return
        self._passages.close()
        self.newsegment.set_doc_count(self.docnum)
        used = {name: one for name, one in self._collectors.items() if one}
        lengths = {
            name: used[name].lengths(self.docnum) for name in POSITION_FIELDS if name in used
        }
        pairs = []
        if FOLDED in used:
            inverted, lengths[PAIRS] = invert_pairs(used[FOLDED], self.docnum)
            pairs = [(PAIRS, inverted)] if inverted.terms else []
        items = ((name, one.invert()) for name, one in used.items())
        self.fieldwriter.add_postings(self.schema, lengths.items(), chain(pairs, items))
        self.fieldwriter.close()
        self.segments.append(self.newsegment)
        self._begin_segment()

    def passages_of(self, document: str) -> list[tuple[ColumnSegment, list[int]]]:
        """Committed passages of a document that have not been deleted, by segment."""
        found: list[tuple[ColumnSegment, list[int]]] = []
        for segment in self._committed:
            columns = self._document_columns(segment)
            place = columns.find(document.encode())
            if place is not None:
                ids = columns.passages(place, place + 1).tolist()
                live = [one for one in ids if not segment.is_deleted(one)]
                found.extend([(segment, live)] if live else [])
        return found

    def delete_passages(self, segment: ColumnSegment, passages: Iterable[int]) -> None:
        for passage in passages:
            segment.delete_document(passage)
            self._changed = True

    def documents(self) -> list[str]:
        """Keys of the documents committed and not deleted."""
        keys: set[str] = set()
        for segment in self._committed:
            columns = self._document_columns(segment)
            for place, term in enumerate(columns.terms()):
                ids = columns.passages(place, place + 1).tolist()
                if not all(segment.is_deleted(one) for one in ids):
                    keys.add(term.decode())
        return sorted(keys)

    def commit(self) -> None:  # pyright: ignore[reportIncompatibleMethodOverride] merging has one policy
        """Put everything in force at once: the new segments, the deletions, what was merged."""
        self.flush()
        if self._changed:
            merge = merge_by_policy if self._committed else merge_fresh
            segments = merge(self.storage, self.segments)
            write_toc(self.folder, self.generation, segments)
            sweep(self.folder, self.generation, segments)
        self._finish()

    def cancel(self) -> None:
        """Forget everything; files already written belong to no generation."""
        if not self.is_closed:
            self.columns.discard()
            self._finish()

    def is_committed(self) -> bool:
        """Whether the disk has this writer's generation, whatever an exception says."""
        return newest_generation(self.folder) >= self.generation

    def _begin_segment(self) -> None:
        if self.docnum:
            self.docnum = 0
            self.newsegment = self.columns.new_segment(self.storage, self.indexname)
        self._passages = self.columns.per_document_writer(self.storage, self.newsegment)
        self.fieldwriter = self.columns.field_writer(self.storage, self.newsegment)
        self._collectors = {
            name: FieldCollector(
                keeps_counts=name in POSITION_FIELDS, keeps_places=name in POSITION_FIELDS
            )
            for name in (*POSITION_FIELDS, *KEYWORD_FIELDS, *NUMBER_FIELDS)
        }

    def _document_columns(self, segment: ColumnSegment) -> FieldColumns:
        found = self._documents_of.get(segment.segid)
        if found is None:
            file = ArrayFile(self.folder / segment.file_name)
            found = self._documents_of[segment.segid] = FieldColumns(file, DOCUMENT)
        return found
