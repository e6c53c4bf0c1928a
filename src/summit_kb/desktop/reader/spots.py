"""Where exactly one reads: told, gone back to, and noticed when a jump leads away from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QTextCursor

from summit_kb.desktop.reader.page_layout import Place
from summit_kb.desktop.reader.views import PAGES, TEXT, Views
from summit_kb.desktop.spot import Spot

if TYPE_CHECKING:
    from summit_kb.desktop.reader.pane import ReaderPane

MATCH = "match"
_WORDS_LETTERS = 140


class Spots(QObject):
    """Belongs to one pane. Signal: ``jumped`` (Spot or None, kind) when somebody leaves a place at
    once, by a page, a heading, a match or a note; it carries the spot that is left.
    """

    jumped = Signal(object, str)

    def __init__(self, pane: ReaderPane) -> None:
        super().__init__(pane)
        self._pane = pane
        self._views = pane.views
        self._wanted: Spot | None = None
        # What was seen when the present event began: a jump is told when the view has moved.
        self._seen: Spot | None = None
        self._look_soon = QTimer(self)
        self._look_soon.setSingleShot(True)
        self._look_soon.setInterval(0)
        self._look_soon.timeout.connect(self.look)
        self._connect()

    def here(self) -> Spot | None:
        """What stands at the top of the view; None while there is nothing to read."""
        return self._wanted or spot_of(self._views)

    def go_to(self, spot: Spot) -> None:
        """Bring a spot to the top, now or when the document is there."""
        self._pane.finding.stay()
        self._wanted = None if show_spot(self._views, spot) else spot
        self.look()

    def forget(self) -> None:
        """Another place is gone to than the one that is waited for."""
        self._wanted = None

    def words(self) -> str:
        """The words that stand at the top of the view, as far as they are known."""
        return words_at_top(self._views)

    @Slot()
    def look(self) -> None:
        """Note what is seen."""
        self._seen = spot_of(self._views)

    def _connect(self) -> None:
        pane, views = self._pane, self._views
        views.moved.connect(self._look_soon.start)
        views.shown_changed.connect(self._look_soon.start)
        views.ready.connect(self._on_ready)
        side = pane.panels.side
        for signal in (pane.toolbar.page_wanted, side.heading_chosen, side.page_chosen):
            signal.connect(self._on_jump)
        side.notes.chosen.connect(self._on_jump)
        side.match_chosen.connect(self._on_match)
        pane.finding.stepping.connect(self._on_match)

    @Slot()
    def _on_jump(self) -> None:
        self._wanted = None
        self.jumped.emit(self._seen, "")

    @Slot()
    def _on_match(self) -> None:
        self._wanted = None
        self.jumped.emit(self._seen, MATCH)

    @Slot(str)
    def _on_ready(self, way: str) -> None:
        spot = self._wanted
        if spot is not None and spot.view == way and self._views.shown == way:
            self._wanted = None
            show_spot(self._views, spot)
        self._look_soon.start()


def spot_of(views: Views) -> Spot | None:
    """What stands at the top of a view."""
    if views.shown == PAGES:
        if not views.pages.pages.count:
            return None
        place = views.pages.place()
        return Spot(PAGES, place.page, place.x, place.y)
    view, built = views.text, views.text.built
    if built is None or not built.page_count:
        return None
    position = view.position_at(0)
    page = built.page_at(position)
    cursor = QTextCursor(view.document())
    cursor.setPosition(position)
    offset = max(position - built.page_starts[page - 1], 0)
    return Spot(TEXT, page, 0.0, float(view.cursorRect(cursor).top()), offset)


def words_at_top(views: Views) -> str:
    """A line or two; empty where there are no words."""
    if views.shown == TEXT:
        view = views.text
        cursor = QTextCursor(view.document())
        cursor.setPosition(view.top_position())
        last = max(view.document().characterCount() - 1, 0)
        end = min(cursor.position() + _WORDS_LETTERS, last)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return " ".join(cursor.selectedText().split())
    if not views.pages.pages.count or views.pages.file is None:
        return ""
    place = views.pages.place()
    words = views.pages.file.texts.get(place.page)
    if words is None or not len(words):
        return ""
    below = [number for number, box in enumerate(words.boxes) if box[1] >= place.y]
    if not below:
        return ""
    start = int(words.starts[below[0]])
    return words.text[start : start + _WORDS_LETTERS].rsplit(" ", 1)[0]


def show_spot(views: Views, spot: Spot) -> bool:
    """Bring a spot to the top of its view; False while that is not there."""
    if views.shown != spot.view:
        views.show_as(spot.view)
    if spot.view == PAGES:
        if views.shown != PAGES or not views.pages.pages.count:
            return False
        views.pages.go_to(spot.page)
        views.pages.show_place(Place(spot.page, spot.x, spot.y))
        return True
    built = views.text.built
    if built is None or not built.page_count:
        return False
    start = views.text.start_of(min(spot.page, built.page_count)) or 0
    views.text.show_position(start + spot.offset)
    bar = views.text.verticalScrollBar()
    bar.setValue(bar.value() - round(spot.y))
    return True
