"""Why a document stands where it does: the points of each word, and what multiplies them."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from summit_kb.domain.finding import Contribution, Factor, Why
from summit_kb.search.evaluation import EXACT, OWN_LANGUAGE, OWNER, WHOLE, Ranked
from summit_kb.search.opened import OpenedIndex
from summit_kb.search.reached import Part, add_up
from summit_kb.search.weights import WEIGHTS

_TIERS = {
    OWNER: "number",
    OWN_LANGUAGE: "number-in-your-language",
    WHOLE: "all-words",
    EXACT: "all-words-as-spelled",
}


def explain(index: OpenedIndex, ranked: Ranked, document: int) -> Why:
    """The reasons for the place of one document; its points make up its score."""
    scores = add_up(ranked.parts, index.passage_count)
    front = int(index.front_of[document])
    body = scores * index.is_body
    best = index.best_passage(document, body)
    points = [*_points(ranked.parts, front, "document", WEIGHTS.front)]
    if best != front:
        points += _points(ranked.parts, best, "passage", 1.0)
    tier = int(ranked.tier[document])
    return Why(
        groups=tuple(name for bit, name in _TIERS.items() if tier & bit),
        page=index.page(best) if best != front else None,
        contributions=tuple(sorted(points, key=lambda one: -one.points)),
        factors=tuple(
            Factor(name, round(float(factors[document]), 4))
            for name, factors in ranked.factors.items()
            if factors[document] != 1
        ),
    )


def _points(
    parts: tuple[Part, ...], passage: int, where: str, weight: float
) -> Iterator[Contribution]:
    for part in parts:
        at = int(np.searchsorted(part.matches.passages, passage))
        if at < len(part.matches.passages) and part.matches.passages[at] == passage:
            points = float(part.matches.scores[at]) * part.weight * weight
            if points:
                yield Contribution(part.text, part.field, where, round(points, 4))
