"""From tokens to postings: ids are collected in flat arrays and inverted with one sort."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import repeat
from typing import Any, Final

import numpy as np
import numpy.typing as npt

Unsigned = npt.NDArray[np.unsignedinteger[Any]]
Integers = npt.NDArray[np.int64]

_LOW: Final = np.uint64(0xFFFFFFFF)
_SHIFT: Final = np.uint64(32)
_SHORT: Final = 1 << 16


@dataclass(frozen=True, slots=True)
class InvertedField:
    """All postings of a field, in columns.

    Term i (``terms`` ascend bytewise) has the postings ``starts[i]:starts[i+1]``: passages in
    ``ids``, frequencies in ``counts`` (None: all are 1); its positions, passage by passage, are
    ``places[place_starts[i]:place_starts[i+1]]`` (None: the field keeps none).
    """

    terms: list[bytes]
    starts: Integers
    ids: npt.NDArray[np.uint32]
    counts: Unsigned | None
    places: Unsigned | None
    place_starts: Integers | None


class Vocabulary(dict[str | bytes, int]):
    """Numbers terms in the order they are first asked for."""

    def __missing__(self, term: str | bytes) -> int:
        number = len(self)
        self[term] = number
        return number


class FieldCollector:
    """Takes the terms of one field, passage after passage."""

    def __init__(self, *, keeps_counts: bool, keeps_places: bool) -> None:
        self._keeps_counts = keeps_counts
        self._keeps_places = keeps_places
        self._vocabulary = Vocabulary()
        self._tokens = array("I")
        self._lengths = array("I")
        self._own_places: list[tuple[int, Sequence[int]]] = []

    def __bool__(self) -> bool:
        return bool(self._tokens)

    def add(
        self, passage: int, terms: Sequence[str | bytes], places: Sequence[int] | None = None
    ) -> None:
        """Append the terms of ``passage``; passages ascend."""
        if places is not None:
            self._own_places.append((len(self._tokens), places))
        self._lengths.extend(repeat(0, passage - len(self._lengths)))
        self._lengths.append(len(terms))
        self._tokens.extend(map(self._vocabulary.__getitem__, terms))

    def lengths(self, passages: int) -> npt.NDArray[np.uint32]:
        """Number of terms of each passage."""
        self._lengths.extend(repeat(0, passages - len(self._lengths)))
        return np.array(self._lengths, dtype=np.uint32)

    def invert(self) -> InvertedField:
        """The postings of everything added so far."""
        terms, ranks = self.ranked()
        order = stable_order(ranks, len(terms))
        term_of = ranks[order]
        lengths = np.array(self._lengths, dtype=np.int64)
        passage_of = self.passages()[order]
        first = first_of_runs(term_of, passage_of)
        counts = np.diff(np.append(first, len(order))) if self._keeps_counts else None
        edges = np.arange(len(terms) + 1, dtype=np.uint32)
        keeps = self._keeps_places
        return InvertedField(
            terms=terms,
            starts=np.searchsorted(term_of[first], edges),
            ids=passage_of[first],
            counts=None if counts is None or (counts == 1).all() else narrow(counts),
            places=narrow(self._places(lengths)[order]) if keeps else None,
            place_starts=np.searchsorted(term_of, edges) if keeps else None,
        )

    @property
    def has_own_places(self) -> bool:
        """Whether any passage said where its terms stand."""
        return bool(self._own_places)

    def passages(self) -> npt.NDArray[np.uint32]:
        """The passage of each token."""
        lengths = np.array(self._lengths, dtype=np.int64)
        return np.repeat(np.arange(len(lengths), dtype=np.uint32), lengths)

    def places(self) -> Integers:
        """Where each token stands in its passage."""
        return self._places(np.array(self._lengths, dtype=np.int64))

    def ranked(self) -> tuple[list[bytes], npt.NDArray[np.uint32]]:
        """Terms in order, and the place of each token's term among them."""
        ordered = sorted(self._vocabulary)  # code points sort as their UTF-8 bytes do
        ranks = np.empty(len(ordered), dtype=np.uint32)
        ids = np.fromiter(map(self._vocabulary.__getitem__, ordered), np.int64, len(ordered))
        ranks[ids] = np.arange(len(ordered), dtype=np.uint32)
        terms = [term.encode() if isinstance(term, str) else term for term in ordered]
        return terms, ranks[np.frombuffer(self._tokens, dtype=np.uint32)]

    def _places(self, lengths: Integers) -> Integers:
        total = int(lengths.sum())
        places = np.arange(total) - np.repeat(np.cumsum(lengths) - lengths, lengths)
        for start, own in self._own_places:
            places[start : start + len(own)] = own
        return places


def stable_order(values: npt.NDArray[np.uint32], limit: int) -> Integers:
    """Where ``values`` (all under ``limit``) stand in order, equal ones as they came."""
    if limit <= _SHORT:
        return np.argsort(values.astype(np.uint16), kind="stable")  # numpy counts short integers
    keys = values.astype(np.uint64) << _SHIFT
    keys |= np.arange(len(values), dtype=np.uint64)
    keys.sort()
    return (keys & _LOW).astype(np.int64)


def distinct(values: Integers) -> Integers:
    """The values in order, each once (np.unique imports 50 ms of masked arrays the first time)."""
    ordered = np.sort(values)
    new = np.ones(len(ordered), dtype=np.bool_)
    np.not_equal(ordered[1:], ordered[:-1], out=new[1:])
    return ordered[new]


def narrow(values: npt.NDArray[Any]) -> Unsigned:
    """The same values in the narrowest unsigned integers that hold them."""
    highest = int(values.max()) if len(values) else 0
    for dtype in (np.uint8, np.uint16, np.uint32):
        if highest <= np.iinfo(dtype).max:
            return values.astype(dtype)
    return values.astype(np.uint64)


def first_of_runs(
    terms: npt.NDArray[np.uint32] | Integers, passages: npt.NDArray[np.uint32]
) -> Integers:
    """Where a new (term, passage) begins."""
    if not len(terms):
        return np.empty(0, dtype=np.int64)
    new = np.empty(len(terms), dtype=np.bool_)
    new[0] = True
    np.not_equal(terms[1:], terms[:-1], out=new[1:])
    new[1:] |= passages[1:] != passages[:-1]
    return np.flatnonzero(new)
