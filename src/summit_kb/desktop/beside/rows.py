"""The rows of two aligned texts: which blocks of which side stand in each."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from summit_kb.reading.aligning.group import Alignment, Group
from summit_kb.reading.aligning.units import Place, Unit

SURE = 0.75


@dataclass(frozen=True)
class Row:
    """Blocks (page from 1, place from 0) that belong together; one side may be empty."""

    left: tuple[Place, ...]
    right: tuple[Place, ...]
    confidence: float

    @property
    def sides(self) -> tuple[tuple[Place, ...], tuple[Place, ...]]:
        return self.left, self.right

    @property
    def is_matched(self) -> bool:
        return bool(self.left) and bool(self.right)

    @property
    def is_sure(self) -> bool:
        return self.confidence >= SURE


class Rows:
    """The rows in order, and the way to them from places and from offsets in pages' texts."""

    def __init__(self, alignment: Alignment) -> None:
        self.alignment = alignment
        self.rows = tuple(_row(alignment, group) for group in alignment.groups)
        self._by_place = [
            {place: number for number, row in enumerate(self.rows) for place in row.sides[side]}
            for side in (0, 1)
        ]
        self._places = [sorted(known) for known in self._by_place]

    def __len__(self) -> int:
        return len(self.rows)

    def at(self, side: int, page: int, block: int) -> int | None:
        """The row of a block; that of the last block before it when it is none of a row's own."""
        places = self._places[side]
        if not places:
            return None
        place = places[max(bisect_right(places, (page, block)) - 1, 0)]
        return self._by_place[side][place]

    def text(self, side: int, number: int) -> str:
        """What a row says on a side, a paragraph a line; cells are parted by a bar."""
        units: Sequence[Unit] = self.alignment.units(side, self.alignment.groups[number])
        return "\n".join(unit.text.replace(" \t ", " | ") for unit in units)

    def page(self, side: int, number: int) -> int | None:
        """The page a row begins on; None where the side has nothing."""
        places = self.rows[number].sides[side]
        return places[0][0] if places else None


def _row(alignment: Alignment, group: Group) -> Row:
    left, right = (
        tuple(place for unit in alignment.units(side, group) for place in unit.places)
        for side in (0, 1)
    )
    return Row(left, right, group.confidence)


def block_at(page_text: str, offset: int) -> int:
    """The block of a page (from 0) that holds an offset of the page's text."""
    return page_text.count("\n", 0, max(offset, 0))
