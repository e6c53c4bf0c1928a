"""Queries that stand for many terms: which places of a field's term list they mean."""

from __future__ import annotations

import fnmatch
import re
from collections.abc import Iterable

import numpy as np
import numpy.typing as npt
from whoosh.fields import NUMERIC, FieldType
from whoosh.query import FuzzyTerm, NumericRange, TermRange, Wildcard
from whoosh.util.numeric import to_sortable

from summit_kb.search.engine.columns import Range
from summit_kb.search.engine.field_columns import FieldColumns

_SPECIAL = re.compile(r"[*?\[]")


def prefix_range(columns: FieldColumns, prefix: str) -> Range:
    """Terms that begin with ``prefix``."""
    return columns.prefix_range(prefix.encode())


def wildcard_places(columns: FieldColumns, query: Wildcard) -> list[Range]:
    """Terms that match the glob; only those with its literal beginning are looked at."""
    special = _SPECIAL.search(query.text)
    literal = query.text[: special.start()] if special else query.text
    low, high = columns.prefix_range(literal.encode())
    matches = re.compile(fnmatch.translate(query.text)).match
    terms = columns.terms(low, high)
    return _runs(low + i for i, term in enumerate(terms) if matches(term.decode()))


def fuzzy_places(columns: FieldColumns, query: FuzzyTerm) -> list[Range]:
    """Terms within the edit distance that share the first letters."""
    low, high = columns.prefix_range(query.text[: query.prefixlength].encode())
    words = [term.decode() for term in columns.terms(low, high)]
    near = [
        (low + i, word)
        for i, word in enumerate(words)
        if abs(len(word) - len(query.text)) <= query.maxdist
    ]
    if not near:
        return []
    distances = edit_distances(query.text, [word for _, word in near])
    return _runs(near[i][0] for i in np.flatnonzero(distances <= query.maxdist).tolist())


def term_range(columns: FieldColumns, query: TermRange, field: FieldType) -> Range:
    """Terms from start to end; None is open."""
    low, high = 0, len(columns)
    if query.start is not None:
        start = field.to_bytes(query.start)
        low = columns.lower_bound(start + b"\0" if query.startexcl else start)
    if query.end is not None:
        end = field.to_bytes(query.end)
        high = columns.lower_bound(end if query.endexcl else end + b"\0")
    return low, high


def number_range(columns: FieldColumns, query: NumericRange, field: NUMERIC) -> Range:
    """Numbers from start to end; None is open; a bound outside 32 bits counts as open."""
    low, high = 0, len(columns)
    if query.start is not None:
        start = query.start + (1 if query.startexcl else 0)
        low = high if start > field.max_value else columns.lower_bound(_bytes(field, start))
    if query.end is not None:
        after = query.end + (0 if query.endexcl else 1)
        if after <= field.max_value:
            high = columns.lower_bound(_bytes(field, after))
    return low, high


def edit_distances(word: str, others: list[str]) -> npt.NDArray[np.int32]:
    """Levenshtein distance from ``word`` to each of ``others``, all computed side by side."""
    width = max(map(len, others))
    lengths = np.fromiter(map(len, others), np.int64, len(others))
    letters = np.array(others, dtype=f"<U{width}").view(np.uint32).reshape(len(others), width)
    above = np.tile(np.arange(width + 1, dtype=np.int32), (len(others), 1))
    for row, letter in enumerate(word, start=1):
        here = np.empty_like(above)
        here[:, 0] = row
        changed = above[:, :-1] + (letters != ord(letter))
        np.minimum(above[:, 1:] + 1, changed, out=changed)
        for column in range(width):
            np.minimum(here[:, column] + 1, changed[:, column], out=here[:, column + 1])
        above = here
    return above[np.arange(len(others)), lengths]


def _bytes(field: NUMERIC, number: int) -> bytes:
    bounded = max(number, field.min_value)
    sortable = to_sortable(field.numtype, field.bits, field.signed, bounded)
    return field.sortable_to_bytes(sortable)


def _runs(places: Iterable[int]) -> list[Range]:
    """Ascending places as ranges."""
    runs: list[Range] = []
    for place in places:
        if runs and runs[-1][1] == place:
            runs[-1] = (runs[-1][0], place + 1)
        else:
            runs.append((place, place + 1))
    return runs
