"""What a presentation shows: so many slides, each painted into a rectangle."""

from __future__ import annotations

from abc import abstractmethod

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtGui import QPainter


class Slides(QObject):
    """Signal: ``changed`` when what shows may look otherwise: a picture or words arrived."""

    changed = Signal()

    @property
    @abstractmethod
    def count(self) -> int: ...

    @abstractmethod
    def first(self) -> int:
        """The slide that the reader was at, counted from 1."""

    @abstractmethod
    def label(self, number: int) -> str:
        """What a slide is called: the number printed on its page."""

    @abstractmethod
    def numbered(self, typed: str) -> int | None:
        """The slide a person means who typed a number."""

    @abstractmethod
    def want(self, number: int, room: QRect, ratio: float) -> None:
        """Have a slide ready, and the ones beside it."""

    @abstractmethod
    def paint(self, painter: QPainter, number: int, room: QRect, *, marked: bool) -> None:
        """Paint a slide in the middle of ``room``, with what is marked on it or without."""

    @abstractmethod
    def leave(self, number: int) -> None:
        """Bring the reader to where the presentation ended."""

    @abstractmethod
    def close(self) -> None: ...
