"""The tree of topics: chosen, narrowed by typing, and moved by mouse or keys."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeView, QWidget

from summit_kb.desktop.librarian.topics.tree_model import WORDS, TopicModel
from summit_kb.vietnamese.normal import folded_form

_Drop = QAbstractItemView.DropIndicatorPosition
_Place = tuple[str | None, str | None]
_Index = QModelIndex | QPersistentModelIndex


class TopicTree(QTreeView):
    """Signals: ``chosen`` (id or ""); ``move_wanted`` (topic, new broader topic or None, the
    sibling to stand before or None); ``remove_wanted``; ``menu_wanted`` (QPoint on the screen).

    Alt with the arrows moves: up and down among siblings, left out of its broader topic, right
    below the topic above it.
    """

    chosen = Signal(str)
    move_wanted = Signal(str, object, object)
    remove_wanted = Signal()
    menu_wanted = Signal(QPoint)

    def __init__(self, model: TopicModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.topics = model
        self.setModel(model)
        self.setUniformRowHeights(True)
        self.setProperty("kind", "topics")
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setAllColumnsShowFocus(True)
        # Not InternalMove: that moves rows by itself, and only as the model would.
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        head = self.header()
        head.setStretchLastSection(False)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        head.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionsMovable(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._on_menu)

    @property
    def current(self) -> str | None:
        """The chosen topic."""
        return self.topics.topic_at(self.currentIndex())

    def choose(self, topic: str) -> bool:
        """Go to a topic; False when it is not there."""
        index = self.topics.index_of(topic)
        if not index.isValid():
            return False
        self.setCurrentIndex(index)
        self.scrollTo(index)
        return True

    def narrow(self, text: str) -> int:
        """Show topics that have all words in a name, and what is above them; answers how many."""
        words = folded_form(text).split()
        count = 0
        for index in reversed(list(self.topics.indexes())):
            fits = self._fits(index, words)
            count += fits
            rows = range(self.topics.rowCount(index))
            has_shown = any(not self.isRowHidden(row, index) for row in rows)
            self.setRowHidden(index.row(), index.parent(), not (fits or (words and has_shown)))
        self.expandAll()
        here = self.currentIndex().siblingAtColumn(0)
        if here.isValid() and self.isRowHidden(here.row(), here.parent()):
            shown = (one for one in self.topics.indexes() if self._fits(one, words))
            self.setCurrentIndex(next(shown, QModelIndex()))
        return count

    @staticmethod
    def _fits(index: QModelIndex, words: list[str]) -> bool:
        return all(word in str(index.data(WORDS)) for word in words)

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        super().currentChanged(current, previous)
        self.chosen.emit(self.topics.topic_at(current) or "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        topic = self.current
        if event.modifiers() == Qt.KeyboardModifier.AltModifier and topic is not None:
            place = self.place_by_key(Qt.Key(event.key()))
            if place is not None:
                self.move_wanted.emit(topic, *place)
                event.accept()
                return
        if event.key() == Qt.Key.Key_Delete and topic is not None:
            self.remove_wanted.emit()
            return
        super().keyPressEvent(event)

    def place_by_key(self, key: Qt.Key) -> _Place | None:
        """Where Alt and ``key`` move the chosen topic: below which, and before which."""
        index = self.currentIndex().siblingAtColumn(0)
        parent, row = index.parent(), index.row()
        above = self.topics.topic_at(parent)
        match key:
            case Qt.Key.Key_Up if row > 0:
                return above, self._at(row - 1, parent)
            case Qt.Key.Key_Down if row + 1 < self.topics.rowCount(parent):
                return above, self._at(row + 2, parent)
            case Qt.Key.Key_Left if above is not None:
                outer = parent.parent()
                return self.topics.topic_at(outer), self._at(parent.row() + 1, outer)
            case Qt.Key.Key_Right if row > 0:
                return self._at(row - 1, parent), None
            case _:
                return None

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.is_own(event):
            super().dragEnterEvent(event)
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)
        if not self.is_own(event) or not self._may_drop(event.position().toPoint()):
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        # The model shows what the library says; it changes once the library has.
        topic, point = self.current, event.position().toPoint()
        place = self.place_at(point) if self.is_own(event) and self._may_drop(point) else None
        self.setState(QAbstractItemView.State.NoState)
        self.viewport().update()
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        if topic is not None and place is not None:
            self.move_wanted.emit(topic, *place)

    def is_own(self, event: QDropEvent) -> bool:
        """Whether a topic of this tree is dragged."""
        return event.source() is self

    def _may_drop(self, point: QPoint) -> bool:
        """Not below itself, nor where it is."""
        topic = self.current
        if topic is None:
            return False
        broader, before = self.place_at(point)
        return before != topic and broader not in self.topics.thesaurus.with_narrower(topic)

    def place_at(self, point: QPoint) -> _Place:
        """Where a drop at ``point`` puts a topic, by the line or frame that is shown."""
        index = self.indexAt(point).siblingAtColumn(0)
        where = self.dropIndicatorPosition()
        if not index.isValid() or where is _Drop.OnViewport:
            return None, None
        if where is _Drop.OnItem:
            return self.topics.topic_at(index), None
        parent = index.parent()
        row = index.row() + (where is _Drop.BelowItem)
        return self.topics.topic_at(parent), self._at(row, parent)

    def _at(self, row: int, parent: QModelIndex) -> str | None:
        return self.topics.topic_at(self.topics.index(row, 0, parent))

    @Slot(QPoint)
    def _on_menu(self, at: QPoint) -> None:
        self.menu_wanted.emit(self.viewport().mapToGlobal(at))
