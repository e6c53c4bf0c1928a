"""Rooms: one tab each, part of the way back, kept from one start to the next."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout

from summit_kb.app.words import Wording
from summit_kb.desktop.window import remembering, room_list
from summit_kb.desktop.window.history import RoomPlace
from summit_kb.desktop.window.room_list import Room
from summit_kb.desktop.window.room_page import RoomPage
from summit_kb.domain.locator import Locator


class Shelf(RoomPage):
    """Shows its target in a label."""

    def __init__(self, workspace):
        super().__init__()
        self.workspace = workspace
        self.refreshed = 0
        self.width = 1
        self.label = QLabel("-", self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        QVBoxLayout(self).addWidget(self.label)

    def show_target(self, target):
        self.label.setText(str(target))

    def title(self):
        return f"Shelf {self.label.text()}"

    def state(self):
        return {"width": self.width}

    def restore(self, state):
        self.width = state["width"]

    def refresh(self):
        self.refreshed += 1


class ShelfRoom(Room):
    def make(self, desk, workspace):
        return Shelf(workspace)


@pytest.fixture(autouse=True)
def two_rooms(monkeypatch):
    rooms = (
        ShelfRoom("shelf", "documents", "Shelf", "", lambda place: place.document),
        ShelfRoom("box", "folder", "Box", ""),
    )
    monkeypatch.setattr(room_list, "ROOMS", rooms)
    return rooms


def test_a_room_has_one_tab_made_when_first_shown(window):
    window.rooms.show("shelf")
    first = window.tabs.current_room.page
    assert window.tabs.tabText(1) == "Shelf None"
    window.tabs.show_search()
    window.rooms.show("shelf", "a")
    assert (window.tabs.current_room.page, window.tabs.count()) == (first, 2)
    assert (first.label.text(), window.tabs.tabText(1)) == ("a", "Shelf a")
    window.tabs.show_search()
    window.rooms.show("shelf")
    assert first.label.text() == "a"


def test_a_name_that_means_nothing_opens_nothing(window):
    window.rooms.show("attic")
    assert window.tabs.count() == 1


def test_back_leads_through_rooms_at_what_they_showed(window):
    window.rooms.show("shelf", "a")
    window.rooms.show("shelf", "b")
    window.tabs.current_room.page.opened.emit(Locator("tai-lieu-001"))
    window.rooms.show("box")
    window.commands["back"].trigger()
    assert window.tabs.current_document.document == "tai-lieu-001"
    window.commands["back"].trigger()
    assert window.tabs.current_room.page.label.text() == "b"
    window.commands["back"].trigger()
    assert window.tabs.current_room.page.label.text() == "a"
    window.commands["back"].trigger()
    assert window.tabs.currentIndex() == 0


def test_what_a_page_moves_to_is_a_place(window):
    window.rooms.show("shelf", "a")
    window.tabs.current_room.page.moved.emit("c")
    assert window.navigator.history.present == RoomPlace("shelf", "c")
    window.commands["back"].trigger()
    window.commands["forward"].trigger()
    assert window.tabs.current_room.page.label.text() == "c"


def test_the_command_takes_the_document_along(window, two_rooms):
    window.navigator.open(Locator("tai-lieu-002"))
    window.rooms.show_from_here(two_rooms[0])
    assert window.tabs.current_room.page.label.text() == "tai-lieu-002"
    window.rooms.show_from_here(two_rooms[1])
    assert window.tabs.current_room.page.label.text() == "None"


def test_a_document_asks_for_a_room(window):
    window.navigator.open(Locator("tai-lieu-002"))
    window.tabs.current_document.pane.room_requested.emit("shelf", "x")
    assert window.tabs.current_room.page.label.text() == "x"
    window.tabs.current_room.page.room_wanted.emit("box", "y")
    assert window.tabs.current_room.room.name == "box"


def test_closed_and_opened_again_it_keeps_its_choices(window):
    window.rooms.show("shelf")
    window.tabs.current_room.page.width = 7
    window.commands["close_tab"].trigger()
    assert window.tabs.rooms == []
    window.rooms.show("shelf")
    assert window.tabs.current_room.page.width == 7


def test_kept_from_one_start_to_the_next(window):
    window.rooms.show("box", "in it")
    window.rooms.show("shelf", "a")
    kept = remembering.state_of(window)["rooms"]
    for tab in window.tabs.rooms:
        window.tabs.close_room(tab)
    window.rooms.take_up(kept)
    assert [tab.room.name for tab in window.tabs.rooms] == ["box", "shelf"]
    assert window.tabs.current_room.page.label.text() == "a"
    assert window.tabs.room_tab("box").page is None
    window.tabs.setCurrentIndex(1)
    assert window.tabs.current_room.page.label.text() == "in it"


@pytest.mark.parametrize("state", [None, 3, {"open": [3, {"name": "attic"}], "states": 4}])
def test_a_state_that_means_nothing_is_passed_over(window, state):
    window.rooms.take_up(state)
    assert window.tabs.rooms == []


def test_another_library_gets_pages_of_its_own(window, fake, qtbot):
    window.rooms.show("shelf", "a")
    first = window.tabs.current_room.page
    with qtbot.waitSignal(window.holding.ready):
        window.holding.use(fake.make_workspace(3))
    page = window.tabs.current_room.page
    assert page is not first
    assert (page.workspace, page.label.text()) == (window.holding.workspace, "None")
    window.holding.refresh()
    assert page.refreshed == 1


def test_what_a_page_says_is_a_notice(window):
    window.rooms.show("shelf")
    window.tabs.current_room.page.told.emit("info", Wording("Done.", ""))
    assert len(window.notices.notices()) == 1
