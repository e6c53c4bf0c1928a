"""More like this: documents that speak of what a text speaks of, by the pairs of its syllables.

Two syllables side by side are nearly always a word of Vietnamese (thông minh, ngân sách). The pairs
that are frequent in the text and rare in the library stand for it.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable
from itertools import pairwise
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from summit_kb.domain.finding import SimilarDocuments
from summit_kb.search.analysis import analyse
from summit_kb.search.engine import queries as q
from summit_kb.search.engine import schema
from summit_kb.search.engine.snapshot import MISSING, top
from summit_kb.search.highlight import MatchFinder
from summit_kb.search.hits import make_hit
from summit_kb.search.opened import OpenedIndex

_TERMS = 40  # enough to tell a subject, few enough to answer at once
_MOST_PASSAGES = 0.2  # a pair in more of the passages says nothing
_CANDIDATES = 400  # the most frequent pairs of the text, looked up in the index
_OTHERS = 0.2  # what further passages of a document add to its best
_SHOWN_TERMS = 6


class _Pair(NamedTuple):
    """Two syllables side by side: as a term, as written, and how much they tell."""

    term: str
    words: str
    weight: float


def similar(
    index: OpenedIndex, text: str, *, leave_out: Iterable[str] = (), limit: int = 10
) -> SimilarDocuments:
    """Documents like ``text``, the most alike first, each with its passage that is most so."""
    pairs = _telling_pairs(index, text)
    if not pairs:
        return SimilarDocuments((), ())
    wanted = q.Or([q.Term(schema.PAIRS, one.term, one.weight) for one in pairs])
    matches = index.snapshot.execute(wanted)
    passages = np.zeros(index.passage_count, dtype=np.float32)
    passages[matches.passages] = matches.scores
    scores = _document_scores(index, passages)
    for name in leave_out:
        number = index.snapshot.document_number(name)
        if number is not None:
            scores[number] = 0
    best = [number for number in top(scores, limit).tolist() if scores[number] > 0]
    words = _apart([one.words for one in pairs])[:_SHOWN_TERMS]
    finder = MatchFinder.for_query(" OR ".join(f'"{one.words}"' for one in pairs))
    hits = tuple(
        make_hit(index, number, passages, float(scores[number]), [finder]) for number in best
    )
    return SimilarDocuments(words, hits)


def _apart(words: Iterable[str]) -> tuple[str, ...]:
    """Words that share no syllable with one before: "dữ liệu" and not "bộ dữ" as well."""
    taken: set[str] = set()
    kept: list[str] = []
    for pair in words:
        syllables = set(pair.split())
        if not syllables & taken:
            kept.append(pair)
            taken |= syllables
    return tuple(kept)


def _telling_pairs(index: OpenedIndex, text: str) -> list[_Pair]:
    """The pairs that stand for a text, the weightiest first."""
    terms = analyse(text)
    spelled: dict[str, Counter[str]] = defaultdict(Counter)
    for folded, exact in zip(pairwise(terms.folded), pairwise(terms.exact), strict=True):
        spelled["_".join(folded)][" ".join(exact)] += 1
    often = sorted(spelled, key=lambda pair: -spelled[pair].total())[:_CANDIDATES]
    weighed = [
        _Pair(pair, spelled[pair].most_common(1)[0][0], weight)
        for pair in often
        if (weight := _weight(index, pair, spelled[pair].total())) > 0
    ]
    return sorted(weighed, key=lambda one: (-one.weight, one.term))[:_TERMS]


def _weight(index: OpenedIndex, pair: str, count: int) -> float:
    """How much a pair tells: frequent here, rare elsewhere, and a word rather than neighbours."""
    frequency = index.snapshot.document_frequency
    together = frequency(schema.PAIRS, pair)
    if not 0 < together <= max(2.0, _MOST_PASSAGES * index.passage_count):
        return 0.0
    apart = min(frequency(schema.FOLDED, one) for one in pair.split("_"))
    rarity = math.log(1 + index.passage_count / together)
    return (1 + math.log(count)) * rarity * together / max(apart, together)


def _document_scores(
    index: OpenedIndex, passages: npt.NDArray[np.float32]
) -> npt.NDArray[np.float32]:
    """Each document by its best passage, and a little by the others."""
    document_of = index.snapshot.document_of
    found = np.flatnonzero((passages > 0) & (document_of != MISSING))
    owners = document_of[found]
    best = np.zeros(index.document_count, dtype=np.float32)
    np.maximum.at(best, owners, passages[found])
    total = np.bincount(owners, weights=passages[found], minlength=index.document_count)
    return (best + _OTHERS * np.log1p(total - best)).astype(np.float32) * (best > 0)
