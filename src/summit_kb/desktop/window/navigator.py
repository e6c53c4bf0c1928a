"""Going from place to place: opening documents, back and forward, tabs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, Signal, Slot

from summit_kb.desktop.places import ReadPlaces
from summit_kb.desktop.results.snippet import marked_words
from summit_kb.desktop.searching import SearchSession
from summit_kb.desktop.spot import Spot
from summit_kb.desktop.window.document_tab import DocumentTab, MakePane
from summit_kb.desktop.window.document_tabs import DocumentTabs
from summit_kb.desktop.window.history import (
    DeskPlace,
    DocumentPlace,
    History,
    Place,
    RoomPlace,
    SearchPlace,
    goes_on,
    is_like,
)
from summit_kb.desktop.window.tabs import Tabs
from summit_kb.domain.finding import Hit, Request
from summit_kb.domain.locator import Locator
from summit_kb.foundation.errors import SummitError

if TYPE_CHECKING:
    from summit_kb.app.workspace import Workspace


class Navigator(QObject):
    """Signals: ``moved`` when the present place changes; ``failed`` (SummitError);
    ``topic_wanted`` (id); ``search_wanted`` (words); ``like_wanted`` (Like);
    ``describe_wanted`` (document id); ``deed_wanted`` (what, document id); ``read`` when
    a place read was noted; ``desk_wanted`` (section) when the way back leads to the librarian's
    desk; ``room_returned`` (name, target) when it leads to a room; ``room_wanted`` (name,
    target) when a document asks for one.
    """

    moved = Signal()
    failed = Signal(object)
    topic_wanted = Signal(str)
    search_wanted = Signal(str)
    like_wanted = Signal(object)
    describe_wanted = Signal(str)
    deed_wanted = Signal(str, str)
    read = Signal()
    desk_wanted = Signal(str)
    room_wanted = Signal(str, object)
    room_returned = Signal(str, object)

    def __init__(
        self,
        tabs: Tabs,
        search: SearchSession,
        places: ReadPlaces,
        make_pane: Callable[[Workspace], MakePane],
    ) -> None:
        super().__init__(tabs)
        self._tabs = tabs
        self._search = search
        self._places = places
        self._documents = DocumentTabs(tabs, make_pane)
        self._going = False
        self._desk_section = ""
        self._here: DocumentTab | None = None
        self._jumps = 0
        self.history = History(SearchPlace(search.request))
        search.changed.connect(self._on_search_changed)
        tabs.currentChanged.connect(self._on_tab_changed)

    def use(self, workspace: Workspace) -> None:
        """Documents come from ``workspace`` from now on; those of another library close."""
        is_first = self._documents.workspace is None
        self._documents.use(workspace)
        if not is_first:
            self.history = History(SearchPlace(self._search.request))
        self.moved.emit()

    def open_hit(self, hit: Hit, background: bool) -> None:
        """A hit at its passage, with the matches of the search."""
        place, query = Locator(hit.document, hit.page), self._search.request.text
        if self._search.request.like is not None:
            query = marked_words(hit.snippet)
        self._open(place, query, near=hit.snippet, background=background)

    @Slot(object)
    def open_alike(self, hit: Hit) -> None:
        """A hit that is like something, with the words both have."""
        place, query = Locator(hit.document, hit.page), marked_words(hit.snippet)
        self._open(place, query, near=hit.snippet, background=False)

    def open(self, locator: Locator, query: str = "", *, background: bool = False) -> None:
        """A document in its tab; a new tab when it has none."""
        self._open(locator, query, near="", background=background)

    def _open(self, locator: Locator, query: str, *, near: str, background: bool) -> None:
        if not background:
            self._leave()
        tab = self._show(locator, query, near=near, background=background)
        if tab is None or background:
            return
        if locator.at is not None and tab.pane is not None:
            tab.pane.go_to_place(locator.at)
        self._arrive(DocumentPlace(locator, query))
        self._here = tab
        self._note(tab)

    def open_spot(self, locator: Locator, spot: Spot | None) -> None:
        """A document at a very spot, as a mark keeps it."""
        if spot is None:
            self.open(locator)
            return
        self._leave()
        tab = self._show_spot(DocumentPlace(locator, spot=spot))
        if tab is not None:
            self._jumps += 1
            self._arrive(DocumentPlace(locator, tab.query, jump=self._jumps))
            self._here = tab
            self._note(tab)

    @Slot(object)
    def open_behind(self, locator: Locator) -> None:
        """A document in a tab that is looked at later."""
        self.open(locator, background=True)

    def open_saved(self, state: dict[str, object], *, background: bool) -> None:
        """A tab as an earlier session left it; passed over when its document is gone."""
        tab = self._documents.of_session(state)
        if tab is not None:
            self._listen_to(tab)
            self._tabs.add_document(tab, background=background)

    def reopen(self) -> None:
        """The document closed last."""
        state = self._documents.take_closed()
        if state is not None:
            self.open_saved(state, background=False)

    def stop(self) -> None:
        """The window closes: tabs that go are no places any more."""
        self._going = True

    @Slot(str)
    def visit_desk(self, section: str) -> None:
        """A section of the desk is shown, by whatever way."""
        self._desk_section = section
        if self._tabs.is_desk_current and not self._going:
            self._visit(DeskPlace(section))

    def visit_room(self, name: str, target: object) -> None:
        """A room shows something, by whatever way."""
        room = self._tabs.current_room
        if room is not None and room.room.name == name and not self._going:
            self._visit(RoomPlace(name, target))

    def show_search(self) -> None:
        self._tabs.show_search()

    @Slot()
    def back(self) -> None:
        self._leave()
        if self.history.can_back:
            self._go(self.history.back())

    @Slot()
    def forward(self) -> None:
        self._leave()
        if self.history.can_forward:
            self._go(self.history.forward())

    def go_to(self, place: Place) -> None:
        """One of the places of the history, however far back or ahead; none that has gone."""
        self._leave()
        for at, known in enumerate(self.history.places):
            if known is place:
                self._go(self.history.go(at))
                return

    @property
    def is_at_search(self) -> bool:
        """Whether the search page is what one sees."""
        return self._tabs.is_search_current

    def focus_page(self) -> None:
        """Give the keyboard to what one sees."""
        self._tabs.currentWidget().setFocus()

    def left_history(self) -> History:
        """The places, the present one as exactly as if it were left."""
        self._leave()
        return self.history

    def take_up_history(self, history: History) -> None:
        """The places of an earlier start; the present one is where one is now."""
        present = self.history.present
        self.history = history
        if not is_like(present, history.present):
            history.visit(present)
        self.moved.emit()

    def _leave(self) -> None:
        """Note in the history where exactly one was."""
        tab, present = self._here, self.history.present
        if tab is None or not shiboken6.isValid(tab) or not isinstance(present, DocumentPlace):
            return
        if tab.document == present.locator.document:
            self.history.leave(tab.spot())

    @Slot(object, str)
    def _on_jumped(self, spot: Spot | None, way: str) -> None:
        """Somebody leaves a spot of the document at once; from match to match is one jump."""
        tab, present = self.sender(), self.history.present
        if not isinstance(tab, DocumentTab) or tab is not self._tabs.current_document:
            return
        if not isinstance(present, DocumentPlace) or present.locator.document != tab.document:
            return
        if way and present.way == way:
            return
        self.history.leave(spot)
        self._jumps += 1
        self._arrive(DocumentPlace(tab.locator, tab.query, jump=self._jumps, way=way))

    def _go(self, place: Place) -> None:
        self._going = True
        try:
            if isinstance(place, SearchPlace):
                self._tabs.show_search()
                self._search.restore(place.request)
            elif isinstance(place, DeskPlace):
                self.desk_wanted.emit(place.section)
            elif isinstance(place, RoomPlace):
                self.room_returned.emit(place.name, place.target)
            elif place.spot is not None:
                self._here = self._show_spot(place)
            else:
                self._here = self._show(place.locator, place.query, background=False)
        finally:
            self._going = False
        self.moved.emit()

    def _show_spot(self, place: DocumentPlace) -> DocumentTab | None:
        """A document at a spot where somebody was."""
        tab, spot = self._tabs.tab_of(place.locator.document), place.spot
        if tab is None:
            tab = self._show(place.locator, place.query, background=True)
        if tab is None or spot is None:
            return None
        was_going, self._going = self._going, True
        try:
            tab.go_to_spot(spot, place.query or tab.query)
            self._tabs.setCurrentWidget(tab)
        finally:
            self._going = was_going
        tab.setFocus()
        return tab

    def _show(
        self, locator: Locator, query: str, *, near: str = "", background: bool
    ) -> DocumentTab | None:
        if self._documents.workspace is None:
            return None
        tab = self._tabs.tab_of(locator.document)
        was_going, self._going = self._going, True
        try:
            if tab is None:
                tab = self._documents.new(locator)
                self._listen_to(tab)
                tab.go(locator.page, query, near)
                self._tabs.add_document(tab, background=background)
            elif not background:
                tab.go(locator.page, query, near)
                self._tabs.setCurrentWidget(tab)
        except SummitError as error:
            self.failed.emit(error)
            return None
        finally:
            self._going = was_going
        if not background:
            tab.setFocus()
        return tab

    def _listen_to(self, tab: DocumentTab) -> None:
        tab.moved.connect(self._on_moved)
        tab.jumped.connect(self._on_jumped)
        tab.opened.connect(self.open)
        tab.opened_behind.connect(self.open_behind)
        tab.topic_wanted.connect(self.topic_wanted)
        tab.search_wanted.connect(self.search_wanted)
        tab.like_wanted.connect(self.like_wanted)
        tab.hit_wanted.connect(self.open_alike)
        tab.describe_wanted.connect(self.describe_wanted)
        tab.deed_wanted.connect(self.deed_wanted)
        tab.room_wanted.connect(self.room_wanted)

    def _visit(self, place: Place) -> None:
        self._leave()
        self._arrive(place)

    def _arrive(self, place: Place) -> None:
        self.history.visit(place)
        self.moved.emit()

    def _note(self, tab: DocumentTab) -> None:
        self._places.note(tab.locator, tab.title)
        self.read.emit()

    @Slot(object)
    def _on_search_changed(self, request: Request) -> None:
        if self._going:
            return
        present, place = self.history.present, SearchPlace(request)
        if isinstance(present, SearchPlace) and goes_on(present.request, request):
            self.history.amend(place)
        else:
            self._visit(place)

    @Slot(int)
    def _on_tab_changed(self, _at: int) -> None:
        if self._going:
            return
        tab, room = self._tabs.current_document, self._tabs.current_room
        if room is not None:
            self._visit(RoomPlace(room.room.name, room.target))
            return
        if tab is None and self._tabs.is_desk_current:
            self._visit(DeskPlace(self._desk_section))
            return
        if tab is None:
            self._visit(SearchPlace(self._search.request))
            return
        self._visit(DocumentPlace(tab.locator, tab.query))
        self._here = tab
        self._note(tab)

    @Slot(object)
    def _on_moved(self, locator: Locator) -> None:
        tab = self.sender()
        if not isinstance(tab, DocumentTab) or tab is not self._tabs.current_document:
            return
        present = self.history.present
        if isinstance(present, DocumentPlace) and present.locator.document == locator.document:
            self.history.amend(replace(present, locator=locator, query=tab.query))
            self._here = tab
        self._note(tab)
