"""Passages in: rows are checked before anything is touched, and a writer is all or nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

JsonValue = str | int | float | bool | None | Sequence["JsonValue"] | Mapping[str, "JsonValue"]


@dataclass(frozen=True, slots=True)
class PassageRow:
    """One passage, analysed.

    All rows of a document are added one after the other; its first row is the front, ordinal 0.

    ``tokens``     token field -> terms in order; the position of a term is its place in the list
    ``positions``  token field -> position of each term, ascending, where places will not do (two
                   terms at one place; a gap)
    ``keywords``   keyword field -> values (``document`` is filled in from ``document``)
    ``numbers``    number field -> value, 32 bits with sign
    ``text``       what snippets are cut from
    ``stored``     JSON values handed back with a hit
    """

    document: str
    ordinal: int
    page: int | None
    text: str
    tokens: Mapping[str, Sequence[str]]
    positions: Mapping[str, Sequence[int]] = field(default_factory=dict[str, Sequence[int]])
    keywords: Mapping[str, Sequence[str]] = field(default_factory=dict[str, Sequence[str]])
    numbers: Mapping[str, int] = field(default_factory=dict[str, int])
    stored: Mapping[str, JsonValue] = field(default_factory=dict[str, JsonValue])


class PassageWriter:
    """Changes to an index, committed together at the end of the store's ``with`` block."""

    def add_passage(self, row: PassageRow) -> None:
        """Add one passage. Raises PassageError, before anything is changed, for a bad value."""

    def delete_document(self, document: str) -> int:
        """Take out every committed passage of a document; how many there were."""
        raise NotImplementedError

    def documents(self) -> list[str]:
        """Keys of the documents the index holds, as committed before this writer."""
        raise NotImplementedError
