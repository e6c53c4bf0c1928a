"""The rooms in the window: shown, gone back to, kept from one start to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QObject, Slot

from summit_kb.desktop import permitted
from summit_kb.desktop.window import room_list
from summit_kb.desktop.window.room_tab import RoomTab

if TYPE_CHECKING:
    from summit_kb.app.words import Wording
    from summit_kb.app.workspace import Workspace
    from summit_kb.desktop.window.main_window import MainWindow
    from summit_kb.desktop.window.room_list import Room
    from summit_kb.desktop.window.room_page import RoomPage


class Rooms(QObject):
    """One tab a room; what its page wants is passed on to who can do it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._workspace: Workspace | None = None
        self._states: dict[str, dict[str, Any]] = {}
        window.navigator.room_wanted.connect(self.show)
        window.navigator.room_returned.connect(self.go_back_to)
        window.tabs.room_closed.connect(self._on_closed)

    def use(self, workspace: Workspace) -> None:
        """Show ``workspace`` from now on; rooms that showed another library begin anew."""
        shown = self._window.tabs.current_room
        open_rooms = [tab.room for tab in self._window.tabs.rooms]
        for tab in self._window.tabs.rooms:
            self._window.tabs.close_room(tab)
        first = self._workspace is None
        self._workspace = workspace
        for room in [] if first else open_rooms:
            self._open(room, background=shown is None or room is not shown.room)

    @Slot(str)
    @Slot(str, object)
    def show(self, name: str, target: object = None) -> None:
        """The room called ``name``, at ``target``; what it showed before when there is none."""
        tab = self._tab(name)
        if tab is None:
            return
        if target is not None:
            tab.show_target(target)
        self._window.tabs.setCurrentWidget(tab)
        self._window.navigator.visit_room(name, tab.target)
        if tab.page is not None:
            tab.page.focus_first()

    @Slot(str, object)
    def go_back_to(self, name: str, target: object) -> None:
        """The room as it was when it showed ``target``."""
        tab = self._tab(name)
        if tab is None:
            return
        if target != tab.target:
            tab.show_target(target)
        self._window.tabs.setCurrentWidget(tab)

    def show_from_here(self, room: Room) -> None:
        """As the room's command does: from the document at hand, if there is one."""
        document = self._window.tabs.current_document
        target = room.target_of(document.locator) if document is not None else None
        self.show(room.name, target)

    def close_if_current(self) -> bool:
        """Close the room that is seen; False when none is."""
        tab = self._window.tabs.current_room
        if tab is not None:
            self._window.tabs.close_room(tab)
        return tab is not None

    @Slot()
    def refresh(self) -> None:
        """The library or the language changed."""
        for tab in self._window.tabs.rooms:
            if tab.page is not None:
                tab.page.refresh()

    def state(self) -> dict[str, Any]:
        """As JSON values: the rooms that are open, and the choices made in all."""
        tabs, current = self._window.tabs.rooms, self._window.tabs.current_room
        for tab in tabs:
            self._states[tab.room.name] = tab.state()["page"]
        open_rooms = [{"name": tab.room.name, "target": tab.target} for tab in tabs]
        shown = current.room.name if current is not None else None
        return {"open": open_rooms, "states": self._states, "current": shown}

    def take_up(self, state: object) -> None:
        """What an earlier start left behind; what means nothing now is passed over."""
        if not isinstance(state, dict):
            return
        kept = cast("dict[str, Any]", state)
        states, open_rooms = kept.get("states"), kept.get("open")
        if isinstance(states, dict):
            self._states = {str(name): one for name, one in states.items() if isinstance(one, dict)}
        by_name = {room.name: room for room in room_list.ROOMS if _is_left(room)}
        for one in open_rooms if isinstance(open_rooms, list) else []:
            room = by_name.get(str(one.get("name"))) if isinstance(one, dict) else None
            if room is not None and self._window.tabs.room_tab(room.name) is None:
                self._open(room, one.get("target"), background=room.name != kept.get("current"))

    def _tab(self, name: str) -> RoomTab | None:
        """The tab of a room, a new one when it has none; None for a name that means nothing."""
        room = next((one for one in room_list.ROOMS if one.name == name), None)
        if room is None or self._workspace is None or not _is_left(room):
            return None
        return self._window.tabs.room_tab(name) or self._add(room)

    def _open(self, room: Room, target: object = None, *, background: bool) -> None:
        tab = self._add(room)
        tab.show_target(target)
        if not background:
            self._window.tabs.setCurrentWidget(tab)

    def _add(self, room: Room) -> RoomTab:
        tab = RoomTab(room, self._make)
        tab.keep(self._states.get(room.name))
        self._window.tabs.add_room(tab)
        return tab

    def _make(self, room: Room) -> RoomPage:
        assert self._workspace is not None
        window, navigator = self._window, self._window.navigator
        page = room.make(window.desk, self._workspace)
        page.opened.connect(navigator.open)
        page.opened_with.connect(navigator.open)
        page.search_wanted.connect(navigator.search_wanted)
        page.topic_wanted.connect(navigator.topic_wanted)
        page.room_wanted.connect(self.show)
        page.deed_wanted.connect(navigator.deed_wanted)
        page.failed.connect(window.tell_failure)
        page.told.connect(self._on_told)

        def on_moved(target: object) -> None:
            navigator.visit_room(room.name, target)

        page.moved.connect(on_moved)
        return page

    @Slot(str, object)
    def _on_told(self, kind: str, wording: Wording) -> None:
        self._window.notices.tell(kind, wording)

    @Slot(object)
    def _on_closed(self, tab: RoomTab) -> None:
        self._states[tab.room.name] = tab.state()["page"]


def _is_left(room: Room) -> bool:
    return permitted.command(room.command or room.name)
