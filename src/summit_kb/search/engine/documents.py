"""Documents of a generation, read from the ``document`` field of its passages."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from summit_kb.search.engine.columns import IndexColumns
from summit_kb.search.engine.schema import DOCUMENT

NO_DOCUMENT = -1


@dataclass(frozen=True, slots=True)
class DocumentTable:
    """Documents in the order of their passages, which stand together.

    ``keys[d]``; ``numbers[key]`` is d; ``front_of[d]`` its first passage; ``of[p]`` the document
    of passage p, -1 when it is deleted.
    """

    keys: list[str]
    numbers: dict[str, int]
    of: npt.NDArray[np.int32]
    front_of: npt.NDArray[np.uint32]


def read_documents(index: IndexColumns) -> DocumentTable:
    """Number the documents. Raises ValueError when passages of one do not stand together."""
    codes = np.full(index.size, NO_DOCUMENT, dtype=np.int64)
    names: list[bytes] = []
    for segment, columns in index.having(DOCUMENT):
        count = len(columns)
        own = codes[segment.passages]
        terms = np.arange(len(names), len(names) + count)
        own[columns.passages(0, count)] = np.repeat(terms, columns.frequencies(0, count))
        names.extend(columns.terms())
    if index.live is not None:
        codes[~index.live] = NO_DOCUMENT
    there = np.flatnonzero(codes != NO_DOCUMENT)
    present = codes[there]
    begins = np.empty(len(present), dtype=np.bool_)
    begins[:1] = True
    np.not_equal(present[1:], present[:-1], out=begins[1:])
    of = np.full(index.size, NO_DOCUMENT, dtype=np.int32)
    of[there] = np.cumsum(begins) - 1
    keys = [names[code].decode() for code in present[begins].tolist()]
    numbers = {key: number for number, key in enumerate(keys)}
    if len(numbers) != len(keys):
        raise ValueError("passages of one document do not stand together")
    return DocumentTable(keys, numbers, of, there[begins].astype(np.uint32))
