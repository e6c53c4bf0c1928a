"""What can be done with a node: open it, put it in the middle, look for it, see two at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from summit_kb.app.world.graph import Edge, Node, NodeKind, Origin, World
from summit_kb.desktop.theme import icons
from summit_kb.desktop.translation import QT_TRANSLATE_NOOP

_TEXTS = {
    "open": ("document", QT_TRANSLATE_NOOP("Relations", "Open")),
    "evidence": ("quote", QT_TRANSLATE_NOOP("Relations", "Open where the text says so (page {0})")),
    "confirm": ("check", QT_TRANSLATE_NOOP("Relations", "Confirm or reject what was read…")),
    "centre": ("relation", QT_TRANSLATE_NOOP("Relations", "Put in the middle")),
    "search": ("search", QT_TRANSLATE_NOOP("Relations", "Search for it")),
    "about": ("event", QT_TRANSLATE_NOOP("Relations", "All of this event")),
    "mark": ("check", QT_TRANSLATE_NOOP("Relations", "Choose for side by side")),
    "unmark": ("close", QT_TRANSLATE_NOOP("Relations", "Do not choose it any more")),
    "beside": ("columns", QT_TRANSLATE_NOOP("Relations", "Side by side with the chosen one")),
    "beside_centre": (
        "columns",
        QT_TRANSLATE_NOOP("Relations", "Side by side with the middle one"),
    ),
}
_KEYS = {"open": "Return", "centre": "Space", "mark": "Ctrl+Space", "unmark": "Ctrl+Space"}


@dataclass(frozen=True)
class Deed:
    """``name`` of what is offered; ``page`` where a text says so."""

    name: str
    page: int | None = None


def deeds_for(world: World, node: Node, marks: Sequence[str]) -> list[Deed]:
    """What makes sense for a node as things are."""
    deeds: list[Deed] = []
    is_held = node.kind is NodeKind.DOCUMENT
    if is_held:
        deeds.append(Deed("open"))
    evidence = evidence_of(world, node)
    if evidence is not None:
        deeds.append(Deed("evidence", evidence.page))
    if proposed_of(world, node) is not None:
        deeds.append(Deed("confirm"))
    if node.id != world.centre:
        deeds.append(Deed("centre"))
    if node.kind in (NodeKind.EVENT, NodeKind.SESSION):
        deeds.append(Deed("about"))
    else:
        deeds.append(Deed("search"))
    if is_held:
        deeds += _side_by_side(world, node, marks)
    return deeds


def _side_by_side(world: World, node: Node, marks: Sequence[str]) -> list[Deed]:
    if node.id in marks:
        return [Deed("unmark")]
    if marks:
        return [Deed("beside"), Deed("mark")]
    centre = world.node(world.centre) if world.centre else None
    held = centre is not None and centre.kind is NodeKind.DOCUMENT and centre.id != node.id
    return [Deed("beside_centre"), Deed("mark")] if held else [Deed("mark")]


def evidence_of(world: World, node: Node) -> Edge | None:
    """The edge to the centre that a text speaks of on a known page of a document that is here."""
    for edge in world.edges:
        ends = (edge.source, edge.target)
        if edge.page and world.centre in ends and node.id in ends and node.id != world.centre:
            said_by = world.node(edge.by or "")
            if said_by is not None and said_by.kind is NodeKind.DOCUMENT:
                return edge
    return None


def proposed_of(world: World, node: Node) -> Edge | None:
    """The edge to the centre that the program read and nobody has confirmed."""
    for edge in world.edges:
        ends = (edge.source, edge.target)
        if edge.origin is Origin.PROPOSED and node.id in ends and world.centre in ends:
            return edge if node.id != world.centre else None
    return None


def box_menu(parent: QWidget, deeds: Sequence[Deed], do: Callable[[Deed], None]) -> QMenu:
    menu = QMenu(parent)
    for deed in deeds:
        icon, text = _TEXTS[deed.name]
        label = QCoreApplication.translate("Relations", text).format(deed.page)
        action = menu.addAction(icons.icon(icon), label)
        action.setObjectName(deed.name)
        if deed.name in _KEYS:
            action.setShortcut(QKeySequence(_KEYS[deed.name]))
        action.triggered.connect(lambda _checked=False, deed=deed: do(deed))
    return menu
