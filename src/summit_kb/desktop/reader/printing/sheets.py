"""What is printed: so many sheets, each painted into the space between head and foot."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter


class Sheets(ABC):
    """Made and painted in one thread, whichever that is."""

    @property
    @abstractmethod
    def count(self) -> int: ...

    @abstractmethod
    def place(self, index: int) -> tuple[str, int]:
        """The page of a sheet (counted from 0) as it is printed, and of how many."""

    @abstractmethod
    def paint(self, painter: QPainter, index: int, room: QRectF, unit: float) -> None:
        """Paint into ``room``, in pixels of the device; ``unit`` is pixels a point."""


class JoinedSheets(Sheets):
    """Several parts behind one another."""

    def __init__(self, parts: Sequence[Sheets]) -> None:
        self._parts = parts

    @property
    def count(self) -> int:
        return sum(part.count for part in self._parts)

    def place(self, index: int) -> tuple[str, int]:
        part, inside = self._part(index)
        return part.place(inside)

    def paint(self, painter: QPainter, index: int, room: QRectF, unit: float) -> None:
        part, inside = self._part(index)
        part.paint(painter, inside, room, unit)

    def _part(self, index: int) -> tuple[Sheets, int]:
        for part in self._parts:
            if index < part.count:
                return part, index
            index -= part.count
        raise IndexError(index)
