"""Values of documents by field, as flat arrays: counting a facet is one ``bincount``."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt
from whoosh.fields import FieldType

from summit_kb.search.engine.columns import IndexColumns
from summit_kb.search.engine.documents import NO_DOCUMENT, DocumentTable
from summit_kb.search.engine.inverted import distinct
from summit_kb.search.engine.merging import spread

MISSING = int(np.iinfo(np.int64).min)


class Facet:
    """One facet: ``values[i]`` is counted at ``count(...)[i]``."""

    def __init__(
        self,
        values: list[str],
        owners: npt.NDArray[np.int64],
        codes: npt.NDArray[np.int64],
        documents: int,
    ) -> None:
        """Document ``owners[i]`` has value ``codes[i]``; pairs ascend and have no repeats."""
        self.values = values
        self._codes = codes
        self._amounts = np.bincount(owners, minlength=documents)
        self._starts = np.cumsum(self._amounts) - self._amounts
        self._only: npt.NDArray[np.int64] | None = None
        if not len(codes) or self._amounts.max() == 1:
            # No document has two: its one code, or one past the last for none.
            self._only = np.full(documents, len(values), dtype=np.int64)
            self._only[owners] = codes

    def count(self, documents: npt.NDArray[np.integer[Any]]) -> npt.NDArray[np.int64]:
        """How many of ``documents`` (numbers, without repeats) have each value."""
        size = len(self.values)
        if self._only is not None:
            return np.bincount(self._only[documents], minlength=size + 1)[:size]
        own = self._codes[spread(self._starts[documents], self._amounts[documents])]
        return np.bincount(own, minlength=size)

    def of(self, document: int) -> list[str]:
        """The values of one document."""
        start = int(self._starts[document])
        codes = self._codes[start : start + int(self._amounts[document])]
        return [self.values[code] for code in codes.tolist()]


def build_facet(
    index: IndexColumns, documents: DocumentTable, name: str, field: FieldType
) -> Facet:
    """The facet of a keyword or number field."""
    terms, owners, codes = _pairs(index, documents, name)
    size = max(len(terms), 1)
    pairs = distinct(owners * size + codes)
    values = [str(field.from_bytes(term)) for term in terms]
    return Facet(values, pairs // size, pairs % size, len(documents.keys))


def document_numbers(
    index: IndexColumns, documents: DocumentTable, name: str, field: FieldType
) -> npt.NDArray[np.int64]:
    """Document -> its number in the field (the highest of several), MISSING without one."""
    terms, owners, codes = _pairs(index, documents, name)
    numbers = np.array([int(field.from_bytes(term)) for term in terms], dtype=np.int64)
    result = np.full(len(documents.keys), MISSING, dtype=np.int64)
    np.maximum.at(result, owners, numbers[codes])
    return result


def _pairs(
    index: IndexColumns, documents: DocumentTable, name: str
) -> tuple[list[bytes], npt.NDArray[np.int64], npt.NDArray[np.int64]]:
    """Terms of the field, and for every live posting its document and its term's place."""
    having = list(index.having(name))
    terms = sorted(set[bytes]().union(*(columns.terms() for _, columns in having)))
    places = {term: place for place, term in enumerate(terms)}
    owners: list[npt.NDArray[np.int64]] = [np.empty(0, np.int64)]
    codes: list[npt.NDArray[np.int64]] = [np.empty(0, np.int64)]
    for segment, columns in having:
        count = len(columns)
        own = np.fromiter(map(places.__getitem__, columns.terms()), np.int64, count)
        code = np.repeat(own, columns.frequencies(0, count))
        owner = documents.of[segment.passages][columns.passages(0, count)].astype(np.int64)
        there = owner != NO_DOCUMENT
        owners.append(owner[there])
        codes.append(code[there])
    return terms, np.concatenate(owners), np.concatenate(codes)
