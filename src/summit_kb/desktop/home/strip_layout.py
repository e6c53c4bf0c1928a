"""Where everything of the timeline strip stands: columns of marks, labels above, years below."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF

from summit_kb.desktop.home.strip_model import Strip, StripItem, StripYear

_SIDE = 14.0
_WIDEST_COLUMN = 64.0
_GAP = 2.0
_LEAST_BAR = 6.0


@dataclass(frozen=True)
class Label:
    """Words above a year: those of its flag, else of its first event. ``to_left`` of its line."""

    item: StripItem
    rect: QRectF
    x: float
    to_left: bool = False


@dataclass(frozen=True)
class Column:
    """A year: the place of all of it, and of each document where there is room for them; else a
    ``bar`` as high as there are documents.
    """

    year: StripYear
    x: float
    rect: QRectF
    cells: tuple[tuple[StripItem, QRectF], ...] = ()
    bar: QRectF | None = None
    label: Label | None = None

    @property
    def top(self) -> float:
        """Where its marks begin."""
        tops = [rect.top() for _item, rect in self.cells]
        bars = [self.bar.top()] if self.bar is not None else []
        both: list[float] = [*tops, *bars]
        return min(both, default=self.rect.bottom())


@dataclass(frozen=True)
class StripLayout:
    """``step`` is the width of a year; ``axis`` the height of the line under the marks."""

    columns: tuple[Column, ...]
    step: float
    axis: float
    first: int
    last: int
    line: float

    def x(self, year: int) -> float:
        return _SIDE + (year - self.first + 0.5) * self.step


def arranged(strip: Strip, width: float, line: float) -> StripLayout:
    """Places for a strip ``width`` wide in letters ``line`` high."""
    first, last = strip.first, strip.last
    if last - first < 4:  # few years are not pulled over the whole width
        first, last = first - 2, last + 2
    step = max(width - 2 * _SIDE, 1.0) / (last - first + 1)
    head = line * 2.4
    body = line * 3.4
    layout = StripLayout((), step, head + body, first, last, line)
    most = max((one.documents for one in strip.years), default=0)
    columns = [_column(one, layout, head, body, most) for one in strip.years]
    return StripLayout(_labelled(columns, width, line), step, head + body, first, last, line)


def _column(one: StripYear, layout: StripLayout, head: float, body: float, most: int) -> Column:
    x = layout.x(one.year)
    wide = min(layout.step - 3, _WIDEST_COLUMN)
    rect = QRectF(x - layout.step / 2, head, layout.step, body + layout.line * 1.2)
    side = min(layout.line * 0.52, wide)
    across = max(1, int((wide + _GAP) // (side + _GAP)))
    high = max(1, int(body // (side + _GAP)))
    marks = one.marks
    if not marks or len(marks) > across * high:
        if not one.documents:
            return Column(one, x, rect)
        tall = max(_LEAST_BAR, (body - layout.line) * one.documents / most)
        bar = QRectF(x - min(wide, 26) / 2, layout.axis - tall - 1, min(wide, 26), tall)
        return Column(one, x, rect, bar=bar)
    used = min(across, len(marks), max(-(-len(marks) // high), 3))
    left = x - (used * (side + _GAP) - _GAP) / 2
    cells = [
        (
            mark,
            QRectF(
                left + (at % used) * (side + _GAP),
                layout.axis - 3 - (at // used + 1) * (side + _GAP),
                side,
                side,
            ),
        )
        for at, mark in enumerate(marks)
    ]
    return Column(one, x, rect, cells=tuple(cells))


def _labelled(columns: list[Column], width: float, line: float) -> tuple[Column, ...]:
    """Labels share the width between them; one near the right edge stands left of its year."""
    titled = [one for one in columns if one.year.flag or one.year.events]
    labels: dict[int, Label] = {}
    edge = width - _SIDE
    if not titled:
        return tuple(columns)
    last = titled[-1]
    turned = edge - last.x < line * 8 and len(titled) > 1
    for at, one in enumerate(titled):
        item = one.year.flag or one.year.events[0]
        is_last = at == len(titled) - 1
        if is_last and turned:
            before = titled[at - 1].x
            left = max(before + (one.x - before) * 0.5, _SIDE)
            labels[one.year.year] = Label(
                item, QRectF(left, 0, one.x - left - 7, line * 2.1), one.x, True
            )
            continue
        until = titled[at + 1].x if not is_last else edge
        if at == len(titled) - 2 and turned:
            until = one.x + (until - one.x) * 0.5
        rect = QRectF(one.x + 7, 0, max(until - one.x - 16, 0), line * 2.1)
        labels[one.year.year] = Label(item, rect, one.x)
    return tuple(
        Column(one.year, one.x, one.rect, one.cells, one.bar, labels.get(one.year.year))
        for one in columns
    )
