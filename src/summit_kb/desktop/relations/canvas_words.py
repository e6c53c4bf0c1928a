"""What is said of boxes and lines: on the line that is looked at, and to who does not see it."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from summit_kb.app.words import Words
from summit_kb.app.world.graph import Edge, Node, World
from summit_kb.app.world.saying import condition_words, edge_words, named, origin_words
from summit_kb.desktop.formats import date_text
from summit_kb.desktop.relations.counts import Counts
from summit_kb.desktop.relations.ground_painter import lane_words
from summit_kb.desktop.relations.scene import Box, Line, Scene

_MOST_NAMED = 3


def label_of(line: Line, looked: str, scene: Scene, words: Words) -> str:
    """The bonds of a line as seen from the box that is looked at: its node does it to the other."""
    box = scene.box(looked)
    held = {node.id for node in box.nodes} if box else set[str]()
    said = dict.fromkeys(
        edge_words(edge, edge.source if edge.source in held else edge.target, words)
        for edge in line.edges
    )
    text = " · ".join(said)
    return f"{text} ×{len(line.edges)}" if len(line.edges) > len(said) else text


def sentence(world: World, box: Box, words: Words) -> str:
    """A box in words: what it is, its date and validity, and how it stands to the centre."""
    if box.is_cluster:
        return _cluster(box, words)
    node = box.node
    parts = [named(node, words), date_text(node.date, words.code)]
    if node.language not in (None, words.code):
        parts.append(words.language(node.language or ""))
    parts += [condition_words(node, words), *_to_centre(world, node, words)]
    others = [edge for edge in _edges_of(world.edges, node) if not _touches(edge, world.centre)]
    if node.id == world.centre:
        count = len({edge.other(node.id) for edge in _edges_of(world.edges, node)})
        parts.append(Counts().neighbours(count))
    elif others:
        parts.append(Counts().others(len(others)))
    if node.more:
        parts.append(Counts().not_shown(node.more))
    return " · ".join(filter(None, parts))


def _cluster(box: Box, words: Words) -> str:
    text = Counts().more(len(box.nodes))
    names = ", ".join(one.number or one.label(words.code) for one in box.nodes[:_MOST_NAMED])
    rest = "…" if len(box.nodes) > _MOST_NAMED else ""
    enter = QCoreApplication.translate("Relations", "Enter shows them")
    return " · ".join(filter(None, (lane_words(box.lane, words), text, names + rest, enter)))


def _to_centre(world: World, node: Node, words: Words) -> Iterable[str]:
    """Seen from the centre, as the lanes are."""
    if world.centre is None or node.id == world.centre:
        return
    for edge in _edges_of(world.edges, node):
        if _touches(edge, world.centre):
            yield f"{edge_words(edge, world.centre, words)} ({origin_words(edge, words)})"


def _edges_of(edges: Iterable[Edge], node: Node) -> list[Edge]:
    return [edge for edge in edges if node.id in (edge.source, edge.target)]


def _touches(edge: Edge, centre: str | None) -> bool:
    return centre is not None and centre in (edge.source, edge.target)
