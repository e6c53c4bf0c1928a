"""Filters as values of facets: what is set, set one more, take one away."""

from __future__ import annotations

from dataclasses import replace

from summit_kb.domain.finding import FACETS, Filters

_FIELDS = {
    "topic": "topics",
    "type": "types",
    "year": "years",
    "issuer": "issuers",
    "language": "languages",
    "event": "events",
    "speaker": "speakers",
    "validity": "validity",
}
ALL_FACETS = (*FACETS, "speaker", "validity")


def chosen(filters: Filters, facet: str) -> tuple[str, ...]:
    """The values of ``facet`` that are set; a range of years reads "2014-2019"."""
    if facet == "year":
        return tuple(_year_text(low, high) for low, high in filters.years)
    return getattr(filters, _FIELDS[facet])


def everything_chosen(filters: Filters) -> list[tuple[str, str]]:
    """Every facet and value set, in the order of the panel."""
    return [(facet, value) for facet in ALL_FACETS for value in chosen(filters, facet)]


def with_value(filters: Filters, facet: str, value: str, *, on: bool) -> Filters:
    """``filters`` with one value set or taken away."""
    values = [other for other in chosen(filters, facet) if other != value]
    if on:
        values.append(value)
    if facet == "year":
        return replace(filters, years=tuple(_year_range(text) for text in values))
    return replace(filters, **{_FIELDS[facet]: tuple(values)})


def without_facet(filters: Filters, facet: str) -> Filters:
    """``filters`` with no value of ``facet``."""
    return replace(filters, **{_FIELDS[facet]: ()})


def _year_text(low: int, high: int) -> str:
    return str(low) if low == high else f"{low}-{high}"


def _year_range(text: str) -> tuple[int, int]:
    low, _, high = text.partition("-")
    return int(low), int(high or low)
