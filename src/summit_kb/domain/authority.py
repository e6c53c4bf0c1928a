"""Controlled lists: issuers and signers by the name that is preferred, with its variants."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class AuthorityKind(StrEnum):
    """What a list is of; the field of a document it belongs to."""

    ISSUER = "issuer"
    SIGNER = "signer"

    @property
    def table(self) -> str:
        """The name of its tables in authorities.toml."""
        return f"{self.value}s"


@dataclass(frozen=True)
class Authority:
    """A body or a person. ``name`` is the preferred form; it was so from one day until another."""

    kind: AuthorityKind
    name: str
    variants: tuple[str, ...] = ()
    abbreviation: str | None = None
    valid_from: date | None = None
    valid_until: date | None = None

    @property
    def names(self) -> Iterator[str]:
        """Every form it may be printed in, the preferred one first."""
        yield self.name
        yield from self.variants
        if self.abbreviation:
            yield self.abbreviation

    def was_valid(self, day: date | None) -> bool:
        """Whether it existed on ``day``; a document without a date contradicts nothing."""
        if day is None:
            return True
        begun = self.valid_from is None or self.valid_from <= day
        return begun and (self.valid_until is None or day <= self.valid_until)
