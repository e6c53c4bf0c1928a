"""How large pages are shown: a free factor, or fitted to the window."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QSize

from summit_kb.desktop.reader.page_layout import MARGIN, turned

# Pixels a point at 100 %: 96 device-independent pixels are an inch, as everywhere in Qt.
NATURAL = 96 / 72
SMALLEST, LARGEST = 0.1, 5.0
STEPS = (0.1, 0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0, 4.0, 5.0)


class Fit(StrEnum):
    """What decides the factor."""

    FREE = "free"
    WIDTH = "width"
    PAGE = "page"
    TEXT = "text"


def bounded(factor: float) -> float:
    return min(max(factor, SMALLEST), LARGEST)


def stepped(factor: float, *, larger: bool) -> float:
    """The next of the usual factors."""
    if larger:
        return next((step for step in STEPS if step > factor * 1.005), LARGEST)
    return next((step for step in reversed(STEPS) if step < factor * 0.995), SMALLEST)


def fitted(fit: Fit, page: tuple[float, float], rotation: int, room: QSize) -> float:
    """The factor at which a page of that size (points) fits into ``room`` (pixels)."""
    width, height = turned(page, rotation)
    factor = (room.width() - 2 * MARGIN) / (width * NATURAL)
    if fit is Fit.PAGE:
        factor = min(factor, (room.height() - 2 * MARGIN) / (height * NATURAL))
    return bounded(factor)
