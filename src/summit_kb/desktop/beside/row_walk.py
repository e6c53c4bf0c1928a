"""The row one is at: pointed at, walked to by keys, or gone to by a match; marked on both sides."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal, Slot

from summit_kb.desktop.announce import announce
from summit_kb.desktop.beside.beside_finding import Found
from summit_kb.desktop.beside.glow import Lit
from summit_kb.desktop.beside.heights import Reach
from summit_kb.desktop.beside.strip import Joint
from summit_kb.desktop.formats import number_text

if TYPE_CHECKING:
    from summit_kb.desktop.beside.beside_page import BesidePage

_MOST_SAID = 600


class RowWalk(QObject):
    """Signal: ``changed`` when one is at another row."""

    changed = Signal()

    def __init__(self, page: BesidePage) -> None:
        super().__init__(page)
        self._page = page
        self.current: int | None = None
        self._with_match: list[set[int]] = [set(), set()]
        for number, side in enumerate(page.sides):
            side.pointed.connect(partial(self._on_pointed, number))
        page.together.changed.connect(self.paint)
        page.finding.changed.connect(self._on_matches)
        page.finding.went_to.connect(self._on_went_to)

    @property
    def side(self) -> int:
        """The side that has the focus, the left one when neither has."""
        return 1 if self._page.sides[1].views.reading.hasFocus() else 0

    def clear(self) -> None:
        self._go(None)

    def step(self, by: int) -> None:
        """The next row or the one before, from the one at hand or else from what shows."""
        rows = self._page.together.rows
        if rows is None or not len(rows):
            return
        at = self.current
        if at is None:
            at = self._at_top() - (1 if by > 0 else 0)
        number = min(max(at + by, 0), len(rows) - 1)
        self._go(number)
        self._page.together.show_row(number, self.side)
        self._tell(number)

    def words(self) -> str:
        """What is to be said of both texts, and of the row one is at."""
        rows = self._page.together.rows
        if rows is None:
            return self._page.words_of_kind()
        if self.current is None:
            return self._whole()
        row = rows.rows[self.current]
        where = self.tr("Paragraph {number} of {count}").format(
            number=number_text(self.current + 1), count=number_text(len(rows))
        )
        told = self._whole()
        if not row.is_matched:
            told = self.tr("no counterpart on the other side")
        elif not row.is_sure:
            told = self.tr("the counterpart is not sure")
        return f"{where} · {told}"

    def _whole(self) -> str:
        rows = self._page.together.rows
        if rows is None:
            return ""
        found = rows.alignment
        parts = [self.tr("%Ln pair(s) of paragraphs", "", found.matched)]
        if found.lonely(0):
            parts.append(self.tr("%Ln only on the left", "", found.lonely(0)))
        if found.lonely(1):
            parts.append(self.tr("%Ln only on the right", "", found.lonely(1)))
        return " · ".join(parts)

    @Slot()
    def paint(self) -> None:
        """The strip as things stand now: rows that show, joined."""
        page = self._page
        rows = page.together.rows
        reaches = page.together.reaches
        if rows is None or not any(reaches):
            page.strip.show_joints(())
            for side in page.sides:
                side.light(())
            return
        tops = [self._top_of(side) for side in (0, 1)]
        height = page.strip.height()
        with_match = self._with_match[0] | self._with_match[1]
        joints: list[Joint] = []
        for number, row in enumerate(rows.rows):
            left = _moved(reaches[0][number], tops[0]) if reaches[0] else None
            right = _moved(reaches[1][number], tops[1]) if reaches[1] else None
            if not any(_shows(reach, height) for reach in (left, right)):
                continue
            joints.append(
                Joint(left, right, row.is_sure, number == self.current, number in with_match)
            )
        page.strip.show_joints(tuple(joints))
        for number in (0, 1):
            self._light(number)

    def _light(self, side: int) -> None:
        """The row one is at, and what stands beside a match: softly, for it has none itself."""
        view = self._page.sides[side]
        beside = self._with_match[1 - side] - self._with_match[side]
        lit: list[Lit] = []
        for number, reach in enumerate(self._page.together.reaches[side]):
            moved = _moved(reach, -view.heights.scrolled)
            is_current = number == self.current
            if moved is None or not _shows(moved, view.height()):
                continue
            if is_current or number in beside:
                lit.append(Lit(moved[0] - 3, moved[1] + 3, is_current))
        empty = self._empty_place(side)
        view.light((*lit, empty) if empty is not None else tuple(lit))

    def _empty_place(self, side: int) -> Lit | None:
        """Where the counterpart of the row would stand, when there is none."""
        together, number = self._page.together, self.current
        if number is None or not together.is_level or together.reaches[side][number] is not None:
            return None
        reach = together.reaches[1 - side][number]
        moved = _moved(reach, -self._page.sides[side].heights.scrolled)
        told = self.tr("No counterpart here")
        return Lit(moved[0] - 3, moved[1] + 3, told=told) if moved is not None else None

    def _go(self, number: int | None) -> None:
        rows = self._page.together.rows
        self.current = number if rows is not None else None
        self.paint()
        self.changed.emit()

    def _top_of(self, side: int) -> float:
        """Where the beginning of a side's document is, in the strip."""
        view = self._page.sides[side]
        viewport = view.views.reading.viewport()
        offset = self._page.strip.mapFromGlobal(viewport.mapToGlobal(QPoint(0, 0))).y()
        return offset - view.heights.scrolled

    def _at_top(self) -> int:
        """The row that shows first on the side one reads."""
        side = self.side
        reaches = self._page.together.reaches[side]
        top = self._page.sides[side].heights.scrolled
        below = (at for at, reach in enumerate(reaches) if reach is not None and reach[1] > top)
        return next(below, 0)

    @Slot()
    def _on_matches(self) -> None:
        finding = self._page.finding
        self._with_match = [finding.rows_with(0), finding.rows_with(1)]
        self.paint()

    @Slot(object)
    def _on_went_to(self, found: Found) -> None:
        if self._page.together.rows is not None:
            self._go(found.row)
            self._page.together.follow(found.side)
            self._tell(found.row)

    def _on_pointed(self, side: int, y: float) -> None:
        rows = self._page.together.rows
        if rows is None:
            return
        reaches = self._page.together.reaches[side]
        height = self._page.sides[side].heights.scrolled + y
        for number, reach in enumerate(reaches):
            if reach is not None and reach[0] - 4 <= height <= reach[1] + 4:
                if number != self.current:
                    self._go(number)
                return

    def _tell(self, number: int) -> None:
        """A screen reader hears the counterpart of what it reads."""
        rows = self._page.together.rows
        if rows is None:
            return
        own, other = rows.text(self.side, number), rows.text(1 - self.side, number)
        said = " — ".join(filter(None, (self.words().split(" · ")[0], own, other)))
        announce(self._page, said[:_MOST_SAID])


def _moved(reach: Reach | None, by: float) -> Reach | None:
    return (reach[0] + by, reach[1] + by) if reach is not None else None


def _shows(reach: Reach | None, height: float) -> bool:
    return reach is not None and reach[1] > 0 and reach[0] < height
