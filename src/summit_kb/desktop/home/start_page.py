"""The first thing to see: how to search, where one left off, topics, newest documents."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QVBoxLayout, QWidget

from summit_kb.desktop.home.empty_library import EmptyLibrary
from summit_kb.desktop.home.hint import SearchHint
from summit_kb.desktop.home.overview import Overview
from summit_kb.desktop.home.search_shelves import PastShelf, SavedShelf
from summit_kb.desktop.home.shelves import DocumentShelf, PlaceShelf
from summit_kb.desktop.home.topic_card import TopicCard
from summit_kb.desktop.places import ReadPlace
from summit_kb.desktop.widgets.columns import ColumnsLayout
from summit_kb.desktop.widgets.flow import clear
from summit_kb.desktop.widgets.text import heading

_TWO_COLUMNS_LETTERS = 105
_WIDEST_LETTERS = 175


class StartPage(QScrollArea):
    """Signals: ``searched`` (words), ``topic_chosen`` (id), ``opened`` (Locator),
    ``add_wanted``, ``room_wanted`` (name, target).
    """

    searched = Signal(str)
    topic_chosen = Signal(str)
    opened = Signal(object)
    add_wanted = Signal()
    room_wanted = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._overview: Overview | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._build()
        self.retranslate()

    def _build(self) -> None:
        page = QWidget()
        page.setProperty("kind", "page")
        self._page_layout = QVBoxLayout(page)
        self._page_layout.setSpacing(22)
        self.hint = SearchHint()
        self.hint.searched.connect(self.searched)
        self.empty = EmptyLibrary()
        self.empty.add_wanted.connect(self.add_wanted)
        self.empty.hide()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(28)
        self._columns.addWidget(self._build_topics(), 3)
        self._columns.addWidget(self._build_shelves(), 2)
        self._page_layout.addWidget(self.hint)
        self._page_layout.addWidget(self.empty)
        self._page_layout.addLayout(self._columns)
        self._page_layout.addStretch()
        self.setWidget(page)

    def _build_topics(self) -> QWidget:
        self._topics = QWidget()
        layout = QVBoxLayout(self._topics)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        self._topics_title = heading(1.15)
        self._cards = QWidget()
        self._cards_layout = ColumnsLayout(self._cards, letters=38)
        layout.addWidget(self._topics_title)
        layout.addWidget(self._cards)
        layout.addStretch()
        return self._topics

    def _build_shelves(self) -> QWidget:
        side = QWidget()
        layout = QVBoxLayout(side)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(22)
        self.saved = SavedShelf()
        self.places = PlaceShelf()
        self.past = PastShelf()
        self.newest = DocumentShelf()
        for shelf in (self.places, self.newest):
            shelf.opened.connect(self.opened)
            shelf.hide()
        for shelf in (self.saved, self.places, self.past, self.newest):
            layout.addWidget(shelf)
        layout.addStretch()
        return side

    def show_overview(self, overview: Overview, language: str) -> None:
        """Show the library."""
        self._overview = overview
        empty = not overview.documents
        self.hint.show_library(overview.name, overview.documents, overview.faults)
        self.empty.setVisible(empty)
        clear(self._cards_layout)
        for topic in overview.topics:
            card = TopicCard(topic)
            card.chosen.connect(self.topic_chosen)
            self._cards_layout.addWidget(card)
        self._topics.setVisible(bool(overview.topics))
        self.newest.show_documents(overview.newest, language)

    def show_places(self, places: list[ReadPlace], language: str) -> None:
        """Show where the reader left off."""
        self.places.show_places(places, language)

    def retranslate(self) -> None:
        self._topics_title.setText(self.tr("Topics"))
        self.setAccessibleName(self.tr("Start page"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        letter = self.fontMetrics().averageCharWidth()
        wide = self.width() >= letter * _TWO_COLUMNS_LETTERS
        direction = QBoxLayout.Direction
        self._columns.setDirection(direction.LeftToRight if wide else direction.TopToBottom)
        spare = max((self.width() - letter * _WIDEST_LETTERS) // 2, 0)
        side = spare + (32 if wide else 18)
        self._page_layout.setContentsMargins(side, 26, side, 26)

    @Slot()
    def focus_first(self) -> None:
        self.hint.setFocus(Qt.FocusReason.OtherFocusReason)
