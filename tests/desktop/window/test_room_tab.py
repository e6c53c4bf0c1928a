"""The page is made when the tab is looked at, with what was asked for by then."""

import pytest

from summit_kb.desktop.window.room_list import Room
from summit_kb.desktop.window.room_page import RoomPage
from summit_kb.desktop.window.room_tab import RoomTab


class Page(RoomPage):
    """Notes what is asked of it."""

    def __init__(self):
        super().__init__()
        self.asked = []

    def show_target(self, target):
        self.asked.append(target)

    def restore(self, state):
        self.asked.append(state)

    def state(self):
        return {"asked": len(self.asked)}


@pytest.fixture
def tab(qtbot):
    tab = RoomTab(Room("a", "folder", "A", ""), lambda _room: Page())
    qtbot.addWidget(tab)
    return tab


def test_asked_for_before_it_is_there(tab):
    tab.keep({"width": 3})
    tab.show_target("first")
    assert tab.page is None
    assert tab.state() == {"name": "a", "target": "first", "page": {"width": 3}}
    tab.show()
    assert tab.page.asked == [{"width": 3}, "first"]
    assert tab.state()["page"] == {"asked": 2}


def test_where_the_page_goes_the_tab_knows(tab):
    tab.show()
    tab.page.moved.emit("elsewhere")
    assert tab.target == "elsewhere"
    tab.show_target("back")
    assert tab.page.asked[-1] == "back"


def test_a_state_of_another_kind_is_passed_over(tab):
    tab.keep([1])
    tab.show()
    assert tab.page.asked == [None]
