"""A search as JSON values and back, for the window's state."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, fields
from typing import Any

from summit_kb.domain.finding import Filters, Request, Sort


def to_json(request: Request) -> dict[str, Any]:
    return {
        "text": request.text,
        "sort": request.sort.value,
        "filters": {name: value for name, value in asdict(request.filters).items() if value},
    }


def from_json(state: object) -> Request:
    """The search of ``state``; whatever cannot be read is left out."""
    if not isinstance(state, Mapping):
        return Request("")
    text, sort = state.get("text"), state.get("sort")
    return Request(
        text if isinstance(text, str) else "",
        filters=_filters(state.get("filters")),
        sort=Sort(sort) if sort in list(Sort) else Sort.RELEVANCE,
    )


def _filters(state: object) -> Filters:
    if not isinstance(state, Mapping):
        return Filters()
    known = {field.name for field in fields(Filters)}
    values: dict[str, Any] = {}
    for name in known & set(state):
        rows = state[name] if isinstance(state[name], list) else []
        if name == "years":
            values[name] = tuple(years for row in rows if (years := _years(row)) is not None)
        else:
            values[name] = tuple(row for row in rows if isinstance(row, str))
    return Filters(**values)


def _years(row: object) -> tuple[int, int] | None:
    match row:
        case [int() as low, int() as high]:
            return (low, high)
        case _:
            return None
