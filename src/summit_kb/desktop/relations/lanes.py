"""Which nodes stand together, in which order, and which give way to a cluster."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from summit_kb.app.world.graph import Bond, Node, NodeKind, World
from summit_kb.app.world.walking import weight
from summit_kb.desktop.relations.scene import Box, Lane, Rect

MOST_EXPANDED = 120

_BONDS = {bond: place for place, bond in enumerate(Bond)}


def lanes_of(world: World) -> dict[Lane, list[Node]]:
    """The nodes by lane: what the centre refers to, the centre, what refers to it, and farther.

    Without a centre documents stand with those of their type.
    """
    lanes: dict[Lane, list[Node]] = defaultdict(list)
    graver = _gravest(world)
    for node in world.nodes:
        lanes[_lane(world, node, graver)].append(node)
    ordered = sorted(lanes, key=lambda lane: _place(lane, len(lanes[lane])))
    return {lane: in_order(lanes[lane]) for lane in ordered}


def _gravest(world: World) -> dict[str, Lane]:
    """For each neighbour of the centre the lane of its gravest bond."""
    made: dict[str, Lane] = {}
    for edge in sorted(world.edges, key=weight):
        if world.centre in (edge.source, edge.target):
            other = edge.other(world.centre)
            forward = edge.bond.is_mutual or edge.source == world.centre
            known = made.get(other)
            if known is None:
                made[other] = Lane(edge.bond, forward, step=1)
            elif known.bond is edge.bond and known.forward is not forward:
                made[other] = Lane(edge.bond, both=True, step=1)
    return made


def _lane(world: World, node: Node, graver: dict[str, Lane]) -> Lane:
    if world.centre is None:
        # What is no document of the library stands below those that are.
        held = node.kind is NodeKind.DOCUMENT
        return Lane(step=1 if held else 2, type=node.type if held else node.kind.value)
    if node.id == world.centre:
        return Lane()
    return graver.get(node.id) or Lane(step=max(2, node.step))


def _place(lane: Lane, count: int) -> tuple[int, int, int, str]:
    if lane.is_centre:
        return 1, 0, 0, ""
    if lane.bond is None:
        return 3, lane.step, -count, lane.type or ""
    return (0 if lane.forward else 2), _BONDS[lane.bond], lane.both, ""


def in_order(nodes: Iterable[Node]) -> list[Node]:
    """By date, as they stand in a lane."""
    return sorted(nodes, key=_order)


def _order(node: Node) -> tuple[str, bool, str, str]:
    """By date; what has none last; then what is here before what is not."""
    return node.date or "9", node.kind is NodeKind.ABSENT, node.title, node.id


def keyed(lane: Lane, place: str) -> str:
    """The key of the cluster in one place of a lane."""
    return f"+{lane.key}|{place}"


def shown(
    nodes: Sequence[Node], lane: Lane, place: str, most: int, expanded: Iterable[str]
) -> list[tuple[str, tuple[Node, ...]]]:
    """What gets a box in one place: each node by itself as far as there is room, then the rest.

    One or two are never hidden behind a cluster: it would save nothing.
    """
    key = keyed(lane, place)
    room = MOST_EXPANDED if key in set(expanded) else most
    if len(nodes) <= room + 2:
        return [(node.id, (node,)) for node in nodes]
    alone = [(node.id, (node,)) for node in nodes[:room]]
    return [*alone, (key, tuple(nodes[room:]))]


def boxed(lane: Lane, given: tuple[str, tuple[Node, ...]], rect: Rect) -> Box:
    return Box(given[0], rect, lane, given[1])
