"""What an alignment says."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from summit_kb.reading.aligning.units import Unit


@dataclass(frozen=True)
class Group:
    """Paragraphs ``left`` say what paragraphs ``right`` say; with one side empty the others have
    no counterpart. Numbers are places among the units. ``confidence`` is 0 to 1.
    """

    left: range
    right: range
    confidence: float

    @property
    def is_matched(self) -> bool:
        return bool(self.left) and bool(self.right)


@dataclass(frozen=True)
class Alignment:
    """Groups in the order of both texts: together they hold every paragraph once."""

    left: tuple[Unit, ...]
    right: tuple[Unit, ...]
    groups: tuple[Group, ...]

    @cached_property
    def _by_place(self) -> tuple[dict[tuple[int, int], int], dict[tuple[int, int], int]]:
        sides: tuple[dict[tuple[int, int], int], dict[tuple[int, int], int]] = ({}, {})
        for number, group in enumerate(self.groups):
            for side, units, members in (
                (0, self.left, group.left),
                (1, self.right, group.right),
            ):
                for member in members:
                    for place in units[member].places:
                        sides[side][place] = number
        return sides

    def group_at(self, side: int, page: int, block: int) -> int | None:
        """The group that holds a block of the left (0) or right (1) text."""
        return self._by_place[side].get((page, block))

    def units(self, side: int, group: Group) -> Sequence[Unit]:
        members = group.right if side else group.left
        every = self.right if side else self.left
        return every[members.start : members.stop]

    @property
    def matched(self) -> int:
        """How many groups have both sides."""
        return sum(group.is_matched for group in self.groups)

    def lonely(self, side: int) -> int:
        """How many paragraphs of a side have no counterpart."""
        return sum(
            len(group.right if side else group.left)
            for group in self.groups
            if not group.is_matched
        )
