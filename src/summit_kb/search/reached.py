"""What a part of a query reaches: which documents, and which passages for how much."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import reduce

import numpy as np
import numpy.typing as npt

from summit_kb.search.engine.snapshot import Mask, Matches

Scores = npt.NDArray[np.float32]


@dataclass(frozen=True)
class Part:
    """Passages with scores, and what these count; ``text`` in ``field`` is what they have."""

    matches: Matches
    weight: float
    text: str = ""
    field: str = ""


@dataclass(frozen=True)
class Reached:
    """``documents`` holds those that satisfy it; ``exactly`` those that do with their accents.

    ``parts`` are what passages score; they may reach further than ``documents``. ``owners`` are
    the documents whose own number was asked for.
    """

    documents: Mask
    exactly: Mask
    parts: tuple[Part, ...] = ()
    owners: Mask | None = None


def plain(documents: Mask) -> Reached:
    """A condition that scores nothing."""
    return Reached(documents, documents)


def all_of(reached: Iterable[Reached]) -> Reached:
    return reduce(_both, reached)


def any_of(reached: Iterable[Reached]) -> Reached:
    return reduce(_either, reached)


def _both(first: Reached, second: Reached) -> Reached:
    return Reached(
        first.documents & second.documents,
        first.exactly & second.exactly,
        first.parts + second.parts,
        _owners(first, second),
    )


def _either(first: Reached, second: Reached) -> Reached:
    return Reached(
        first.documents | second.documents,
        first.exactly | second.exactly,
        first.parts + second.parts,
        _owners(first, second),
    )


def _owners(first: Reached, second: Reached) -> Mask | None:
    if first.owners is None or second.owners is None:
        return second.owners if first.owners is None else first.owners
    return first.owners | second.owners


def add_up(parts: Iterable[Part], passage_count: int) -> Scores:
    """The score of every passage."""
    scores = np.zeros(passage_count, dtype=np.float32)
    for part in parts:
        gained = part.matches.scores
        at = part.matches.passages.astype(np.intp)  # numpy adds at its own integers fastest
        np.add.at(scores, at, gained if part.weight == 1.0 else gained * np.float32(part.weight))
    return scores
