"""The first thing to see: the library's years, topics and figures; then where one left off."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QVBoxLayout, QWidget

from summit_kb.desktop.home.empty_library import EmptyLibrary
from summit_kb.desktop.home.event_shelf import EventShelf
from summit_kb.desktop.home.figure_shelf import FigureShelf
from summit_kb.desktop.home.glance import Glance
from summit_kb.desktop.home.hint import SearchHint
from summit_kb.desktop.home.name_shelf import NameShelf
from summit_kb.desktop.home.overview import Overview
from summit_kb.desktop.home.search_shelves import PastShelf, SavedShelf
from summit_kb.desktop.home.section_head import SectionHead
from summit_kb.desktop.home.shelves import DocumentShelf, PlaceShelf
from summit_kb.desktop.home.strip_model import Strip, StripItem, counted_strip
from summit_kb.desktop.home.timeline_strip import TimelineStrip
from summit_kb.desktop.home.topic_map import TopicMap
from summit_kb.desktop.places import ReadPlace
from summit_kb.domain.locator import Locator

_TWO_COLUMNS_LETTERS = 105
_WIDEST_LETTERS = 190
_FIGURES_WIDE, _FIGURES_NARROW = 4, 6


class StartPage(QScrollArea):
    """Signals: ``searched`` (words), ``topic_chosen`` (id), ``opened`` (Locator),
    ``opened_with`` (Locator, query), ``room_wanted`` (name, target), ``add_wanted``.
    """

    searched = Signal(str)
    topic_chosen = Signal(str)
    opened = Signal(object)
    opened_with = Signal(object, str)
    room_wanted = Signal(str, object)
    add_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._glance: Glance | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        page = QWidget()
        page.setProperty("kind", "page")
        self._page_layout = QVBoxLayout(page)
        self._page_layout.setSpacing(18)
        self.hint = SearchHint()
        self.empty = EmptyLibrary()
        self.empty.hide()
        self._page_layout.addWidget(self.hint)
        self._page_layout.addWidget(self.empty)
        self._page_layout.addWidget(self._build_years())
        self._columns = self._row(self._build_topics(), self._build_figures())
        self._page_layout.addLayout(self._columns)
        self._below = self._row(self._build_events(), self._build_shelves())
        self._page_layout.addLayout(self._below)
        self._page_layout.addStretch()
        self.setWidget(page)

    @staticmethod
    def _row(left: QWidget, right: QWidget) -> QBoxLayout:
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.setSpacing(24)
        row.addWidget(left, 1)
        row.addWidget(right, 1)
        return row

    def _build_years(self) -> QWidget:
        self._years = QFrame()
        self._years.setProperty("kind", "card")
        layout = QVBoxLayout(self._years)
        layout.setContentsMargins(8, 10, 8, 6)
        self.timeline = TimelineStrip()
        layout.addWidget(self.timeline)
        self._years.hide()
        return self._years

    def _build_topics(self) -> QWidget:
        self._topics = QWidget()
        layout = QVBoxLayout(self._topics)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        self._topics_head = SectionHead()
        self.topic_map = TopicMap()
        layout.addWidget(self._topics_head)
        layout.addWidget(self.topic_map)
        layout.addStretch()
        self._topics.hide()
        return self._topics

    def _build_figures(self) -> QWidget:
        self.figures = FigureShelf()
        self.figures.hide()
        return self.figures

    def _build_events(self) -> QWidget:
        self._told = QWidget()
        layout = QVBoxLayout(self._told)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(20)
        self.events, self.names = EventShelf(), NameShelf()
        layout.addWidget(self.events)
        layout.addWidget(self.names)
        layout.addStretch()
        return self._told

    def _build_shelves(self) -> QWidget:
        side = QWidget()
        layout = QVBoxLayout(side)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(20)
        self.places = PlaceShelf()
        self.saved = SavedShelf()
        self.past = PastShelf()
        self.newest = DocumentShelf()
        for shelf in (self.places, self.newest):
            shelf.hide()
        for shelf in (self.places, self.saved, self.past, self.newest):
            layout.addWidget(shelf)
        layout.addStretch()
        return side

    def _connect(self) -> None:
        self.hint.searched.connect(self.searched)
        self.empty.add_wanted.connect(self.add_wanted)
        self.topic_map.chosen.connect(self.topic_chosen)
        self.timeline.chosen.connect(self._on_year_item)
        self.figures.opened_with.connect(self.opened_with)
        self.events.opened.connect(self.opened)
        for shelf in (self.figures, self.events, self.names):
            shelf.about_wanted.connect(self._on_about)
        for shelf in (self.places, self.newest):
            shelf.opened.connect(self.opened)

    def show_overview(self, overview: Overview, language: str) -> None:
        """Show what the index tells of the library; the rest comes with ``show_glance``."""
        self.hint.show_library(overview.name, overview.documents, overview.faults)
        self.empty.setVisible(not overview.documents)
        self.newest.show_documents(overview.newest, language)
        if self._glance is not None and overview.documents:
            return  # what is shown is fuller, and will be brought up to date
        self._show_strip(counted_strip(overview.years))
        self.topic_map.show_topics(overview.topics)
        self._topics.setVisible(bool(overview.topics))
        if overview.documents:
            self.figures.show_waiting()
        else:
            self._glance = None
            # What is beside it has the whole width.
            for shelf in (self.figures, self.events, self.names, self._told):
                shelf.hide()

    def show_glance(self, glance: Glance) -> None:
        """Show what records and texts tell; parts there is nothing of are not there."""
        self._glance = glance
        self._show_strip(glance.strip)
        self.topic_map.show_topics(glance.topics)
        self._topics.setVisible(bool(glance.topics))
        wide = self._columns.direction() is QBoxLayout.Direction.LeftToRight
        self.figures.show_glance(glance, _FIGURES_WIDE if wide else _FIGURES_NARROW)
        self.events.show_glance(glance)
        self.names.show_glance(glance)
        self._told.setVisible(bool(glance.events or glance.people or glance.organisations))

    def forget(self) -> None:
        """Another library comes: nothing of this one's texts may stand under its name."""
        self._glance = None
        for shelf in (self.figures, self.events, self.names):
            shelf.hide()

    def show_places(self, places: list[ReadPlace], language: str) -> None:
        """Show where the reader left off."""
        self.places.show_places(places, language)

    def retranslate(self) -> None:
        self._topics_head.name(self.tr("Topics"))
        self.setAccessibleName(self.tr("Start page"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        letter = self.fontMetrics().averageCharWidth()
        wide = self.width() >= letter * _TWO_COLUMNS_LETTERS
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        turned = direction is not self._columns.direction()
        for row in (self._columns, self._below):
            row.setDirection(direction)
        spare = max((self.width() - letter * _WIDEST_LETTERS) // 2, 0)
        side = spare + (32 if wide else 18)
        self._page_layout.setContentsMargins(side, 18, side, 26)
        if turned and self._glance is not None:
            self.show_glance(self._glance)

    @Slot()
    def focus_first(self) -> None:
        self.hint.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_strip(self, strip: Strip) -> None:
        self.timeline.show_strip(strip)
        self._years.setVisible(bool(strip.years))

    @Slot(object)
    def _on_year_item(self, item: StripItem) -> None:
        if item.kind == "document":
            self.opened.emit(Locator(item.id))
        elif item.kind == "event":
            self._on_about("event", item.id)
        else:
            self._on_about("year", str(item.year))

    @Slot(str, str)
    def _on_about(self, kind: str, name: str) -> None:
        """The page on one thing, in the room for that."""
        self.room_wanted.emit("about", {"kind": kind, "id": name})
