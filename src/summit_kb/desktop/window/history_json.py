"""The places of the history as JSON values, from one start to the next."""

from __future__ import annotations

from collections.abc import Container
from typing import Any, cast

from summit_kb.desktop.spot import Spot
from summit_kb.desktop.window.history import (
    DeskPlace,
    DocumentPlace,
    History,
    Place,
    RoomPlace,
    SearchPlace,
)
from summit_kb.domain import request_json
from summit_kb.domain.locator import Locator


def to_json(history: History) -> dict[str, Any]:
    """Every place, and which is the present one."""
    return {"places": [_written(place) for place in history.places], "at": history.at}


def from_json(value: object, documents: Container[str]) -> History | None:
    """What ``to_json`` wrote, without ``documents`` that have gone; None when nothing is left."""
    told = cast("dict[str, Any]", value) if isinstance(value, dict) else {}
    rows, at = told.get("places"), told.get("at")
    found: list[Place] = []
    present = 0
    for number, row in enumerate(rows if isinstance(rows, list) else []):
        place = _read(row)
        if place is None or (found and found[-1] == place):
            continue
        if isinstance(place, DocumentPlace) and place.locator.document not in documents:
            continue
        found.append(place)
        if isinstance(at, int) and number <= at:
            present = len(found) - 1
    return History(found[0], found, present) if found else None


def _written(place: Place) -> dict[str, Any]:
    if isinstance(place, SearchPlace):
        return {"kind": "search", "search": request_json.to_json(place.request)}
    if isinstance(place, DeskPlace):
        return {"kind": "desk", "section": place.section}
    if isinstance(place, RoomPlace):
        return {"kind": "room", "name": place.name, "target": place.target}
    return {
        "kind": "document",
        "document": place.locator.document,
        "page": place.locator.page,
        "query": place.query,
        "spot": place.spot.to_json() if place.spot is not None else None,
        "jump": place.jump,
    }


def _read(row: object) -> Place | None:
    match row:
        case {"kind": "search", "search": search}:
            return SearchPlace(request_json.from_json(search))
        case {"kind": "desk", "section": str(section)}:
            return DeskPlace(section)
        case {"kind": "room", "name": str(name), "target": target}:
            return RoomPlace(name, target)
        case {
            "kind": "document",
            "document": str(document),
            "page": int() | None as page,
            "query": str(query),
            "spot": spot,
            "jump": int(jump),
        }:
            # Counted below zero: those of this start are others.
            locator = Locator(document, page)
            return DocumentPlace(locator, query, Spot.from_json(spot), -abs(jump))
        case _:
            return None
