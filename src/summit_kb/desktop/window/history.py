"""Places gone to, for back and forward: searches and documents alike."""

from __future__ import annotations

from dataclasses import dataclass

from summit_kb.domain.finding import Request
from summit_kb.domain.locator import Locator

_KEPT = 200


@dataclass(frozen=True)
class SearchPlace:
    """The search page, asking ``request``."""

    request: Request


@dataclass(frozen=True)
class DocumentPlace:
    """A document at a page, with the words it was found by."""

    locator: Locator
    query: str = ""


@dataclass(frozen=True)
class DeskPlace:
    """The librarian's desk at one of its sections."""

    section: str


@dataclass(frozen=True)
class RoomPlace:
    """A room at what it shows; ``target`` is a JSON value."""

    name: str
    target: object = None


Place = SearchPlace | DocumentPlace | DeskPlace | RoomPlace


class History:
    """A line of places with one of them the present."""

    def __init__(self, start: Place) -> None:
        self._places: list[Place] = [start]
        self._at = 0

    @property
    def present(self) -> Place:
        return self._places[self._at]

    @property
    def can_back(self) -> bool:
        return self._at > 0

    @property
    def can_forward(self) -> bool:
        return self._at + 1 < len(self._places)

    def visit(self, place: Place) -> None:
        """Go to a new place; what lay ahead is forgotten."""
        if place == self.present:
            return
        self._places = [*self._places[: self._at + 1], place][-_KEPT:]
        self._at = len(self._places) - 1

    def amend(self, place: Place) -> None:
        """The present place has moved a little: another page, more letters typed."""
        self._places[self._at] = place

    def back(self) -> Place:
        self._at = max(self._at - 1, 0)
        return self.present

    def forward(self) -> Place:
        self._at = min(self._at + 1, len(self._places) - 1)
        return self.present
