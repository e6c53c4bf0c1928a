"""Pictures of pages, as many as a number of bytes allows, the least used dropped first."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtGui import QPixmap


@dataclass(frozen=True)
class Drawing:
    """Which picture: a page, device pixels a point, degrees turned."""

    page: int
    scale: float
    rotation: int


class BitmapCache:
    """Holds at most ``limit`` bytes of pictures, but always the newest and those that show."""

    def __init__(self, limit: int = 64 * 1024 * 1024) -> None:
        self.limit = limit
        self.bytes = 0
        self._pictures: OrderedDict[Drawing, QPixmap] = OrderedDict()
        self._held: frozenset[Drawing] = frozenset()

    def __len__(self) -> int:
        return len(self._pictures)

    def __contains__(self, drawing: object) -> bool:
        return drawing in self._pictures

    def put(self, drawing: Drawing, picture: QPixmap) -> None:
        self._drop(drawing)
        self._pictures[drawing] = picture
        self.bytes += _size(picture)
        self.shrink(self.limit, drawing)

    def hold(self, drawings: Iterable[Drawing]) -> None:
        """Keep these, whatever their size, until others are named: they are seen."""
        self._held = frozenset(drawings)

    def shrink(self, limit: int, newest: Drawing | None = None) -> None:
        """Drop what was used least until at most ``limit`` bytes are held."""
        for drawing in list(self._pictures):
            if self.bytes <= limit:
                return
            if drawing != newest and drawing not in self._held:
                self._drop(drawing)

    def get(self, drawing: Drawing) -> QPixmap | None:
        picture = self._pictures.get(drawing)
        if picture is not None:
            self._pictures.move_to_end(drawing)
        return picture

    def stand_in(self, drawing: Drawing) -> QPixmap | None:
        """Another size of the same page to stretch meanwhile: the one closest in scale."""
        others = [
            other
            for other in self._pictures
            if other.page == drawing.page and other.rotation == drawing.rotation
        ]
        if not others:
            return None
        closest = min(others, key=lambda other: _distance(other.scale, drawing.scale))
        return self._pictures[closest]

    def clear(self) -> None:
        self._pictures.clear()
        self.bytes = 0

    def _drop(self, drawing: Drawing) -> None:
        picture = self._pictures.pop(drawing, None)
        if picture is not None:
            self.bytes -= _size(picture)


def _distance(one: float, other: float) -> float:
    return max(one, other) / max(min(one, other), 1e-6)


def _size(picture: QPixmap) -> int:
    return picture.width() * picture.height() * 4
