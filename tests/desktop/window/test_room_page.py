"""A page that says nothing of itself still works as a room."""

from summit_kb.desktop.window.room_page import RoomPage


def test_what_is_left_out_means_nothing_special(qtbot):
    page = RoomPage()
    qtbot.addWidget(page)
    page.show_target({"a": 1})
    page.restore({"width": 3})
    page.refresh()
    assert (page.title(), page.state()) == ("", {})
