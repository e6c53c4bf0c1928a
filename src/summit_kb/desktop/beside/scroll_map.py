"""From a height on one side to the height of the same words on the other."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable

Point = tuple[float, float]


class ScrollMap:
    """Straight between ``points`` (left, right), which only rise; level beyond none of them.

    Going there and back leads to where one was, but where one side stands still.
    """

    def __init__(self, points: Iterable[Point]) -> None:
        self._points = _rising(points)

    @property
    def points(self) -> list[Point]:
        return list(self._points)

    def across(self, height: float, side: int) -> float:
        """``height`` of ``side`` (0 is left) on the other one."""
        points = self._points
        if not points:
            return height
        ours = [point[side] for point in points]
        theirs = [point[1 - side] for point in points]
        at = bisect_right(ours, height)
        if at == 0:
            return theirs[0] + height - ours[0]
        if at == len(points):
            return theirs[-1] + height - ours[-1]
        low, high = ours[at - 1], ours[at]
        share = (height - low) / (high - low) if high > low else 0.0
        return theirs[at - 1] + share * (theirs[at] - theirs[at - 1])


def _rising(points: Iterable[Point]) -> list[Point]:
    """Without what would lead back: places that are only guessed may lie a little off."""
    kept: list[Point] = []
    for left, right in sorted(points):
        if kept and (right < kept[-1][1] or (left, right) == kept[-1]):
            continue
        kept.append((left, right))
    return kept
