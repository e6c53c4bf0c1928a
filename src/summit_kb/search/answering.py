"""A request on an opened index: the documents found, in order, with snippets and facets."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import numpy.typing as npt

from summit_kb.domain.finding import Answer, Findings, Request, Sort
from summit_kb.search.engine.snapshot import MISSING, top
from summit_kb.search.evaluation import Ranked, rank
from summit_kb.search.explaining import explain
from summit_kb.search.facets import count_facets, filter_masks, narrowed
from summit_kb.search.highlight import MatchFinder, opened
from summit_kb.search.hits import make_hit
from summit_kb.search.language import parse, understood
from summit_kb.search.language.nodes import Node
from summit_kb.search.lifting import lift
from summit_kb.search.near_spellings import near_queries
from summit_kb.search.nothing import why_nothing
from summit_kb.search.opened import OpenedIndex
from summit_kb.search.showing import beside_numbers
from summit_kb.search.suggestions import Suggester
from summit_kb.vietnamese.normal import has_accents

_FEW = 3
_TIER = 1000.0


def answer(index: OpenedIndex, suggester: Suggester, request: Request) -> Findings:
    """Findings of a request; raises QueryError when its text cannot be read."""
    begun = time.perf_counter()
    node = parse(request.text)
    ranked = rank(index, node, request)
    masks = filter_masks(index, request.filters)
    found = np.flatnonzero(narrowed(ranked.documents, masks))
    order = _ordered(index, ranked, found, request)
    finders = _finders(node, request, [name for one in ranked.expanded for name in one.added])
    telling = beside_numbers(node, request.text)
    around = MatchFinder(telling, "folded") if telling else None
    hits = tuple(
        make_hit(index, document, ranked.passages, _merit_of(ranked, document), finders, around)
        for document in order.tolist()
    )
    if request.explain:
        whys = (explain(index, ranked, document, request.text) for document in order.tolist())
        hits = tuple(replace(hit, why=why) for hit, why in zip(hits, whys, strict=True))
    facets = count_facets(index, ranked.documents, masks, request.language)
    answers: tuple[Answer, ...] = ()
    if not (request.as_you_type or request.offset or request.sort is Sort.DATE):
        answers = lift(index, ranked, request.text, order.tolist())
    near: list[str] = []
    if not request.as_you_type:
        near = near_queries(index, suggester, node, request.text, few=len(found) < _FEW)
    return Findings(
        query=request.text,
        understood=understood(node, request.language),
        total=len(found),
        total_is_exact=True,
        took_ms=(time.perf_counter() - begun) * 1000,
        hits=hits,
        facets=facets,
        suggestions=tuple(near),
        expanded=ranked.expanded,
        ambiguous=ranked.ambiguous,
        answers=answers,
        nothing=() if len(found) else why_nothing(index, node, ranked, request, masks),
    )


def _ordered(
    index: OpenedIndex, ranked: Ranked, found: npt.NDArray[np.int64], request: Request
) -> npt.NDArray[np.int64]:
    """The documents of the page asked for, best first."""
    wanted = request.offset + request.limit
    dates = index.dates[found]
    if request.sort is Sort.DATE or not ranked.has_words:
        order = np.lexsort((-ranked.scores[found], -np.where(dates == MISSING, 0, dates)))
        return found[order[request.offset : wanted]]
    merit = _merit(ranked)[found]
    return found[top(merit, wanted)[request.offset :]]


def _merit(ranked: Ranked) -> npt.NDArray[np.float32]:
    """One number to order by: a higher tier always wins."""
    scores = np.minimum(ranked.scores, np.float32(_TIER - 1))
    return ranked.tier.astype(np.float32) * np.float32(_TIER) + scores


def _finders(node: Node, request: Request, names: Sequence[str]) -> list[MatchFinder]:
    """What to mark: words as typed; where that finds nothing, without regard to accents."""
    if request.as_you_type:
        node = opened(node, request.text)
    folded = MatchFinder(node, "folded", names)
    if not has_accents(request.text):
        return [folded]
    return [MatchFinder(node, "typed", names), folded]


def _merit_of(ranked: Ranked, document: int) -> float:
    return float(ranked.tier[document]) * _TIER + float(ranked.scores[document])
