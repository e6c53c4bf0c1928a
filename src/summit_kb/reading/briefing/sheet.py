"""The sheets of the book: upright or lying, with room at head and foot for the stamps."""

from __future__ import annotations

from dataclasses import dataclass

SIDE = 28.0
HEAD = FOOT = 40.0
"""Free of the page placed on a sheet, in points."""


@dataclass(frozen=True)
class Paper:
    """A size of paper, its sides in points."""

    short: float
    long: float


A4 = Paper(595.28, 841.89)
PAPERS = {"a4": A4, "letter": Paper(612.0, 792.0)}


@dataclass(frozen=True)
class Placement:
    """Where a page stands on its sheet: ``scale``, and its lower left corner, in points."""

    width: float
    height: float
    scale: float
    left: float
    bottom: float


def placement(width: float, height: float, paper: Paper = A4) -> Placement:
    """The largest place for a page of this size; nothing is enlarged beyond its own size."""
    lying = width > height
    across, up = (paper.long, paper.short) if lying else (paper.short, paper.long)
    room = across - 2 * SIDE, up - HEAD - FOOT
    scale = min(room[0] / width, room[1] / height, 1.0)
    left = (across - width * scale) / 2
    # At the top, where a reader looks first, when there is room to spare.
    bottom = up - HEAD - height * scale
    return Placement(across, up, scale, left, bottom)
