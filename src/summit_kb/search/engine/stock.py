"""Whoosh's own readers over the columns: its stock matchers run on them, posting by posting.

Nothing here serves a search. It keeps the stock path alive as the oracle of the executor's
parity tests, and as the way to look at an index with Whoosh's own tools.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import Any, Literal

import numpy as np
from whoosh.codec.base import FieldCursor, PerDocumentReader, TermsReader
from whoosh.fields import FieldType
from whoosh.formats import Positions
from whoosh.matching import ListMatcher
from whoosh.reading import TermInfo
from whoosh.scoring import BaseScorer

from summit_kb.search.engine.arrays import ArrayFile
from summit_kb.search.engine.field_columns import FieldColumns
from summit_kb.search.engine.segment import ColumnSegment
from summit_kb.search.engine.storage import DurableStorage
from summit_kb.search.engine.stored import VALUES, Records, unpack_values

_TERMS = "/terms"


class ColumnTermsReader(TermsReader):
    """Whoosh's view of the fields of a segment."""

    def __init__(self, storage: DurableStorage, segment: ColumnSegment) -> None:
        file = ArrayFile(storage.path / segment.file_name)
        names = sorted(name.removesuffix(_TERMS) for name in file.names() if name.endswith(_TERMS))
        self._fields = {name: FieldColumns(file, name) for name in names}

    def __contains__(self, term: tuple[str, bytes]) -> bool:
        return self._find(*term) is not None

    def indexed_field_names(self) -> list[str]:
        return list(self._fields)

    def cursor(self, fieldname: str, fieldobj: FieldType) -> ColumnCursor:
        return ColumnCursor(self._fields.get(fieldname), fieldobj)

    def terms(self) -> Iterator[tuple[str, bytes]]:
        return ((name, term) for name, columns in self._fields.items() for term in columns.terms())

    def terms_from(self, fieldname: str, prefix: bytes) -> Iterator[tuple[str, bytes]]:
        columns = self._fields.get(fieldname)
        if columns is None:
            return iter(())
        return ((fieldname, term) for term in columns.terms(columns.lower_bound(prefix)))

    def items(self) -> Iterator[tuple[tuple[str, bytes], TermInfo]]:
        return ((term, self.term_info(*term)) for term in self.terms())

    def items_from(
        self, fieldname: str, prefix: bytes
    ) -> Iterator[tuple[tuple[str, bytes], TermInfo]]:
        return ((term, self.term_info(*term)) for term in self.terms_from(fieldname, prefix))

    def term_info(self, fieldname: str, text: bytes) -> TermInfo:
        place = self._find(fieldname, text)
        if place is None:
            raise KeyError((fieldname, text))
        columns = self._fields[fieldname]
        ids, counts = columns.passages(place, place + 1), columns.counts(place, place + 1)
        weight, heaviest = (
            (len(ids), 1) if counts is None else (int(counts.sum()), int(counts.max()))
        )
        return TermInfo(
            weight=weight,
            df=len(ids),
            minlength=1,
            maxlength=heaviest,
            maxweight=heaviest,
            minid=int(ids[0]),
            maxid=int(ids[-1]),
        )

    def matcher(
        self, fieldname: str, text: bytes, format_: Positions, scorer: BaseScorer | None = None
    ) -> ListMatcher:
        place = self._find(fieldname, text)
        if place is None:
            raise KeyError((fieldname, text))
        columns = self._fields[fieldname]
        ids, counts = columns.passages(place, place + 1), columns.counts(place, place + 1)
        frequencies = np.ones(len(ids), np.int64) if counts is None else counts.astype(np.int64)
        values = None
        if columns.has_places:
            parts = np.split(columns.places(place, place + 1), np.cumsum(frequencies)[:-1])
            values = [format_.encode(part.tolist()) for part in parts]
        return ListMatcher(
            ids.tolist(),
            weights=frequencies.astype(float).tolist(),
            values=values,
            format=format_,
            scorer=scorer,
            term=(fieldname, text),
            terminfo=self.term_info(fieldname, text),
        )

    def _find(self, fieldname: str, text: bytes) -> int | None:
        columns = self._fields.get(fieldname)
        return None if columns is None else columns.find(text)


class ColumnCursor(FieldCursor):
    """Walks the terms of one field."""

    def __init__(self, columns: FieldColumns | None, field: FieldType) -> None:
        self._columns = columns
        self._field = field
        self._place = 0

    def first(self) -> str | None:
        self._place = 0
        return self.text()

    def find(self, string: str | bytes) -> str | None:
        if self._columns is not None:
            self._place = self._columns.lower_bound(self._field.to_bytes(string))
        return self.text()

    def next(self) -> str | None:
        self._place += 1
        return self.text()

    def text(self) -> str | None:
        if self._columns is None or self._place >= len(self._columns):
            return None
        return self._field.from_bytes(self._columns.term(self._place))

    def is_valid(self) -> bool:
        return self.text() is not None


class ColumnPerDocumentReader(PerDocumentReader):
    """Whoosh's view of the passages of a segment."""

    def __init__(self, storage: DurableStorage, segment: ColumnSegment) -> None:
        self._file = ArrayFile(storage.path / segment.file_name)
        self._segment = segment

    @cached_property
    def _values(self) -> Records:
        return Records(self._file, VALUES)

    def doc_count(self) -> int:
        return self._segment.doc_count()

    def doc_count_all(self) -> int:
        return self._segment.doc_count_all()

    def has_deletions(self) -> bool:
        return self._segment.has_deletions()

    def is_deleted(self, docnum: int) -> bool:
        return self._segment.is_deleted(docnum)

    def deleted_docs(self) -> Iterator[int]:
        return self._segment.deleted_docs()

    def has_column(self, fieldname: str) -> Literal[False]:
        del fieldname
        return False

    def doc_field_length(self, docnum: int, fieldname: str, default: int = 0) -> int:
        name = f"{fieldname}/lengths"
        return int(self._file.get(name)[docnum]) if name in self._file else default

    def field_length(self, fieldname: str) -> int:
        name = f"{fieldname}/lengths"
        return int(self._file.get(name).sum(dtype=np.int64)) if name in self._file else 0

    def stored_fields(self, docnum: int) -> dict[str, Any]:
        return unpack_values(bytes(self._values[docnum]))
