"""What the documents of an index are called, for whoever lists or completes names."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from summit_kb.foundation.turns import turns
from summit_kb.search.opened import OpenedIndex

_AT_A_TIME = 50


@dataclass(frozen=True, slots=True)
class Titled:
    """A document by name; ``date`` is ISO 8601."""

    document: str
    title: str
    title_en: str | None
    number: str | None
    date: str | None
    type: str


def titles(index: OpenedIndex) -> Iterator[Titled]:
    """Every document, in the order of the index; gives way to who types."""
    for ordinal, key in enumerate(index.snapshot.document_keys):
        if ordinal % _AT_A_TIME == 0:
            turns.give_way()
        values = index.values(ordinal)
        yield Titled(
            key,
            values["title"],
            values["title_en"],
            values["number"],
            values["date"],
            values["type"],
        )
