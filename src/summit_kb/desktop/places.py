"""Where the reader left off: the documents read last, each with its page."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import UTC, datetime

from summit_kb.domain.locator import Locator

_KEPT = 24


@dataclass(frozen=True)
class ReadPlace:
    """A document at a page; ``at`` is an ISO 8601 time in UTC."""

    document: str
    title: str
    page: int | None
    at: str

    @property
    def locator(self) -> Locator:
        return Locator(self.document, self.page)


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")


class ReadPlaces:
    """The latest place first, one for each document."""

    def __init__(self, now: Callable[[], str] = _now) -> None:
        self._places: list[ReadPlace] = []
        self._now = now

    def __iter__(self):  # noqa: ANN204 - an iterator of ReadPlace
        return iter(self._places)

    def note(self, locator: Locator, title: str) -> None:
        """The reader is here now."""
        place = ReadPlace(locator.document, title, locator.page, self._now())
        others = [other for other in self._places if other.document != locator.document]
        self._places = [place, *others][:_KEPT]

    def forget(self, documents: set[str]) -> None:
        """Documents that are no longer in the library."""
        self._places = [place for place in self._places if place.document not in documents]

    def state(self) -> list[dict[str, object]]:
        """As JSON values."""
        return [asdict(place) for place in self._places]

    def restore(self, state: object) -> None:
        """Take over what ``state`` wrote; anything else is passed over."""
        rows = state if isinstance(state, list) else []
        self._places = [place for row in rows if (place := _place_of(row)) is not None]


def _place_of(row: object) -> ReadPlace | None:
    match row:
        case {
            "document": str(document),
            "title": str(title),
            "page": int() | None as page,
            "at": str(at),
        }:
            return ReadPlace(document, title, page, at)
        case _:
            return None
