"""A tab makes its reader when first seen, and remembers until then."""

import pytest

from summit_kb.desktop.window.document_tab import DocumentTab
from summit_kb.domain.locator import Locator


@pytest.fixture
def tab(qtbot, desk, stand_in):
    tab = DocumentTab(Locator("d", 2), "D", stand_in)
    qtbot.addWidget(tab)
    return tab


def test_the_reader_is_made_when_seen(tab, qtbot):
    tab.go(4, "minh")
    assert tab.pane is None
    assert str(tab.locator) == "d#page=4"
    tab.show()
    assert (str(tab.pane.at), tab.pane.query) == ("d#page=4", "minh")
    tab.go(5, "")
    assert str(tab.pane.at) == "d#page=5"


def test_a_kept_state_is_taken_up(tab):
    tab.keep({"zoom": 2.0})
    assert tab.state()["reader"] == {"zoom": 2.0}
    tab.show()
    assert tab.pane.restored == {"zoom": 2.0}
    assert tab.state() == {
        "document": "d",
        "page": 2,
        "title": "D",
        "query": "",
        "reader": {"zoom": 1.5},
        "spot": None,
    }


def test_what_the_reader_says_is_passed_on(tab, qtbot):
    tab.show()
    with qtbot.waitSignal(tab.moved) as heard:
        tab.pane.scroll_to(9)
    assert str(heard.args[0]) == "d#page=9"
    with qtbot.waitSignal(tab.titled):
        tab.pane.title_changed.emit("New title")
    assert tab.title == "New title"
    with qtbot.waitSignal(tab.topic_wanted):
        tab.pane.topic_requested.emit("city")
    with qtbot.waitSignal(tab.opened):
        tab.pane.open_requested.emit(Locator("e"))
    with qtbot.waitSignal(tab.describe_wanted) as heard:
        tab.pane.describe_requested.emit("d")
    assert heard.args == ["d"]
