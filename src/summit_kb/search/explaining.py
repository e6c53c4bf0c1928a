"""Why a document stands where it does: the points of each word, and what multiplies them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import numpy as np

from summit_kb.domain.finding import Contribution, Factor, Why
from summit_kb.search.engine import schema
from summit_kb.search.evaluation import EXACT, OWN_LANGUAGE, OWNER, TITLES, WHOLE, Ranked
from summit_kb.search.opened import OpenedIndex
from summit_kb.search.reached import Part, add_up
from summit_kb.search.reasons import Typed, missing, reasons
from summit_kb.search.weights import WEIGHTS
from summit_kb.vietnamese.normal import other_spelling

_TIERS = {
    OWNER: "number",
    OWN_LANGUAGE: "number-in-your-language",
    WHOLE: "all-words",
    EXACT: "all-words-as-spelled",
}


def explain(index: OpenedIndex, ranked: Ranked, document: int, text: str = "") -> Why:
    """The reasons for the place of one document; its points make up its score. They are told in
    the words of ``text``, the query.
    """
    scores = add_up(ranked.parts, index.passage_count)
    front = int(index.front_of[document])
    body = scores * index.is_body
    best = index.best_passage(document, body)
    points = [*_points(ranked.parts, front, "document", WEIGHTS.front)]
    if ranked.by_title[document]:
        titles = tuple(part for part in ranked.parts if part.field in TITLES)
        points += _points(titles, front, "document", WEIGHTS.foreign_title)
    elif best != front:
        points += _points(ranked.parts, best, "passage", 1.0)
    tier = int(ranked.tier[document])
    typed = Typed(text, ranked.expanded)
    has = _document_has(ranked.parts, front, index.end_of(document))
    names = [term for term, there in has.items() if there and term in typed.names]
    asked = (one.text for one in ranked.parts if one.field == schema.FOLDED)
    wanted = {term: _is_there(term, has) for term in asked if typed.is_said(term)}
    return Why(
        groups=tuple(name for bit, name in _TIERS.items() if tier & bit),
        page=index.page(best) if best != front else None,
        contributions=tuple(sorted(points, key=lambda one: -one.points)),
        factors=tuple(
            Factor(name, round(float(factors[document]), 4))
            for name, factors in ranked.factors.items()
            if factors[document] != 1
        ),
        reasons=reasons(points, typed),
        missing=missing(wanted, ranked.expanded, names, typed),
    )


def _is_there(term: str, has: Mapping[str, bool]) -> bool:
    """Whether a word is in a document, in its other spelling (kỹ, kĩ), or as a beginning."""
    forms = (term, other_spelling(term) or "", f"{term}*")
    return any(has.get(form, False) for form in forms)


def _document_has(parts: tuple[Part, ...], front: int, end: int) -> dict[str, bool]:
    """Of each term of the query whether a passage of the document has it."""
    has: dict[str, bool] = {}
    for part in parts:
        first, last = np.searchsorted(part.matches.passages, (front, end))
        has[part.text] = has.get(part.text, False) or bool(first < last)
    return has


def _points(
    parts: tuple[Part, ...], passage: int, where: str, weight: float
) -> Iterator[Contribution]:
    for part in parts:
        at = int(np.searchsorted(part.matches.passages, passage))
        if at < len(part.matches.passages) and part.matches.passages[at] == passage:
            points = float(part.matches.scores[at]) * part.weight * weight
            if points:
                yield Contribution(part.text, part.field, where, round(points, 4))
