"""Where every page stands in the scrolled area, and points on pages to and from it.

Page coordinates are points from the top left of the page as its file shows it; content
coordinates are device-independent pixels from the top left of the whole scrolled area.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from PySide6.QtCore import QPointF, QRect, QRectF, QSize

from summit_kb.reading.boxes import Box

GAP = 14
MARGIN = 18
_ALIKE = 0.04


@dataclass(frozen=True)
class Place:
    """A point on a page (counted from 1)."""

    page: int
    x: float
    y: float


def turned(size: tuple[float, float], rotation: int) -> tuple[float, float]:
    """The size of a page turned clockwise by ``rotation`` degrees."""
    return size if rotation % 180 == 0 else (size[1], size[0])


def usual_size(sizes: Sequence[tuple[float, float]]) -> tuple[float, float]:
    """The commonest size: what a document is fitted by when a few pages differ."""
    rounded = Counter((round(width), round(height)) for width, height in sizes)
    (width, height), _count = rounded.most_common(1)[0]
    # Scanned pages are never quite alike: the widest of them must fit, or all of them slide about.
    alike = [
        one
        for one in rounded
        if abs(one[0] - width) <= _ALIKE * width and abs(one[1] - height) <= _ALIKE * height
    ]
    return float(max(each for each, _ in alike)), float(max(each for _, each in alike))


class PageLayout:
    """Pages below one another, each in the middle, at one scale (pixels a point)."""

    def __init__(
        self,
        sizes: Sequence[tuple[float, float]],
        *,
        scale: float,
        rotation: int = 0,
        width: int = 0,
    ) -> None:
        self.sizes = tuple(sizes)
        self.scale = scale
        self.rotation = rotation % 360
        # Most pages are alike, and there are thousands of them.
        known = {size: self._pixel_size(size) for size in set(self.sizes)}
        self._pixels = [known[size] for size in self.sizes]
        widest = max((size.width() for size in self._pixels), default=0)
        self.width = max(width, widest + 2 * MARGIN)
        heights = [size.height() + GAP for size in self._pixels]
        self._tops = [MARGIN, *(MARGIN + total for total in accumulate(heights))]

    @property
    def count(self) -> int:
        return len(self.sizes)

    @property
    def size(self) -> QSize:
        """The whole scrolled area."""
        if not self.sizes:
            return QSize(self.width, 0)
        return QSize(self.width, self._tops[-1] - GAP + MARGIN)

    def rect(self, page: int) -> QRect:
        """The page in content coordinates, on whole pixels so that its picture stays sharp."""
        size = self._pixels[page - 1]
        return QRect(
            (self.width - size.width()) // 2, self._tops[page - 1], size.width(), size.height()
        )

    def page_at(self, y: float) -> int:
        """The page at a height of the content; the gap below a page belongs to it."""
        return min(max(bisect_right(self._tops, y), 1), max(self.count, 1))

    def pages_between(self, top: float, bottom: float) -> range:
        """The pages of which something shows between two heights."""
        if not self.sizes:
            return range(1, 1)
        return range(self.page_at(top), self.page_at(bottom) + 1)

    def to_content(self, place: Place) -> QPointF:
        rect = self.rect(place.page)
        width, height = self.sizes[place.page - 1]
        x, y = {
            0: (place.x, place.y),
            90: (height - place.y, place.x),
            180: (width - place.x, height - place.y),
            270: (place.y, width - place.x),
        }[self.rotation]
        return QPointF(rect.x() + x * self.scale, rect.y() + y * self.scale)

    def to_place(self, point: QPointF, page: int | None = None) -> Place:
        """The point on the page below (or on ``page``); outside of it the numbers run over."""
        page = self.page_at(point.y()) if page is None else page
        rect = self.rect(page)
        width, height = self.sizes[page - 1]
        x, y = (point.x() - rect.x()) / self.scale, (point.y() - rect.y()) / self.scale
        return Place(
            page,
            *{
                0: (x, y),
                90: (y, height - x),
                180: (width - x, height - y),
                270: (width - y, x),
            }[self.rotation],
        )

    def to_rect(self, page: int, box: Box) -> QRectF:
        """A rectangle of a page in content coordinates."""
        one = self.to_content(Place(page, box.left, box.top))
        other = self.to_content(Place(page, box.right, box.bottom))
        return QRectF(one, other).normalized()

    def _pixel_size(self, size: tuple[float, float]) -> QSize:
        width, height = turned(size, self.rotation)
        return QSize(max(1, round(width * self.scale)), max(1, round(height * self.scale)))
