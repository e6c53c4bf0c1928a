"""More like this: documents that speak of what a text speaks of, by the pairs of its syllables.

Two syllables side by side are nearly always a word of Vietnamese (thông minh, ngân sách). The pairs
that are frequent in the text and rare in the library stand for it.
"""

from __future__ import annotations

import math
import time
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from summit_kb.domain.finding import Findings, Reason, Request, SimilarDocuments, Sort, Why
from summit_kb.search.analysis import analyse
from summit_kb.search.engine import queries as q
from summit_kb.search.engine import schema
from summit_kb.search.engine.snapshot import MISSING, Mask, top
from summit_kb.search.facets import count_facets, filter_masks, narrowed
from summit_kb.search.highlight import MatchFinder
from summit_kb.search.hits import make_hit
from summit_kb.search.opened import OpenedIndex

_TERMS = 40  # enough to tell a subject, few enough to answer at once
_MOST_PASSAGES = 0.2  # a pair in more of the passages says nothing
_CANDIDATES = 400  # the most frequent pairs of the text, looked up in the index
_OTHERS = 0.2  # what further passages of a document add to its best
_SHOWN_TERMS = 6
_MARKED = 16  # looking for all in every snippet took half of the time
_WEAK = 0.25
_LONGEST_RUN = 5  # syllables told as one
_VOWELS = frozenset("aeiouy")
_LEAST_LIKE = 0.2  # of the best document's points; what has less shares a word or two
_MOST_LETTERS = 60_000  # of a text: its subject shows long before


class _Pair(NamedTuple):
    """Two syllables side by side: as a term, as written, and how much they tell."""

    term: str
    words: str
    weight: float


@dataclass(frozen=True)
class Alike:
    """What is like a text: the pairs that stand for it, the weightiest first, and the points of
    passages and of documents for them.
    """

    pairs: tuple[_Pair, ...]
    passages: npt.NDArray[np.float32]
    scores: npt.NDArray[np.float32]

    @property
    def words(self) -> tuple[str, ...]:
        return _told(self.pairs)

    @property
    def finder(self) -> MatchFinder:
        """Marks the weightiest words in any text."""
        marked = self.pairs[:_MARKED]
        return MatchFinder.for_query(" OR ".join(f'"{one.words}"' for one in marked))


def alike(index: OpenedIndex, text: str, leave_out: Iterable[str] = ()) -> Alike | None:
    """What is like ``text``; None where it says nothing that tells."""
    pairs = _telling_pairs(index, text)
    if not pairs:
        return None
    wanted = q.Or([q.Term(schema.PAIRS, one.term, one.weight) for one in pairs])
    matches = index.snapshot.execute(wanted)
    passages = np.zeros(index.passage_count, dtype=np.float32)
    passages[matches.passages] = matches.scores
    scores = _document_scores(index, passages)
    for name in leave_out:
        number = index.snapshot.document_number(name)
        if number is not None:
            scores[number] = 0
    return Alike(tuple(pairs), passages, scores)


def similar(
    index: OpenedIndex, text: str, *, leave_out: Iterable[str] = (), limit: int = 10
) -> SimilarDocuments:
    """Documents like ``text``, the most alike first, each with its passage that is most so."""
    found = alike(index, text, leave_out)
    if found is None:
        return SimilarDocuments((), ())
    scores = found.scores
    best = [number for number in top(scores, limit).tolist() if scores[number] > 0]
    finder = found.finder
    hits = tuple(
        make_hit(index, number, found.passages, float(scores[number]), [finder]) for number in best
    )
    shared = {
        hit.document: _shared(index, found, number) for hit, number in zip(hits, best, strict=True)
    }
    return SimilarDocuments(found.words, hits, shared)


