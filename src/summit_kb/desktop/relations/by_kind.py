"""A world by kind of relation: the centre in the middle, what it refers to at its left, what refers
to it at its right, each kind a panel; what is farther away below.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
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
    sizes_for,
)

_FEW = 5
_MOST_ACROSS = 3
# A side broadens when it has grown so many boxes high.
_ROWS = 13
_Given = tuple[str, tuple[Node, ...]]


@dataclass(frozen=True)
class _Panel:
    """A lane before it has its place."""

    lane: Lane
    given: tuple[_Given, ...]
    count: int
    across: int
    sizes: Sizes

    @property
    def width(self) -> float:
        sizes = self.sizes
        return self.across * (sizes.width + sizes.gutter) + sizes.gutter * 0.4

    @property
    def height(self) -> float:
        rows = ceil(len(self.given) / self.across)
        return self.sizes.strip + rows * (self.sizes.height + self.sizes.gap) + self.sizes.gap


def by_kind(world: World, measure: Measure | None = None, expanded: Collection[str] = ()) -> Scene:
    """Arrange ``world``; clusters whose keys are in ``expanded`` show what is in them."""
    sizes = sizes_for(len(world.nodes), measure or Measure())
    lanes = lanes_of(world)
    if world.centre is None:
        return _without_centre(world, lanes, sizes, expanded)
    left = _panels([lane for lane in lanes if _is_left(lane)], lanes, sizes, expanded)
    right = _panels(
        [lane for lane in lanes if lane.bond and not _is_left(lane)], lanes, sizes, expanded
    )
    far = [lane for lane in lanes if lane.bond is None and not lane.is_centre]
    left_width = max((panel.width for panel in left), default=0.0)
    right_width = max((panel.width for panel in right), default=0.0)
    room = sizes.gutter * 2
    tall = max(_tall(left), _tall(right), sizes.height)
    wide = sizes.width * 1.15
    x = sizes.margin + left_width + (room if left else 0.0)
    middle = sizes.margin + tall / 2
    height = sizes.height * 1.25
    centre = Rect(x, middle - height / 2, wide, height)
    boxes = [boxed(Lane(), (world.centre, tuple(lanes[Lane()])), centre)]
    bands: list[Band] = []
    _stack(left, sizes.margin, middle, boxes, bands, flush=left_width)
    _stack(right, x + wide + room, middle, boxes, bands)
    width = x + wide + (room + right_width if right else 0.0) + sizes.margin
    bottom = sizes.margin + tall
    for panel in _wide(far, lanes, sizes, expanded, width - 2 * sizes.margin):
        _put(panel, sizes.margin, bottom + sizes.gap * 2, boxes, bands)
        width = max(width, panel.width + 2 * sizes.margin)
        bottom += sizes.gap * 2 + panel.height
    lines, inner = lines_of(world, boxes, _routes(world, boxes, centre, sizes))
    made = tuple(bands)
    return Scene(
        width, bottom + sizes.margin, tuple(boxes), lines, made, (), world.centre, inner, sizes
    )


def _is_left(lane: Lane) -> bool:
    return lane.bond is not None and lane.forward


def _tall(panels: Sequence[_Panel]) -> float:
    return sum(panel.height + panel.sizes.gap * 2 for panel in panels)


def _panels(
    wanted: Sequence[Lane],
    lanes: Mapping[Lane, list[Node]],
    sizes: Sizes,
    expanded: Collection[str],
) -> list[_Panel]:
    """As broad as keeps a side from growing much taller than it is wide."""
    made = [_panel(lane, lanes[lane], sizes, expanded, 1) for lane in wanted]
    for across in range(1, _MOST_ACROSS + 1):
        made = [replace(one, across=min(across, max(1, len(one.given)))) for one in made]
        if _tall(made) <= _ROWS * (sizes.height + sizes.gap):
            break
    return made


def _panel(
    lane: Lane, nodes: Sequence[Node], sizes: Sizes, expanded: Collection[str], across: int
) -> _Panel:
    given = shown(nodes, lane, "", sizes.most_in_panel, expanded)
    return _Panel(lane, tuple(given), len(nodes), across, sizes)


def _wide(
    wanted: Sequence[Lane],
    lanes: Mapping[Lane, list[Node]],
    sizes: Sizes,
    expanded: Collection[str],
    width: float,
) -> list[_Panel]:
    across = max(_FEW - 1, int(width // (sizes.width + sizes.gutter)))
    made = [_panel(lane, lanes[lane], sizes, expanded, across) for lane in wanted]
    return [replace(panel, across=min(across, max(1, len(panel.given)))) for panel in made]


def _stack(
    panels: Sequence[_Panel],
    x: float,
    middle: float,
    boxes: list[Box],
    bands: list[Band],
    flush: float | None = None,
) -> None:
    """One below the other around ``middle``; ``flush`` is the width to whose right they keep."""
    if not panels:
        return
    gap = panels[0].sizes.gap * 2
    y = middle - (_tall(panels) - gap) / 2
    for panel in panels:
        _put(panel, x + (flush - panel.width if flush else 0.0), y, boxes, bands)
        y += panel.height + gap


def _put(panel: _Panel, x: float, y: float, boxes: list[Box], bands: list[Band]) -> None:
    sizes = panel.sizes
    bands.append(Band(panel.lane, Rect(x, y, panel.width, panel.height), panel.count))
    for at, given in enumerate(panel.given):
        row, across = divmod(at, panel.across)
        left = x + sizes.gutter * 0.7 + across * (sizes.width + sizes.gutter)
        top = y + sizes.strip + row * (sizes.height + sizes.gap)
        boxes.append(boxed(panel.lane, given, Rect(left, top, sizes.width, sizes.height)))


def _routes(
    world: World, boxes: Sequence[Box], centre: Rect, sizes: Sizes
) -> dict[str, tuple[Point, ...]]:
    """From the centre's side along the gap over a row of boxes, and down beside the box."""
    made: dict[str, tuple[Point, ...]] = {}
    middle = centre.middle[1]
    nearest = _facing(boxes)
    for box in boxes:
        if box.key == world.centre or box.lane.bond is None:
            continue
        left = _is_left(box.lane)
        side = centre.x if left else centre.right
        trunk = side - sizes.gutter if left else side + sizes.gutter
        edge = box.rect.right if left else box.rect.x
        beside = edge + sizes.gutter * (0.35 if left else -0.35)
        along, into = box.rect.y - sizes.gap / 2, box.rect.middle[1]
        corners = [(side, middle), (trunk, middle)]
        if box.key in nearest:
            corners.append((trunk, into))
        else:
            corners += [(trunk, along), (beside, along), (beside, into)]
        made[box.key] = tidy((*corners, (edge, into)))
    return made


def _facing(boxes: Sequence[Box]) -> set[str]:
    """Boxes with none between them and the centre."""
    sides: dict[tuple[Lane, float], Box] = {}
    for box in boxes:
        at = (box.lane, box.rect.y)
        known = sides.setdefault(at, box)
        if _is_left(box.lane) and box.rect.x > known.rect.x:
            sides[at] = box
    return {box.key for box in sides.values()}


def _without_centre(
    world: World, lanes: Mapping[Lane, list[Node]], sizes: Sizes, expanded: Collection[str]
) -> Scene:
    """Panels of documents by type, one below the other."""
    boxes: list[Box] = []
    bands: list[Band] = []
    y = width = sizes.margin
    for panel in _wide(list(lanes), lanes, sizes, expanded, (sizes.width + sizes.gutter) * _FEW):
        _put(panel, sizes.margin, y, boxes, bands)
        y += panel.height + sizes.gap * 2
        width = max(width, panel.width + 2 * sizes.margin)
    lines, inner = lines_of(world, boxes, {})
    return Scene(width, y, tuple(boxes), lines, tuple(bands), (), None, inner, sizes)
