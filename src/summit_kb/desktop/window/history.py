"""Places gone to, for back and forward: searches and documents alike."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from summit_kb.desktop.spot import Spot
from summit_kb.domain.finding import Request
from summit_kb.domain.locator import Locator

_KEPT = 200


@dataclass(frozen=True)
class SearchPlace:
    """The search page, asking ``request``."""

    request: Request


@dataclass(frozen=True)
class DocumentPlace:
    """A document at a page, with the words it was found by.

    ``spot`` is where in it, known once the place is left; ``jump`` tells places of one page apart,
    and ``way`` how it was come to ("match": by going from match to match).
    """

    locator: Locator
    query: str = ""
    spot: Spot | None = field(default=None, compare=False)
    jump: int = 0
    way: str = field(default="", compare=False)


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

    def __init__(self, start: Place, others: Sequence[Place] = (), at: int = 0) -> None:
        self._places: list[Place] = list(others) or [start]
        self._at = min(max(at, 0), len(self._places) - 1)

    @property
    def present(self) -> Place:
        return self._places[self._at]

    @property
    def places(self) -> Sequence[Place]:
        """Every place, the oldest first."""
        return self._places

    @property
    def at(self) -> int:
        """Which of the places is the present one."""
        return self._at

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

    def leave(self, spot: Spot | None) -> None:
        """The present place is about to be left; ``spot`` is where exactly one was.

        A jump that led nowhere else is forgotten.
        """
        present = self.present
        if not isinstance(present, DocumentPlace) or spot is None:
            return
        self.amend(replace(present, spot=spot))
        before = self._places[self._at - 1] if self._at else None
        if isinstance(before, DocumentPlace) and _is_same(before, present, spot):
            del self._places[self._at]
            self._at -= 1

    def back(self) -> Place:
        return self.go(self._at - 1)

    def forward(self) -> Place:
        return self.go(self._at + 1)

    def go(self, at: int) -> Place:
        """Any of the places; those beyond the ends are the ends."""
        self._at = min(max(at, 0), len(self._places) - 1)
        return self.present


def _is_same(before: DocumentPlace, present: DocumentPlace, spot: Spot) -> bool:
    """Whether two places are one, ``spot`` being that of the later."""
    if before.locator.document != present.locator.document or before.spot is None:
        return False
    return before.query == present.query and before.spot.is_near(spot)


def is_like(one: Place, other: Place) -> bool:
    """Whether a place is the one of an earlier start."""
    if isinstance(one, DocumentPlace) and isinstance(other, DocumentPlace):
        return one.locator.document == other.locator.document
    return one == other


def goes_on(present: Request, request: Request) -> bool:
    """Whether ``request`` only goes on with the words being typed."""
    return present.as_you_type and (request.as_you_type or request.text == present.text)
