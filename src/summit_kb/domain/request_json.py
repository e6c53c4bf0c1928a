"""A search as JSON values and back; whatever cannot be read is left out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import asdict, fields
from typing import Any, cast

from summit_kb.domain.finding import Filters, Request, Sort


def to_json(request: Request) -> dict[str, Any]:
    """What is asked; where a page of hits begins and how long it is, belongs to no search."""
    asked: dict[str, Any] = {
        "text": request.text,
        "sort": request.sort.value,
        "filters": {name: value for name, value in asdict(request.filters).items() if value},
    }
    if not request.expand:
        asked["expand"] = False
    if request.left_out:
        asked["left_out"] = list(request.left_out)
    if request.meant:
        asked["meant"] = [list(one) for one in request.meant]
    return asked


def from_json(state: object) -> Request:
    """The search of ``state``."""
    if not isinstance(state, Mapping):
        return Request("")
    asked = cast("Mapping[str, object]", state)
    text, sort = asked.get("text"), asked.get("sort")
    return Request(
        text if isinstance(text, str) else "",
        filters=_filters(asked.get("filters")),
        sort=Sort(sort) if sort in list(Sort) else Sort.RELEVANCE,
        expand=asked.get("expand") is not False,
        left_out=_words(asked.get("left_out")),
        meant=tuple(one for row in _rows(asked.get("meant")) for one in _meaning(row)),
    )


def _filters(state: object) -> Filters:
    if not isinstance(state, Mapping):
        return Filters()
    given = cast("Mapping[str, object]", state)
    values: dict[str, Any] = {}
    for name in {field.name for field in fields(Filters)} & set(given):
        if name == "years":
            rows = [_years(row) for row in _rows(given[name])]
            values[name] = tuple(years for years in rows if years is not None)
        else:
            values[name] = _words(given[name])
    return Filters(**values)


def _words(rows: object) -> tuple[str, ...]:
    return tuple(row for row in _rows(rows) if isinstance(row, str))


def _meaning(row: object) -> Iterator[tuple[str, str]]:
    match row:
        case [str() as typed, str() as name]:
            yield typed, name
        case _:
            return


def _rows(rows: object) -> list[object]:
    return cast("list[object]", rows) if isinstance(rows, list) else []


def _years(row: object) -> tuple[int, int] | None:
    match row:
        case [int() as low, int() as high]:
            return (low, high)
        case _:
            return None
