"""Where an arrow key leads in a scene."""

from __future__ import annotations

from collections.abc import Mapping

from summit_kb.desktop.relations.scene import Box, Point, Scene

LEFT, RIGHT, UP, DOWN = "left", "right", "up", "down"
_WAYS: Mapping[str, Point] = {LEFT: (-1, 0), RIGHT: (1, 0), UP: (0, -1), DOWN: (0, 1)}
# A box straight ahead is nearer than one aside, and one that is related is nearer than others.
_ASIDE, _RELATED = 2.5, 0.7


def step(scene: Scene, key: str, way: str) -> str | None:
    """The box that stands nearest in that direction; None where there is none."""
    here = scene.box(key)
    if here is None:
        return scene.boxes[0].key if scene.boxes else None
    related = {end for line in scene.lines_of(key) for end in (line.first, line.second)}
    ways = _WAYS[way]
    best: tuple[float, str] | None = None
    for box in scene.boxes:
        ahead, aside = _distance(here, box, ways)
        if box.key == key or ahead <= 0:
            continue
        cost = (ahead + _ASIDE * aside) * (_RELATED if box.key in related else 1.0)
        if best is None or (cost, box.key) < best:
            best = cost, box.key
    return best[1] if best else None


def _distance(here: Box, there: Box, ways: Point) -> Point:
    """How far ahead and how far aside, between the middles and past the sides."""
    (x, y), (to_x, to_y) = here.rect.middle, there.rect.middle
    across, down = to_x - x, to_y - y
    if ways[0]:
        aside = max(0.0, abs(down) - (here.rect.height + there.rect.height) / 4)
        return across * ways[0], aside
    aside = max(0.0, abs(across) - (here.rect.width + there.rect.width) / 4)
    return down * ways[1], aside


def next_lane(scene: Scene, key: str, *, forward: bool) -> str | None:
    """The first box of the lane below, or above."""
    here = scene.box(key)
    lanes = [band.lane for band in scene.bands]
    if here is None or here.lane not in lanes:
        first = [box.key for box in scene.boxes if box.lane in lanes]
        return (first[0] if forward else first[-1]) if first else None
    at = lanes.index(here.lane) + (1 if forward else -1)
    if not 0 <= at < len(lanes):
        return None
    return next((box.key for box in scene.boxes if box.lane == lanes[at]), None)
