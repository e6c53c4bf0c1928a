"""What differs between two texts: paragraphs side by side, and the words that changed in them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum


class RowKind(StrEnum):
    """How the two sides of a row stand to each other."""

    SAME = "same"
    CHANGED = "changed"
    REMOVED = "removed"
    ADDED = "added"


@dataclass(frozen=True)
class Piece:
    """A run of text; ``is_changed`` when the other side does not have it."""

    text: str
    is_changed: bool = False


@dataclass(frozen=True)
class Side:
    """One side of a row. ``page`` is None in a text without pages; lines are paragraphs."""

    page: int | None
    pieces: tuple[Piece, ...]

    @property
    def text(self) -> str:
        return "".join(piece.text for piece in self.pieces)


@dataclass(frozen=True)
class Row:
    """Paragraphs that belong together; a removed or added row has one side only."""

    kind: RowKind
    before: Side | None
    after: Side | None


@dataclass(frozen=True)
class Hunk:
    """Rows that follow each other and are not the same: ``rows[first:end]`` of a difference."""

    first: int
    end: int


@dataclass(frozen=True)
class Difference:
    """All rows in order; words are counted without punctuation."""

    rows: tuple[Row, ...]
    words_before: int
    words_after: int
    words_removed: int
    words_added: int

    @property
    def hunks(self) -> tuple[Hunk, ...]:
        return tuple(self._hunks())

    def _hunks(self) -> Iterator[Hunk]:
        first: int | None = None
        for index, row in enumerate(self.rows):
            if row.kind is not RowKind.SAME:
                first = index if first is None else first
            elif first is not None:
                yield Hunk(first, index)
                first = None
        if first is not None:
            yield Hunk(first, len(self.rows))
