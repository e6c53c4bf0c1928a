"""Lines between boxes: those of the centre go round boxes, the others are curves behind them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from summit_kb.app.world.graph import Edge, World
from summit_kb.desktop.relations.scene import Box, Line, Point, Rect


def paired(world: World, boxes: Sequence[Box]) -> tuple[dict[tuple[str, str], list[Edge]], int]:
    """Edges by the two boxes that show their ends, and how many are within one cluster."""
    place = {node.id: at for at, box in enumerate(boxes) for node in box.nodes}
    steps = {node.id: node.step for node in world.nodes}
    found: dict[tuple[str, str], list[Edge]] = {}
    inner = 0
    for edge in world.edges:
        ends = sorted((edge.source, edge.target), key=lambda end: (steps[end], place[end]))
        first, second = (boxes[place[end]].key for end in ends)
        if first == second:
            inner += 1
        elif (second, first) in found:
            found[second, first].append(edge)
        else:
            found.setdefault((first, second), []).append(edge)
    return found, inner


def lines_of(
    world: World, boxes: Sequence[Box], routes: Mapping[str, Sequence[Point]]
) -> tuple[tuple[Line, ...], int]:
    """One line for each pair of boxes; ``routes`` are those from the centre, by the other box."""
    by_key = {box.key: box for box in boxes}
    pairs, inner = paired(world, boxes)
    made: list[Line] = []
    for (first, second), edges in pairs.items():
        route = routes.get(second) if first == world.centre else None
        points = tuple(route) if route else curve(by_key[first].rect, by_key[second].rect)
        made.append(_line(by_key[first], second, edges, points, is_curve=not route))
    return tuple(made), inner


def _line(
    first: Box, second: str, edges: list[Edge], points: tuple[Point, ...], *, is_curve: bool
) -> Line:
    here = {node.id for node in first.nodes}
    free = [edge for edge in edges if not edge.bond.is_mutual]
    to_first = any(edge.target in here for edge in free)
    to_second = any(edge.source in here for edge in free)
    return Line(first.key, second, tuple(edges), points, is_curve, to_first, to_second)


def tidy(points: Sequence[Point]) -> tuple[Point, ...]:
    """The corners only: neither points twice nor points on the way."""
    made: list[Point] = []
    for point in points:
        if made and point == made[-1]:
            continue
        if len(made) > 1 and _is_on_the_way(made[-2], made[-1], point):
            made[-1] = point
        else:
            made.append(point)
    return tuple(made)


def _is_on_the_way(first: Point, between: Point, last: Point) -> bool:
    level = first[1] == between[1] == last[1]
    upright = first[0] == between[0] == last[0]
    axis = 0 if level else 1
    ahead = (between[axis] - first[axis]) * (last[axis] - between[axis]) > 0
    return (level or upright) and ahead


def curve(first: Rect, second: Rect) -> tuple[Point, Point, Point, Point]:
    """Two ends and two handles, from the sides that face each other."""
    if first.right <= second.x or second.right <= first.x:
        left_first = first.right <= second.x
        start = (first.right if left_first else first.x, first.middle[1])
        end = (second.x if left_first else second.right, second.middle[1])
        half = (end[0] - start[0]) / 2
        return start, (start[0] + half, start[1]), (end[0] - half, end[1]), end
    # One over the other: out at one side and in again there.
    start, end = (first.right, first.middle[1]), (second.right, second.middle[1])
    out = max(start[0], end[0]) + 24 + abs(end[1] - start[1]) * 0.12
    return start, (out, start[1]), (out, end[1]), end
