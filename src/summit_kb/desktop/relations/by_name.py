"""The box that is meant by the first letters of its number, or by words of its title. No Qt."""

from __future__ import annotations

from functools import lru_cache

from summit_kb.app.world.graph import Node
from summit_kb.desktop.relations.scene import Box, Scene
from summit_kb.vietnamese.normal import folded_form


def find_by_name(
    scene: Scene, typed: str, current: str, language: str, *, onwards: bool
) -> str | None:
    """The nearest box from ``current`` on, in the order of lanes, that is called so.

    Accents and case do not matter. ``onwards`` looks behind the current one first.
    """
    wanted = _folded(typed)
    boxes = list(scene.boxes)
    if not wanted or not boxes:
        return None
    at = next((place for place, box in enumerate(boxes) if box.key == current), 0)
    begin = at + 1 if onwards else at
    turned = [*boxes[begin:], *boxes[:begin]]
    best = min(
        ((_rank(box, wanted, language), place) for place, box in enumerate(turned)),
        key=lambda found: found,
    )
    return turned[best[1]].key if best[0] < _NONE else None


_NONE = 9


def _rank(box: Box, wanted: str, language: str) -> int:
    """A number that begins so before a title that does, before any that has it inside."""
    return min(_rank_of(node, wanted, language) for node in box.nodes)


def _rank_of(node: Node, wanted: str, language: str) -> int:
    number, title = _folded(node.number or ""), _folded(node.label(language))
    if number.startswith(wanted):
        return 0
    if title.startswith(wanted):
        return 1
    if f" {wanted}" in title:
        return 2
    return 3 if wanted in number or wanted in title else _NONE


@lru_cache(4096)
def _folded(text: str) -> str:
    return " ".join(folded_form(word) for word in text.split()) + " " * text.endswith(" ")