def answer_like(
    index: OpenedIndex, text: str, request: Request, leave_out: Iterable[str] = ()
) -> Findings:
    """What is like ``text`` as an answer to ``request``: filtered, in its order, a page of it."""
    begun = time.perf_counter()
    found = alike(index, text, leave_out)
    if found is None:
        return _nothing_alike(index, request, begun)
    masks = filter_masks(index, request.filters)
    enough = found.scores >= _LEAST_LIKE * float(found.scores.max(initial=0.0))
    documents: Mask = enough & (found.scores > 0)
    listed = np.flatnonzero(narrowed(documents, masks))
    order = np.argsort(-found.scores[listed], kind="stable")
    if request.sort is Sort.DATE:
        dates = index.dates[listed]
        order = np.lexsort((-found.scores[listed], -np.where(dates == MISSING, 0, dates)))
    shown = listed[order][request.offset : request.offset + request.limit].tolist()
    finder = found.finder
    hits = tuple(
        make_hit(index, number, found.passages, float(found.scores[number]), [finder])
        for number in shown
    )
    if request.explain:
        hits = tuple(
            replace(hit, why=_why(index, found, number))
            for hit, number in zip(hits, shown, strict=True)
        )
    return Findings(
        query="",
        understood=", ".join(found.words),
        total=len(listed),
        total_is_exact=True,
        took_ms=(time.perf_counter() - begun) * 1000,
        hits=hits,
        facets=count_facets(index, documents, masks, request.language),
    )


def _nothing_alike(index: OpenedIndex, request: Request, begun: float) -> Findings:
    facets = count_facets(index, index.nothing, {}, request.language)
    took = (time.perf_counter() - begun) * 1000
    return Findings("", "", 0, total_is_exact=True, took_ms=took, hits=(), facets=facets)


def _why(index: OpenedIndex, found: Alike, document: int) -> Why:
    """The words a document shares with the text are all there is to say."""
    runs = _shared_runs(index, found, document)[:_SHOWN_TERMS]
    total = sum(weight for _, weight in runs) or 1.0
    page = index.page(index.best_passage(document, found.passages))
    reasons = (
        Reason("shared", (words,), round(weight, 4), weight / total) for words, weight in runs
    )
    return Why((), page, (), (), tuple(reasons))


def _shared(index: OpenedIndex, found: Alike, document: int) -> tuple[str, ...]:
    """The words that stand in the passage of a document that is most like the text."""
    return tuple(words for words, _ in _shared_runs(index, found, document)[:_SHOWN_TERMS])


def _shared_runs(index: OpenedIndex, found: Alike, document: int) -> list[tuple[str, float]]:
    """Words of the passage that the text has, those side by side as one, with what they weigh."""
    passage = index.best_passage(document, found.passages)
    terms = analyse(index.snapshot.text(passage))
    least = _WEAK * found.pairs[0].weight  # what joins two words (của thành) weighs little
    weights = {
        one.term: one.weight for one in found.pairs if one.weight >= least and _is_telling(one.term)
    }
    runs: dict[str, tuple[str, float]] = {}
    begun, weight = 0, 0.0
    for at in range(1, len(terms.folded) + 1):
        more = weights.get("_".join(terms.folded[at - 1 : at + 1]), 0.0)
        if more and at - begun < _LONGEST_RUN:
            weight += more
            continue
        if weight:
            said = " ".join(terms.exact[begun:at])
            runs.setdefault(" ".join(terms.folded[begun:at]), (said, weight))
        begun, weight = at, 0.0
    best = sorted(runs.items(), key=lambda run: -run[1][1])
    return [run for at, (folded, run) in enumerate(best) if not _is_held(folded, best[:at])]


def _is_held(folded: str, before: Sequence[tuple[str, tuple[str, float]]]) -> bool:
    """Whether a longer run that was told has the words."""
    return any(f" {folded} " in f" {other} " for other, _ in before)


def _is_telling(term: str) -> bool:
    """Whether a pair says anything to a person: "nq tw" and "01 2019" count, but do not."""
    return all(not _VOWELS.isdisjoint(syllable) for syllable in term.split("_"))


def _told(pairs: Iterable[_Pair]) -> tuple[str, ...]:
    """The words to tell a person, the weightiest first."""
    return _apart(one.words for one in pairs if _is_telling(one.term))[:_SHOWN_TERMS]


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
    terms = analyse(text[:_MOST_LETTERS])
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
