"""A world as JSON and as people read it in a terminal."""

from __future__ import annotations

from itertools import groupby

from summit_kb.app.words import Words
from summit_kb.app.world.graph import Edge, Node, World
from summit_kb.app.world.saying import condition_words, edge_words, named, origin_words
from summit_kb.app.world.walking import weight
from summit_kb.cli.output import Output

Json = dict[str, object]


def world_json(world: World) -> Json:
    return {
        "centre": world.centre,
        "depth": world.depth,
        "nodes": [_node(one) for one in world.nodes],
        "edges": [_edge(one) for one in world.edges],
        "left_out": world.left_out,
        "unread": world.unread,
    }


def _node(node: Node) -> Json:
    return {
        "id": node.id,
        "kind": node.kind.value,
        "title": node.title,
        "title_en": node.title_en,
        "type": node.type,
        "number": node.number,
        "issuer": node.issuer,
        "date": node.date,
        "dated_by": node.dated_by.value if node.dated_by else None,
        "language": node.language,
        "validity": node.validity.value,
        "change": node.change.value if node.change else None,
        "step": node.step,
        "more": node.more,
    }


def _edge(edge: Edge) -> Json:
    return {
        "source": edge.source,
        "target": edge.target,
        "kind": edge.bond.value,
        "origin": edge.origin.value,
        "page": edge.page,
        "mentions": edge.mentions,
        "words": edge.words or None,
        "by": edge.by,
    }


def print_world(world: World, output: Output) -> None:
    """Each document with what it has to do with others, by kind."""
    nodes = {node.id: node for node in world.nodes}
    for node in world.nodes:
        if world.centre is None or node.id == world.centre:
            _print_node(node, output)
            _print_edges(node.id, list(world.edges), nodes, output)
    if world.centre is not None:
        _print_further(world, nodes, output)
    for key, count in (("world-left-out", world.left_out), ("world-unread", world.unread)):
        if count:
            output.line(output.dim(output.say(key, count=count)))


def _print_further(world: World, nodes: dict[str, Node], output: Output) -> None:
    """Relations that do not touch the centre."""
    further = [edge for edge in world.edges if world.centre not in (edge.source, edge.target)]
    by_source = sorted(further, key=lambda edge: list(nodes).index(edge.source))
    for source, group in groupby(by_source, key=lambda edge: edge.source):
        _print_node(nodes[source], output)
        _print_edges(source, list(group), nodes, output)


def _print_node(node: Node, output: Output) -> None:
    words = output.words
    facts = " · ".join(filter(None, (_day(node, words), condition_words(node, words))))
    output.line(f"{output.bold(named(node, words))} {output.dim(node.id)}")
    output.line(f"    {facts}")


def _print_edges(seen_from: str, edges: list[Edge], nodes: dict[str, Node], output: Output) -> None:
    words = output.words
    own = [edge for edge in edges if seen_from in (edge.source, edge.target)]
    own.sort(key=lambda edge: (edge.source != seen_from, weight(edge)))
    for said, group in groupby(own, key=lambda edge: edge_words(edge, seen_from, words)):
        output.line(f"  {said}:")
        for edge in group:
            other = nodes[edge.other(seen_from)]
            facts = [_day(other, words), condition_words(other, words), origin_words(edge, words)]
            told = output.dim(" · ".join(filter(None, facts)))
            output.line(f"    - {named(other, words)} {told}")


def _day(node: Node, words: Words) -> str:
    """As exact as it is known, the day first where that is the custom."""
    parts = (node.date or "").split("-")
    return "/".join(reversed(parts)) if words.code == "vi" else "-".join(parts)
