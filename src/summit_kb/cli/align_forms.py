"""Aligned paragraphs as JSON and as lines for people."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from summit_kb.cli.json_forms import Json
from summit_kb.cli.output import Output
from summit_kb.domain.document import Document
from summit_kb.domain.locator import Locator
from summit_kb.reading.aligning.group import Alignment, Group
from summit_kb.reading.aligning.units import Unit

_SURE = 0.75


@dataclass(frozen=True)
class Aligned:
    """Two documents, what is aligned of them, and whether their pages are their own.

    ``page`` is the page of the first that is asked about, or None for all of it.
    """

    left: Document
    right: Document
    alignment: Alignment
    paged: tuple[bool, ...]
    page: int | None = None

    @property
    def groups(self) -> tuple[Group, ...]:
        """What is asked about; a page is what its paragraphs belong to."""
        return tuple(group for group in self.alignment.groups if self._is_wanted(group))

    def place(self, side: int, unit: Unit) -> Locator:
        document = self.right if side else self.left
        return Locator(document.id, unit.page if self.paged[side] else None)

    def _is_wanted(self, group: Group) -> bool:
        if self.page is None:
            return True
        units = self.alignment.units(0, group)
        return any(page == self.page for unit in units for page, _block in unit.places)


def aligned_json(shown: Aligned) -> Json:
    """Every group with its paragraphs; a side that is empty has no counterpart."""
    found = shown.alignment
    return {
        "left": {"document": shown.left.id, "language": shown.left.language},
        "right": {"document": shown.right.id, "language": shown.right.language},
        "paragraphs": {
            "left": len(found.left),
            "right": len(found.right),
            "left_alone": found.lonely(0),
            "right_alone": found.lonely(1),
        },
        "groups": [
            {
                "left": _units_json(shown, 0, group),
                "right": _units_json(shown, 1, group),
                "confidence": group.confidence,
            }
            for group in shown.groups
        ],
    }


def _units_json(shown: Aligned, side: int, group: Group) -> list[Json]:
    units: Sequence[Unit] = shown.alignment.units(side, group)
    return [
        {
            "locator": str(shown.place(side, unit)),
            "blocks": [{"page": page, "block": block} for page, block in unit.places],
            "kind": unit.kind.value,
            "text": unit.text,
        }
        for unit in units
    ]


def print_aligned(shown: Aligned, output: Output) -> None:
    """Group by group: what the one says, then what the other says."""
    for side, document in enumerate((shown.left, shown.right)):
        output.line(f"{_sign(side)} {output.bold(document.title)} {output.dim(document.id)}")
    for group in shown.groups:
        output.line()
        if group.is_matched and group.confidence < _SURE:
            output.line(output.dim(output.say("align-unsure")))
        for side in (0, 1):
            for unit in shown.alignment.units(side, group):
                place = shown.place(side, unit)
                page = f" {output.dim(f'[{place.page}]')}" if place.page else ""
                output.line(f"{_sign(side)}{page} {unit.text.replace(chr(9), '|')}")
        if not group.is_matched:
            output.line(output.dim(output.say("align-alone")))
    output.line()
    found = shown.alignment
    output.line(
        output.say(
            "align-summary", matched=found.matched, left=found.lonely(0), right=found.lonely(1)
        )
    )


def _sign(side: int) -> str:
    return "»" if side else "«"
