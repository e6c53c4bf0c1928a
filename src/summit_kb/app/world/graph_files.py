"""A world as a file for programs that draw and count graphs: GraphML and DOT."""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.sax.saxutils import escape, quoteattr

from summit_kb.app.words import Words
from summit_kb.app.world.graph import Condition, Edge, Node, World
from summit_kb.app.world.saying import bond_words, condition_words, named

FORMATS = ("dot", "graphml")

_XML_FORBIDDEN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_STYLES = {
    Condition.EXPIRED: "dashed",
    Condition.ABSENT: "dotted",
    Condition.UNKNOWN: "solid",
    Condition.CHANGED: "bold",
}
_NODE_KEYS = ("label", "kind", "type", "number", "issuer", "date", "validity", "condition", "step")
_EDGE_KEYS = ("label", "bond", "origin", "page", "mentions")


def written(world: World, kind: str, words: Words) -> str:
    """The world as text of one of FORMATS."""
    lines = _dot(world, words) if kind == "dot" else _graphml(world, words)
    return "\n".join(lines) + "\n"


def _dot(world: World, words: Words) -> Iterator[str]:
    yield "digraph world {"
    yield '  rankdir=LR; node [shape=box, fontname="Noto Sans"]; edge [fontname="Noto Sans"];'
    for node in world.nodes:
        name = "\\n".join(
            filter(None, (_dot_text(named(node, words)), _dot_text(_below(node, words))))
        )
        style = _STYLES.get(node.condition, "solid")
        width = ", penwidth=3" if node.id == world.centre else ""
        yield f'  "{_dot_text(node.id)}" [label="{name}", style={style}{width}];'
    for edge in world.edges:
        label = _dot_text(bond_words(edge.bond, words, forward=True))
        style = "" if edge.is_confirmed else ", style=dashed"
        ends = f'"{_dot_text(edge.source)}" -> "{_dot_text(edge.target)}"'
        yield f'  {ends} [label="{label}"{style}];'
    yield "}"


def _dot_text(text: str) -> str:
    return " ".join(text.replace("\\", "\\\\").replace('"', '\\"').split())


def _below(node: Node, words: Words) -> str:
    return " · ".join(filter(None, (node.date, condition_words(node, words))))


def _graphml(world: World, words: Words) -> Iterator[str]:
    yield '<?xml version="1.0" encoding="UTF-8"?>'
    yield '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">'
    for domain, keys in (("node", _NODE_KEYS), ("edge", _EDGE_KEYS)):
        for key in keys:
            kind = "int" if key in ("step", "page", "mentions") else "string"
            yield (
                f'  <key id="{domain}-{key}" for="{domain}" attr.name="{key}" attr.type="{kind}"/>'
            )
    yield '  <graph id="world" edgedefault="directed">'
    for node in world.nodes:
        yield f"    <node id={_attribute(node.id)}>"
        yield from _data("node", _node_values(node, words))
        yield "    </node>"
    for edge in world.edges:
        ends = f"source={_attribute(edge.source)} target={_attribute(edge.target)}"
        yield f"    <edge {ends}>"
        yield from _data("edge", _edge_values(edge, words))
        yield "    </edge>"
    yield "  </graph>"
    yield "</graphml>"


def _node_values(node: Node, words: Words) -> dict[str, object]:
    return {
        "label": named(node, words),
        "kind": node.kind.value,
        "type": node.type,
        "number": node.number,
        "issuer": node.issuer,
        "date": node.date,
        "validity": node.validity.value,
        "condition": node.condition.value,
        "step": node.step,
    }


def _edge_values(edge: Edge, words: Words) -> dict[str, object]:
    return {
        "label": bond_words(edge.bond, words, forward=True),
        "bond": edge.bond.value,
        "origin": edge.origin.value,
        "page": edge.page,
        "mentions": edge.mentions,
    }


def _data(domain: str, values: dict[str, object]) -> Iterator[str]:
    for key, value in values.items():
        if value is not None:
            text = escape(_XML_FORBIDDEN.sub("", str(value)))
            yield f'      <data key="{domain}-{key}">{text}</data>'


def _attribute(text: str) -> str:
    return quoteattr(_XML_FORBIDDEN.sub("", text))
