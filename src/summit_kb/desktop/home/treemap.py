"""Areas for numbers: a rectangle parted so that each part is as large as its number, and as square
as can be (Bruls, Huizing and van Wijk, "Squarified treemaps", 2000).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple


class Area(NamedTuple):
    """A part of the rectangle, and which number it is for."""

    at: int
    left: float
    top: float
    width: float
    height: float

    @property
    def right(self) -> float:
        return self.left + self.width

    @property
    def bottom(self) -> float:
        return self.top + self.height


def squarified(sizes: Sequence[float], width: float, height: float) -> list[Area]:
    """Areas of ``sizes`` in a rectangle, in the order of the sizes given; none for no size."""
    order = sorted((at for at, size in enumerate(sizes) if size > 0), key=lambda at: -sizes[at])
    total = sum(sizes[at] for at in order)
    if not total or width <= 0 or height <= 0:
        return []
    scale = width * height / total
    left, top, found = 0.0, 0.0, list[Area]()
    while order:
        is_wide = width >= height
        side = height if is_wide else width
        count = _row([sizes[at] * scale for at in order], side)
        row, order = order[:count], order[count:]
        thickness = sum(sizes[at] * scale for at in row) / side
        place = 0.0
        for at in row:
            length = sizes[at] * scale / thickness
            found.append(
                Area(at, left, top + place, thickness, length)
                if is_wide
                else Area(at, left + place, top, length, thickness)
            )
            place += length
        if is_wide:
            left, width = left + thickness, width - thickness
        else:
            top, height = top + thickness, height - thickness
    return sorted(found)


def _row(sizes: Sequence[float], side: float) -> int:
    """How many of ``sizes`` make one row along ``side`` before its parts grow thinner again."""
    best = 1
    for count in range(2, len(sizes) + 1):
        if _worst(sizes[:count], side) > _worst(sizes[: count - 1], side):
            break
        best = count
    return best


def _worst(row: Sequence[float], side: float) -> float:
    total = sum(row)
    return max(side**2 * max(row) / total**2, total**2 / (side**2 * min(row)))
