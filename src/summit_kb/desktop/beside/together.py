"""Both sides in step: rows at one height, and scrolling that goes together."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from summit_kb.desktop.beside.heights import Reach
from summit_kb.desktop.beside.rows import Rows
from summit_kb.desktop.beside.scroll_map import ScrollMap
from summit_kb.desktop.beside.side import Side
from summit_kb.desktop.beside.spacing import Spacing, space_out
from summit_kb.desktop.reader.views import TEXT

# Where the eye is: the same words stand at this share of both windows.
_EYE = 0.3
_SOON_MS = 15


class Together(QObject):
    """Signal: ``changed`` when rows stand elsewhere than before."""

    changed = Signal()

    def __init__(self, sides: Sequence[Side], parent: QObject) -> None:
        super().__init__(parent)
        self._sides = sides
        self.rows: Rows | None = None
        self.reaches: list[list[Reach | None]] = [[], []]
        self._spacings: list[Spacing] = []
        self._shape: object = None
        self._map = ScrollMap(())
        self._apart: float | None = None
        self._moving = self._laying = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON_MS)
        self._soon.timeout.connect(self.lay_out)
        for number, side in enumerate(sides):
            side.laid_out.connect(self._on_laid_out)
            side.moved.connect(self._follower(number))
            side.views.text.size_changed.connect(self._sizer(number))

    @property
    def is_level(self) -> bool:
        """Whether both sides are texts with room between their paragraphs."""
        return bool(self._spacings)

    @property
    def is_locked(self) -> bool:
        return self._apart is not None

    def use(self, rows: Rows | None) -> None:
        """Keep these rows in step from now on; None lets each side go its own way."""
        self.rows, self._shape = rows, None
        self._apart = None
        self._clear()
        self.lay_out()

    def lock(self, *, locked: bool) -> None:
        """Let both sides go on as far from each other as they are now."""
        one, other = self._sides
        self._apart = other.heights.scrolled - one.heights.scrolled if locked else None

    @Slot()
    def lay_out(self) -> None:
        """Find out where rows stand, after putting room between them where that can be."""
        rows = self.rows
        ready = rows is not None and all(side.heights.ready for side in self._sides)
        if rows is None or not ready:
            self.reaches = [[], []]
            self.changed.emit()
            return
        self._laying = True
        try:
            self._level(rows)
            for number, side in enumerate(self._sides):
                self.reaches[number] = side.heights.reaches(rows.rows, number)
        finally:
            self._laying = False
        self._map = ScrollMap(self._points(rows))
        self.changed.emit()

    def show_row(self, number: int, side: int) -> None:
        """Bring a row into comfortable sight, led by ``side``."""
        reach = self.reaches[side][number] if number < len(self.reaches[side]) else None
        if reach is None:
            side = 1 - side
            reach = self.reaches[side][number] if number < len(self.reaches[side]) else None
        if reach is None:
            return
        heights, views = self._sides[side].heights, self._sides[side].views
        window, top = views.reading.viewport().height(), heights.scrolled
        # Unless both are level only what stands where the eye is stands there on both sides.
        if not self.is_level or not top + 0.06 * window <= reach[0] <= top + 0.7 * window:
            heights.scroll_to(reach[0] - _EYE * window)
        self.follow(side)

    def follow(self, leader: int) -> None:
        """Let the other side stand where ``leader`` stands."""
        if self._moving or self._laying:
            return
        one, other = self._sides[leader].heights, self._sides[1 - leader].heights
        if not (one.ready and other.ready):
            return
        self._moving = True
        try:
            if self.is_level:
                other.scroll_to(one.scrolled)
            elif self.rows is not None:
                eye = _EYE * self._sides[leader].views.reading.viewport().height()
                other.scroll_to(self._map.across(one.scrolled + eye, leader) - eye)
            elif self._apart is not None:
                other.scroll_to(one.scrolled + (-self._apart if leader else self._apart))
        finally:
            self._moving = False

    def _level(self, rows: Rows) -> None:
        views = [side.views for side in self._sides]
        built = [view.text.built for view in views]
        if any(view.shown != TEXT for view in views):
            self._clear()
            return
        shape = [
            (id(one), view.text.viewport().width(), view.text.size_factor, view.text.font().key())
            for one, view in zip(built, views, strict=True)
        ]
        if shape == self._shape:
            return
        leader = 1 if self._sides[1].hasFocus() else 0
        kept = views[leader].text.top_position()
        self._clear()
        self._shape = shape
        self._spacings = [
            Spacing(one, [row.sides[number] for row in rows.rows])
            for number, one in enumerate(built)
            if one is not None
        ]
        space_out(self._spacings[0], self._spacings[1], rows.rows)
        if views[leader].text.verticalScrollBar().value() > 0:
            views[leader].text.show_position(kept)
        self._sides[1 - leader].heights.scroll_to(self._sides[leader].heights.scrolled)

    def _clear(self) -> None:
        for spacing, side in zip(self._spacings, self._sides, strict=False):
            # A text that was set anew has no room between its paragraphs.
            if side.views.text.built is spacing.built:
                spacing.clear()
        self._spacings, self._shape = [], None

    def _points(self, rows: Rows) -> list[tuple[float, float]]:
        points: list[tuple[float, float]] = [(0.0, 0.0)]
        for number, row in enumerate(rows.rows):
            left, right = self.reaches[0][number], self.reaches[1][number]
            if row.is_matched and left is not None and right is not None:
                points.append((left[0], right[0]))
        return points

    def _follower(self, number: int):  # noqa: ANN202 - a slot
        def follow() -> None:
            self.follow(number)
            self.changed.emit()

        return follow

    def _sizer(self, number: int):  # noqa: ANN202 - a slot
        def size(factor: float) -> None:
            other = self._sides[1 - number].views.text
            if abs(other.size_factor - factor) > 0.001:
                other.set_size_factor(factor)
            self._soon.start()

        return size

    @Slot()
    def _on_laid_out(self) -> None:
        if not self._laying:
            self._soon.start()
