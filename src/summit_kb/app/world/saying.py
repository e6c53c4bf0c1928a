"""A world in words: what somebody hears who does not see the diagram, and reads in its list."""

from __future__ import annotations

from summit_kb.app.words import Words
from summit_kb.app.world.graph import Bond, Edge, Node, NodeKind, Origin
from summit_kb.domain.kinds import RelationKind, Validity

_KINDS = {kind.value: kind for kind in RelationKind}


def bond_words(bond: Bond, words: Words, *, forward: bool) -> str:
    """Amends, or seen from the other end: Amended by."""
    kind = _KINDS.get(bond.value)
    if kind is None:
        return words.label("world", bond.value if forward else f"{bond.value}-inverse")
    return words.relation((kind if forward else kind.inverse).value)


def condition_words(node: Node, words: Words, *, short: bool = False) -> str:
    """The librarian's word on validity and what others did; an absent document says so.

    ``short`` is for where there is little room: the gravest of it alone.
    """
    if short and node.kind in (NodeKind.DOCUMENT, NodeKind.ABSENT):
        gravest = node.change.value if node.change else node.condition.value
        return words.label("world", f"short-{gravest}")
    if node.kind is NodeKind.ABSENT:
        return words.label("world", "absent")
    if node.kind is not NodeKind.DOCUMENT:
        return words.label("world", node.kind.value)
    told = words.validity(node.validity.value)
    if node.change is None:
        return told
    change = words.label("world", f"changed-{node.change.value}")
    if node.validity is Validity.UNKNOWN:
        return f"{change[:1].upper()}{change[1:]}"
    return words.say("world", "and-changed", validity=told, change=change)


def origin_words(edge: Edge, words: Words) -> str:
    """Who says so and where: confirmed, or read in the text on which page and how often."""
    if edge.origin is Origin.CONFIRMED and edge.page is None:
        return words.label("world", "origin-confirmed")
    key = f"origin-{edge.origin.value}-page" if edge.page else f"origin-{edge.origin.value}"
    if edge.origin is Origin.TEXT and edge.mentions > 1:
        key = "origin-text-often"
    return words.say("world", key, page=edge.page, mentions=edge.mentions)


def named(node: Node, words: Words) -> str:
    """Its number where it has one and its title does not say it, and its title."""
    title = node.label(words.code)
    if node.type and node.number == title:
        return f"{words.type(node.type)} {title}"
    if node.number and node.number not in title:
        return f"{node.number} · {title}"
    return title


def edge_words(edge: Edge, seen_from: str, words: Words) -> str:
    """The bond as it is seen from one of its ends."""
    return bond_words(edge.bond, words, forward=edge.source == seen_from)
