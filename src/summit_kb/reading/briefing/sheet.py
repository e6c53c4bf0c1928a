"""The sheets of the book: A4, upright or lying, with room at head and foot for the stamps."""

from __future__ import annotations

from dataclasses import dataclass

SHORT, LONG = 595.28, 841.89
SIDE = 28.0
HEAD = FOOT = 40.0
"""Free of the page placed on a sheet, in points."""


@dataclass(frozen=True)
class Placement:
    """Where a page stands on its sheet: ``scale``, and its lower left corner, in points."""

    width: float
    height: float
    scale: float
    left: float
    bottom: float


def placement(width: float, height: float) -> Placement:
    """The largest place for a page of this size; nothing is enlarged beyond its own size."""
    across, up = (LONG, SHORT) if width > height else (SHORT, LONG)
    room = across - 2 * SIDE, up - HEAD - FOOT
    scale = min(room[0] / width, room[1] / height, 1.0)
    left = (across - width * scale) / 2
    # At the top, where a reader looks first, when there is room to spare.
    bottom = up - HEAD - height * scale
    return Placement(across, up, scale, left, bottom)
