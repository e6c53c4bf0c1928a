"""What the page of two documents is asked to show, as a JSON value."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import cast

from summit_kb.domain.locator import Locator, LocatorError

LEFT, RIGHT = 0, 1


@dataclass(frozen=True)
class Target:
    """A place on either side; the right one may be open. ``version`` is an older version of the
    left document, held against its newest text.
    """

    left: Locator | None = None
    right: Locator | None = None
    query: str = ""
    version: int | None = None

    @classmethod
    def of(cls, value: object) -> Target:
        """Read leniently; a document's id or a Locator alone is the left side."""
        if isinstance(value, Locator):
            return cls(value)
        if isinstance(value, str):
            return cls(_place(value))
        if not isinstance(value, Mapping):
            return cls()
        known = cast("Mapping[str, object]", value)
        version = known.get("version")
        return cls(
            _place(known.get("left")),
            _place(known.get("right")),
            str(known.get("query") or ""),
            version if isinstance(version, int) and version > 0 else None,
        )

    @property
    def places(self) -> tuple[Locator | None, Locator | None]:
        return self.left, self.right

    def json(self) -> dict[str, object]:
        """The same again for ``of``; what is open is left out."""
        made: dict[str, object] = {}
        for name, place in (("left", self.left), ("right", self.right)):
            if place is not None:
                made[name] = str(place)
        if self.query:
            made["query"] = self.query
        if self.version is not None:
            made["version"] = self.version
        return made

    def with_side(self, side: int, place: Locator) -> Target:
        """Another document on a side; a version of the one before goes."""
        if side == LEFT:
            return replace(self, left=place, version=None)
        return replace(self, right=place, version=None)

    def swapped(self) -> Target:
        return replace(self, left=self.right, right=self.left)


def _place(value: object) -> Locator | None:
    if isinstance(value, Locator):
        return value
    if not isinstance(value, str):
        return None
    try:
        return Locator.parse(value)
    except LocatorError:
        return None
