"""What is done with the boxes of the diagram and the rows of its list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Slot

from summit_kb.app.world.graph import Node, NodeKind
from summit_kb.desktop.relations.box_menu import Deed, box_menu, deeds_for, evidence_of, proposed_of
from summit_kb.domain.locator import Locator

if TYPE_CHECKING:
    from summit_kb.desktop.relations.page import RelationsPage

_CHOSEN = 2


class Deeds(QObject):
    """Does what keys, double clicks and menus ask for."""

    def __init__(self, page: RelationsPage) -> None:
        super().__init__(page)
        self._page = page

    @Slot(str)
    def open(self, key: str) -> None:
        """A document in its tab; a cluster shows what is in it; what is absent is looked for."""
        node = self._page.node(key)
        box = self._page.box(key)
        if node is None:
            if box is not None and box.is_cluster:
                self._page.expand(box)
        elif node.kind is NodeKind.DOCUMENT:
            self._page.opened.emit(Locator(node.id))
        elif node.kind is NodeKind.ABSENT:
            self._search(node)
        else:
            self._page.centre_on(node)

    @Slot(str)
    def centre(self, key: str) -> None:
        node = self._page.node(key)
        if node is None:
            self.open(key)
        else:
            self._page.centre_on(node)

    @Slot(str)
    def mark(self, key: str) -> None:
        """Choose a document for side by side; the second one chosen opens both."""
        node, canvas = self._page.node(key), self._page.canvas
        if node is None or node.kind is not NodeKind.DOCUMENT:
            return
        marks = canvas.marks
        marks = tuple(one for one in marks if one != key) if key in marks else (*marks, key)
        canvas.set_marks(marks if len(marks) < _CHOSEN else ())
        if len(marks) == _CHOSEN:
            self._beside(*marks)

    @Slot(str, QPoint)
    def show_menu(self, key: str, at: QPoint) -> None:
        node, answer = self._page.node(key), self._page.answer
        if node is None or answer is None:
            return
        deeds = deeds_for(answer.world, node, self._page.canvas.marks)
        menu = box_menu(self._page, deeds, lambda deed: self.do(deed, node))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)

    def do(self, deed: Deed, node: Node) -> None:
        """What a line of the menu stands for."""
        page = self._page
        doing = {
            "open": lambda: self.open(node.id),
            "evidence": lambda: self._show_evidence(node),
            "confirm": lambda: self._confirm(node),
            "centre": lambda: page.centre_on(node),
            "search": lambda: self._search(node),
            "about": lambda: page.room_wanted.emit("about", _event(node)),
            "beside_centre": lambda: self._beside(page.centre or "", node.id),
            "beside": lambda: self.mark(node.id),
            "mark": lambda: self._mark_alone(node),
            "unmark": lambda: self.mark(node.id),
        }
        doing[deed.name]()

    def _mark_alone(self, node: Node) -> None:
        self._page.canvas.set_marks((node.id,))

    def _show_evidence(self, node: Node) -> None:
        answer = self._page.answer
        edge = evidence_of(answer.world, node) if answer is not None else None
        if edge is not None and edge.by is not None:
            self._page.opened_with.emit(Locator(edge.by, edge.page), edge.words)

    def _confirm(self, node: Node) -> None:
        """At the librarian's desk, in the form of the document whose text says so."""
        answer = self._page.answer
        edge = proposed_of(answer.world, node) if answer is not None else None
        if edge is not None:
            self._page.deed_wanted.emit("describe", edge.by)

    def _beside(self, left: str, right: str) -> None:
        self._page.room_wanted.emit("beside", {"left": left, "right": right})

    def _search(self, node: Node) -> None:
        self._page.search_wanted.emit(f'"{node.number}"' if node.number else node.title)


def _event(node: Node) -> dict[str, str]:
    return {"kind": "event", "id": node.id.partition(":")[2].partition("/")[0]}
