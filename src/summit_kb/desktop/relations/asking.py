"""What the page asks of the library, and the answer, made away from the window. No Qt."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace

from summit_kb.app.world.graph import Bond, Origin, World
from summit_kb.app.world.worlds import Scope, Worlds
from summit_kb.desktop.relations.by_kind import by_kind
from summit_kb.desktop.relations.by_time import by_time
from summit_kb.desktop.relations.scene import Measure, Scene

TIME, KIND, LIST = "time", "kind", "list"
VIEWS = (TIME, KIND, LIST)


@dataclass(frozen=True)
class Question:
    """``centre`` is None for the whole library; ``view`` "" takes what suits the answer best."""

    centre: str | None
    depth: int = 1
    view: str = ""
    texts: bool = True
    hidden: frozenset[Bond] = frozenset()
    expanded: frozenset[str] = frozenset()
    scope: Scope = field(default_factory=Scope)
    measure: Measure = field(default_factory=Measure)
    held: str = field(default="", compare=False)
    """The view of the answer before, kept where none was chosen."""


@dataclass(frozen=True)
class Answer:
    """``bonds`` counts the edges by bond before any was hidden, ``read`` those of texts alone."""

    question: Question
    view: str
    world: World
    scene: Scene
    bonds: dict[Bond, int]
    read: int


def answered(worlds: Worlds, question: Question) -> Answer:
    """Raises DocumentNotFoundError for a centre the library does not know."""
    if question.centre is None:
        found = worlds.whole(question.scope, texts=question.texts)
    else:
        found = worlds.of(question.centre, question.depth, texts=question.texts)
    bonds = Counter(edge.bond for edge in found.edges)
    read = sum(edge.origin is Origin.TEXT for edge in found.edges)
    world = narrowed(found, question.hidden)
    view = question.view or question.held or suited(world)
    arrange = by_time if view == TIME else by_kind
    scene = arrange(world, question.measure, question.expanded)
    return Answer(question, view, world, scene, dict(bonds), read)


def suited(world: World) -> str:
    """By time when most of it has a date, else by kind."""
    others = [node for node in world.nodes if node.id != world.centre]
    dated = sum(node.date is not None for node in others)
    return TIME if others and dated * 3 > len(others) * 2 else KIND


def narrowed(world: World, hidden: frozenset[Bond]) -> World:
    """The world without some bonds, and without what only they led to."""
    if not hidden:
        return world
    edges = tuple(edge for edge in world.edges if edge.bond not in hidden)
    if world.centre is None:
        return replace(world, edges=edges)
    reached = {world.centre}
    steps = {node.id: node.step for node in world.nodes}
    while True:
        ends = {end for edge in edges for end in (edge.source, edge.target)}
        near = {
            end
            for end in ends - reached
            if any(
                edge.other(end) in reached and steps[edge.other(end)] < steps[end]
                for edge in edges
                if end in (edge.source, edge.target)
            )
        }
        if not near:
            break
        reached |= near
    nodes = tuple(node for node in world.nodes if node.id in reached)
    kept = tuple(edge for edge in edges if edge.source in reached and edge.target in reached)
    return replace(world, nodes=nodes, edges=kept)
