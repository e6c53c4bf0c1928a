"""From a centre outwards, step by step, as far as asked and never without bound."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from summit_kb.app.world.graph import Bond, Edge, Origin

Neighbours = Callable[[str], Iterable[Edge]]

_BONDS = {bond: place for place, bond in enumerate(Bond)}
_ORIGINS = {origin: place for place, origin in enumerate(Origin)}


@dataclass(frozen=True)
class Walk:
    """Steps from the centre by node, the edges seen on the way, and what was too many."""

    steps: dict[str, int]
    edges: tuple[Edge, ...]
    left_out: frozenset[str]


def weight(edge: Edge) -> tuple[int, int, str, str]:
    """What is taken first: what changes a document, then what it rests on, then mere mention."""
    return _BONDS[edge.bond], _ORIGINS[edge.origin], edge.source, edge.target


def walk(
    centre: str, neighbours: Neighbours, depth: int, most: int, closing: Neighbours | None = None
) -> Walk:
    """At most ``most`` nodes around ``centre``, nearer ones and graver edges first.

    ``closing`` tells the edges of the outermost nodes, of which those among them are kept.
    """
    steps = {centre: 0}
    seen: dict[tuple[str, str, Bond], Edge] = {}
    left_out: set[str] = set()
    ring = [centre]
    for step in range(1, depth + 1):
        reached: list[str] = []
        for node in ring:
            for edge in sorted(neighbours(node), key=weight):
                _keep(seen, edge)
                other = edge.other(node)
                if other in steps:
                    continue
                if len(steps) >= most:
                    left_out.add(other)
                else:
                    steps[other] = step
                    reached.append(other)
        ring = reached
    for node in ring if closing is not None else ():
        for edge in closing(node) if closing is not None else ():
            _keep(seen, edge)
    kept = (edge for edge in seen.values() if edge.source in steps and edge.target in steps)
    return Walk(steps, told_once(kept), frozenset(left_out - set(steps)))


def told_once(edges: Iterable[Edge]) -> tuple[Edge, ...]:
    """The edges in order of weight; a mention where more is said already is its evidence only."""
    made: dict[tuple[str, str, Bond], Edge] = {}
    for edge in sorted(edges, key=weight):
        _keep(made, edge)
    graver: dict[tuple[str, str], Edge] = {}
    for edge in made.values():
        if edge.bond is not Bond.CITES and edge.origin is not Origin.TEXT:
            graver.setdefault((edge.source, edge.target), edge)
    for edge in list(made.values()):
        over = graver.get((edge.source, edge.target))
        if edge.origin is Origin.TEXT and over is not None:
            del made[edge.key]
            made[over.key] = _with_evidence(made[over.key], edge)
    return tuple(made.values())


def _keep(seen: dict[tuple[str, str, Bond], Edge], edge: Edge) -> None:
    """One edge of each kind between two; what the record says stays, with where the text does."""
    known = seen.get(edge.key)
    if known is None:
        seen[edge.key] = edge
    elif edge.mentions > known.mentions and known.origin is not Origin.TEXT:
        seen[edge.key] = _with_evidence(known, edge)
    elif known.origin is Origin.TEXT and edge.origin is not Origin.TEXT:
        seen[edge.key] = _with_evidence(edge, known)


def _with_evidence(said: Edge, mention: Edge) -> Edge:
    """What is said, with how often a text speaks of it, and where unless that is known."""
    if said.page is not None:
        return replace(said, mentions=mention.mentions)
    page, words = mention.page, mention.words
    return replace(said, page=page, mentions=mention.mentions, words=words, by=mention.by)
