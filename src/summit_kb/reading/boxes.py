"""Rectangles on a page, in points from the top left of the shown page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

# One row per rectangle: left, top, right, bottom.
Boxes: TypeAlias = NDArray[np.float32]


@dataclass(frozen=True)
class Box:
    """One rectangle in points."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        return self.right - self.left

    @property
    def height(self) -> float:
        return self.bottom - self.top


def around(boxes: Boxes) -> Box:
    """The smallest rectangle that holds all of ``boxes`` (at least one)."""
    left, top = boxes[:, 0].min(), boxes[:, 1].min()
    right, bottom = boxes[:, 2].max(), boxes[:, 3].max()
    return Box(float(left), float(top), float(right), float(bottom))
