"""Facets: which values the documents found have, how many of them, and narrowing by them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import reduce

import numpy as np

from summit_kb.domain.finding import FACETS, FacetValue, Filters
from summit_kb.domain.kinds import DOCUMENT_TYPES
from summit_kb.search.engine import schema
from summit_kb.search.engine.snapshot import Mask
from summit_kb.search.language.nodes import FieldName
from summit_kb.search.language.vocabularies import language_label
from summit_kb.search.opened import OpenedIndex
from summit_kb.vietnamese.normal import folded_form

_FIELDS = {
    "topic": schema.TOPIC,
    "type": schema.TYPE,
    "year": schema.YEAR,
    "issuer": schema.ISSUER,
    "language": schema.LANGUAGE,
    "event": schema.EVENT,
}
_MOST = 200


def filter_masks(index: OpenedIndex, filters: Filters) -> dict[str, Mask]:
    """Facet (or other filter) -> the documents its selection allows."""
    chosen = {
        "topic": _any_value(index, schema.TOPIC, filters.topics),
        "type": _any_value(index, schema.TYPE, filters.types),
        "issuer": _any_name(index, schema.ISSUER, filters.issuers),
        "speaker": _any_name(index, schema.SPEAKER, filters.speakers),
        "event": _any_value(index, schema.EVENT, filters.events),
        "language": _any_value(index, schema.LANGUAGE, filters.languages),
        "validity": _any_value(index, schema.VALIDITY, filters.validity),
        "year": _any_year(index, filters.years),
    }
    return {name: mask for name, mask in chosen.items() if mask is not None}


def narrowed(documents: Mask, masks: Mapping[str, Mask], *, but: str = "") -> Mask:
    """``documents`` that every selection allows, that of one facet left out."""
    return reduce(np.logical_and, (m for name, m in masks.items() if name != but), documents)


def count_facets(
    index: OpenedIndex, documents: Mask, masks: Mapping[str, Mask], language: str
) -> dict[str, tuple[FacetValue, ...]]:
    """Every facet with the documents each value would give; a facet's own selection is left
    out of its own counts, so that alternatives stay in sight.
    """
    shown = np.flatnonzero(narrowed(documents, masks))
    counted: dict[str, tuple[FacetValue, ...]] = {}
    for name in FACETS:
        found = np.flatnonzero(narrowed(documents, masks, but=name)) if name in masks else shown
        facet = index.snapshot.facet(_FIELDS[name])
        counts = facet.count(found)
        # Counts are few after the first filter: a list sorts faster than an array here.
        places = counts.nonzero()[0]
        order = sorted(zip((-counts[places]).tolist(), places.tolist(), strict=True))[:_MOST]
        labels = _labels(index, name, language)
        values = [FacetValue(facet.values[at], labels[at], -n) for n, at in order]
        if name == "year":
            values.sort(key=lambda value: value.id, reverse=True)
        counted[name] = tuple(values)
    return counted


def _labels(index: OpenedIndex, facet: str, language: str) -> list[str]:
    """What the values of a facet are called; looked up once."""
    found = index.labels.get((facet, language))
    if found is None:
        values = index.snapshot.facet(_FIELDS[facet]).values
        found = [value_label(index, facet, value, language) for value in values]
        index.labels[facet, language] = found
    return found


def value_label(index: OpenedIndex, facet: str, value: str, language: str) -> str:
    """What a value of a facet or filter is called."""
    if facet == "topic":
        topic = index.records.thesaurus.get(value)
        return topic.label(language) if topic else value
    if facet == "event":
        return index.records.event_label(value, language)
    if facet == "type":
        kind = DOCUMENT_TYPES.get(value)
        return value if kind is None else kind.en if language == "en" else kind.vi
    return language_label(value, language) if facet == FieldName.LANGUAGE else value


def _any_value(index: OpenedIndex, field: str, values: Sequence[str]) -> Mask | None:
    if not values:
        return None
    return reduce(np.logical_or, (index.with_value(field, value) for value in values))


def _any_name(index: OpenedIndex, field: str, names: Sequence[str]) -> Mask | None:
    """Names are compared without case, accents and spelling of Unicode."""
    if not names:
        return None
    wanted = {folded_form(name) for name in names}
    values = [v for v in index.snapshot.facet(field).values if folded_form(v) in wanted]
    return reduce(
        np.logical_or, (index.with_value(field, value) for value in values), index.nothing
    )


def _any_year(index: OpenedIndex, years: Sequence[tuple[int, int]]) -> Mask | None:
    if not years:
        return None
    return reduce(np.logical_or, (index.between(index.years, low, high) for low, high in years))
