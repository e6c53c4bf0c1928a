"""What lies at a source, as far as one may know it: nothing of it is told before it is verified."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from summit_kb.app.updating.age import Age
from summit_kb.app.updating.errors import TrustMissingError
from summit_kb.app.updating.sources import Source
from summit_kb.app.updating.trusting import Root
from summit_kb.editions.catalogue import Catalogue
from summit_kb.editions.errors import (
    EditionNotFoundError,
    EditionOlderError,
    EditionRefusedError,
)
from summit_kb.foundation.errors import SummitError


class Lies(StrEnum):
    """An edition at a source, as seen from the one that is read here.

    LEFT: newer, and the one the reader went back from. UNTRUSTED: there is no root of trust yet.
    """

    NEWER = "newer"
    LEFT = "left"
    SAME = "same"
    OLDER = "older"
    REFUSED = "refused"
    UNTRUSTED = "untrusted"
    EMPTY = "empty"
    UNREACHABLE = "unreachable"


@dataclass(frozen=True)
class Found:
    """``catalogue`` only where every signature holds; ``error`` only where something does not."""

    source: Source
    lies: Lies
    catalogue: Catalogue | None = None
    error: SummitError | None = None

    @property
    def can_be_taken(self) -> bool:
        return self.lies in (Lies.NEWER, Lies.LEFT)


@dataclass(frozen=True)
class Here:
    """What this computer has: the edition that is read, the other one, whom it comes from.

    ``checked`` is when all its files were last found to be those that were signed.
    """

    current: Catalogue | None = None
    other: Catalogue | None = None
    age: Age | None = None
    root: Root | None = None
    checked: str | None = None
    faults: tuple[str, ...] = ()
    error: SummitError | None = None
    library: Path | None = None

    @property
    def went_back(self) -> bool:
        """The edition that is read is not the newest one here."""
        return bool(self.current and self.other and self.other.number > self.current.number)


def lies_of(error: SummitError) -> Lies:
    """How a failure to look is told: calmly where nothing is wrong with the source."""
    match error:
        case TrustMissingError():
            return Lies.UNTRUSTED
        case EditionNotFoundError():
            return Lies.EMPTY
        case EditionOlderError():
            return Lies.OLDER
        case EditionRefusedError():
            return Lies.REFUSED
        case _:
            return Lies.UNREACHABLE


def newest(found: list[Found]) -> Found | None:
    """The one to offer: the newest that the reader has not gone back from; of equals the first."""
    offered = [one for one in found if one.lies is Lies.NEWER and one.catalogue is not None]
    return max(offered, key=lambda one: one.catalogue.number if one.catalogue else 0, default=None)
