"""The world as a plain list: for screen readers, for copying and for printing."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from PySide6.QtCore import QCoreApplication, QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QResizeEvent,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTreeView, QWidget

from summit_kb.app.words import Words
from summit_kb.app.world.graph import Bond, Edge, Node, World
from summit_kb.app.world.saying import condition_words, edge_words, named, origin_words
from summit_kb.desktop.formats import date_text
from summit_kb.desktop.relations.ground_painter import lane_words
from summit_kb.desktop.relations.lanes import in_order, lanes_of
from summit_kb.desktop.relations.scene import Lane
from summit_kb.desktop.theme import icons
from summit_kb.desktop.widgets.sizing import scaled

NODE = Qt.ItemDataRole.UserRole
_SHARE_OF_NAMES = 0.42
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def rows_of(world: World, words: Words) -> Iterator[tuple[str, list[tuple[Node, list[str]]]]]:
    """Groups with their name; of each node its name, date, validity, and how it is related."""
    nodes = {node.id: node for node in world.nodes}
    for lane, held in _groups(world).items():
        rows = [(node, _cells(world, node, nodes, words)) for node in held]
        yield f"{lane_words(lane, words)} ({len(rows)})", rows


def _groups(world: World) -> dict[Lane, list[Node]]:
    """As the lanes, but a list has room for each in every bond that it has to the centre."""
    groups = {lane: nodes for lane, nodes in lanes_of(world).items() if not lane.is_centre}
    if world.centre is None:
        return groups
    nodes = {node.id: node for node in world.nodes}
    made: dict[Lane, list[Node]] = {}
    for bond in Bond:
        for forward in (True, False):
            ends = [
                _end(edge, world.centre, forward=forward)
                for edge in world.edges
                if edge.bond is bond
            ]
            held = [nodes[end] for end in dict.fromkeys(ends) if end is not None]
            if held and (forward or not bond.is_mutual):
                made[Lane(bond, forward, step=1)] = in_order(held)
    ordered = sorted(made, key=lambda lane: not lane.forward)
    far = {lane: held for lane, held in groups.items() if lane.bond is None}
    return {lane: made[lane] for lane in ordered} | far


def _end(edge: Edge, centre: str, *, forward: bool) -> str | None:
    """The other end of an edge the centre has, in that direction."""
    if edge.bond.is_mutual:
        return edge.other(centre) if centre in (edge.source, edge.target) else None
    here = edge.source if forward else edge.target
    return edge.other(centre) if here == centre else None


def _cells(world: World, node: Node, nodes: dict[str, Node], words: Words) -> list[str]:
    own = [edge for edge in world.edges if node.id in (edge.source, edge.target)]
    said = [_said(edge, node, world.centre, nodes, words) for edge in own]
    related = "; ".join(dict.fromkeys(filter(None, said)))
    day = date_text(node.date, words.code)
    return [named(node, words), day, condition_words(node, words), related]


def _said(edge: Edge, node: Node, centre: str | None, nodes: dict[str, Node], words: Words) -> str:
    """How it is related to the centre and who says so; farther away, or without one, to whom."""
    other = edge.other(node.id)
    if centre is not None and other == centre:
        return f"{edge_words(edge, centre, words)}: {origin_words(edge, words)}"
    if centre is None or node.step > 1:
        there = nodes[other]
        return f"{edge_words(edge, node.id, words)} {there.number or there.label(words.code)}"
    return ""


class ListView(QTreeView):
    """Signals as those of the diagram: ``opened``, ``centred``, ``current_changed``,
    ``menu_wanted``, ``back_wanted``.
    """

    opened = Signal(str)
    centred = Signal(str)
    current_changed = Signal(str)
    menu_wanted = Signal(str, QPoint)
    back_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = QStandardItemModel(self)
        self.setModel(self._rows)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.selectionModel().currentChanged.connect(self._on_current)
        self.doubleClicked.connect(self._on_double_click)

    def show_world(self, world: World, words: Words) -> None:
        self._rows.clear()
        self._rows.setHorizontalHeaderLabels(
            [
                QCoreApplication.translate("Relations", "Document"),
                QCoreApplication.translate("Relations", "Date"),
                QCoreApplication.translate("Relations", "Validity"),
                QCoreApplication.translate("Relations", "Relation, and who says so"),
            ]
        )
        for name, rows in rows_of(world, words):
            self._rows.appendRow(self._group(name, rows))
        for row in range(self._rows.rowCount()):
            self.setFirstColumnSpanned(row, QModelIndex(), True)
        self.expandAll()
        self._set_widths()

    def node_at(self, index: QModelIndex) -> str:
        return str(self.model().index(index.row(), 0, index.parent()).data(NODE) or "")

    def go_to(self, node: str) -> None:
        """The row of a node, as far as it has one."""
        for at in range(self._rows.rowCount()):
            group = self._rows.item(at)
            for row in range(group.rowCount()):
                item = group.child(row)
                if item.data(NODE) == node:
                    self.setCurrentIndex(item.index())
                    return
        if self._rows.rowCount():
            self.setCurrentIndex(self._rows.item(0).index())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._set_widths()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        node = self.node_at(self.currentIndex())
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() in _ENTER and node:
            (self.centred if control else self.opened).emit(node)
        elif event.key() == Qt.Key.Key_Space and node:
            self.centred.emit(node)
        elif event.key() == Qt.Key.Key_Backspace:
            self.back_wanted.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        node = self.node_at(index)
        if node:
            at = self.visualRect(index).center() if by_key else event.pos()
            self.menu_wanted.emit(node, self.viewport().mapToGlobal(at))

    def _group(self, name: str, rows: list[tuple[Node, list[str]]]) -> QStandardItem:
        group = QStandardItem(name)
        font = group.font()
        font.setBold(True)
        group.setFont(font)
        for node, cells in rows:
            items = [QStandardItem(text) for text in cells]
            for item in items:
                item.setToolTip(item.text())
            items[0].setData(node.id, NODE)
            items[0].setIcon(icons.icon(_ICONS[node.kind.value]))
            group.appendRow(items)
        return group

    def _set_widths(self) -> None:
        header = self.header()
        header.setStretchLastSection(True)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.setIconSize(QSize(scaled(18), scaled(18)))
        header.resizeSection(0, round(self.viewport().width() * _SHARE_OF_NAMES))
        for column in (1, 2):
            self.resizeColumnToContents(column)

    def _on_current(self, current: QModelIndex, _before: QModelIndex) -> None:
        node = self.node_at(current) if current.isValid() else ""
        if node:
            self.current_changed.emit(node)

    def _on_double_click(self, index: QModelIndex) -> None:
        node = self.node_at(index)
        if node:
            self.opened.emit(node)


_ICONS = {"document": "document", "absent": "absent", "event": "event", "session": "event"}


def as_text(world: World, words: Words, title: str) -> str:
    """The list as lines with tabs, for a table elsewhere."""
    lines = [title]
    for name, rows in rows_of(world, words):
        lines += ["", name, *("\t".join(cells) for _node, cells in rows)]
    return "\n".join(lines)


def as_html(world: World, words: Words, title: str) -> str:
    """The list set for a printer."""
    parts = [f"<h2>{escape(title)}</h2>"]
    for name, rows in rows_of(world, words):
        parts.append(f"<h3>{escape(name)}</h3><table border='0' cellpadding='3' width='100%'>")
        for _node, cells in rows:
            parts.append("<tr>" + "".join(f"<td>{escape(one)}</td>" for one in cells) + "</tr>")
        parts.append("</table>")
    return "\n".join(parts)
