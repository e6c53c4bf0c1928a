"""A world on a time axis: years from left to right, a lane for each relation to the centre.

What the centre refers to stands above it and is mostly older, what refers to it below and is
mostly younger. Only years that have something get a column.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from math import ceil

from summit_kb.app.world.graph import Node, World
from summit_kb.desktop.relations.lanes import boxed, lanes_of, shown
from summit_kb.desktop.relations.routing import lines_of, tidy
from summit_kb.desktop.relations.scene import (
    Band,
    Box,
    Lane,
    Measure,
    Point,
    Rect,
    Scene,
    Sizes,
    Tick,
    sizes_for,
)

_ROWS, _ROWS_UNDATED = 3, 2
_MOST_COLUMNS = 4
_Given = tuple[str, tuple[Node, ...]]
_Cells = dict[tuple[Lane, int | None], list[_Given]]


@dataclass(frozen=True)
class _Column:
    x: float
    width: float
    across: int


def by_time(world: World, measure: Measure | None = None, expanded: Collection[str] = ()) -> Scene:
    """Arrange ``world``; clusters whose keys are in ``expanded`` show what is in them."""
    sizes = sizes_for(len(world.nodes), measure or Measure(), most_lines=3)
    lanes = lanes_of(world)
    cells = _cells(lanes, sizes, expanded)
    years = sorted({year for _lane, year in cells}, key=lambda year: (year is None, year or 0))
    columns = _columns(years, cells, sizes)
    boxes, bands = _placed(lanes, columns, cells, sizes)
    right = max((column.x + column.width for column in columns.values()), default=0.0)
    bottom = max((band.rect.bottom for band in bands), default=0.0)
    routes = _routes(world, boxes, bands, sizes)
    lines, inner = lines_of(world, boxes, routes)
    width = right + sizes.gutter + sizes.margin
    bands = [
        Band(one.lane, Rect(0, one.rect.y, width, one.rect.height), one.count) for one in bands
    ]
    return Scene(
        width,
        bottom + sizes.margin,
        tuple(boxes),
        lines,
        tuple(bands),
        _ticks(years, columns),
        world.centre,
        inner,
        sizes,
    )


def _cells(lanes: Mapping[Lane, list[Node]], sizes: Sizes, expanded: Collection[str]) -> _Cells:
    held: dict[tuple[Lane, int | None], list[Node]] = defaultdict(list)
    for lane, nodes in lanes.items():
        for node in nodes:
            held[lane, node.year].append(node)
    return {
        (lane, year): shown(nodes, lane, str(year or "-"), sizes.most_in_cell, expanded)
        for (lane, year), nodes in held.items()
    }


def _columns(years: list[int | None], cells: _Cells, sizes: Sizes) -> dict[int | None, _Column]:
    """As many boxes side by side as keep a lane from growing tall."""
    made: dict[int | None, _Column] = {}
    x = sizes.margin + sizes.gutter
    for year in years:
        most = max(len(given) for (_lane, of), given in cells.items() if of == year)
        rows = _ROWS_UNDATED if year is None else _ROWS
        across = min(_MOST_COLUMNS, ceil(most / rows)) if most <= 24 else ceil(most / 8)
        if year is None and made:
            x += sizes.gutter
        width = across * (sizes.width + sizes.gutter) - sizes.gutter
        made[year] = _Column(x, width, across)
        x += width + sizes.gutter
    return made


def _placed(
    lanes: Mapping[Lane, list[Node]],
    columns: Mapping[int | None, _Column],
    cells: _Cells,
    sizes: Sizes,
) -> tuple[list[Box], list[Band]]:
    boxes: list[Box] = []
    bands: list[Band] = []
    y = 0.0
    for lane, nodes in lanes.items():
        rows = max(
            ceil(len(cells[lane, year]) / column.across)
            for year, column in columns.items()
            if (lane, year) in cells
        )
        strip = sizes.gap if lane.is_centre else sizes.strip
        top = y + strip
        for year, column in columns.items():
            for at, given in enumerate(cells.get((lane, year), ())):
                row, across = divmod(at, column.across)
                left = column.x + across * (sizes.width + sizes.gutter)
                up = top + row * (sizes.height + sizes.gap)
                boxes.append(boxed(lane, given, Rect(left, up, sizes.width, sizes.height)))
        height = strip + rows * (sizes.height + sizes.gap)
        bands.append(Band(lane, Rect(0, y, 0, height), len(nodes)))
        y += height
    return boxes, bands


def _routes(
    world: World, boxes: list[Box], bands: list[Band], sizes: Sizes
) -> dict[str, tuple[Point, ...]]:
    """From the centre up or down beside its column, along the lane, down beside the box's column.

    Gutters between columns and the strips over lanes hold no boxes, so no line crosses one.
    """
    centre = next((box.rect for box in boxes if box.key == world.centre), None)
    if centre is None:
        return {}
    strips = {band.lane: band.rect.y + sizes.strip - sizes.gap * 0.6 for band in bands}
    middle = centre.middle[1]
    made: dict[str, tuple[Point, ...]] = {}
    for box in boxes:
        if box.key == world.centre:
            continue
        above = box.rect.y < centre.y
        side = centre.x if above else centre.right
        trunk = side - sizes.gutter / 2 if above else side + sizes.gutter / 2
        along, beside = strips[box.lane], box.rect.x - sizes.gutter / 2
        into = box.rect.middle[1]
        made[box.key] = tidy(
            (
                (side, middle),
                (trunk, middle),
                (trunk, along),
                (beside, along),
                (beside, into),
                (box.rect.x, into),
            )
        )
    return made


def _ticks(years: list[int | None], columns: Mapping[int | None, _Column]) -> tuple[Tick, ...]:
    made: list[Tick] = []
    before: int | None = None
    for year in years:
        column = columns[year]
        gap = year - before - 1 if year is not None and before is not None else 0
        made.append(Tick(year, column.x, column.width, gap))
        before = year if year is not None else before
    return tuple(made)
