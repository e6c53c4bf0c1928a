"""Events on the start page."""

from dataclasses import replace

import pytest

from summit_kb.desktop.home.event_shelf import EventShelf


@pytest.fixture
def shelf(qtbot, desk, glance, qapp):
    made = EventShelf()
    qtbot.addWidget(made)
    made.show_glance(glance)
    made.show()
    qapp.processEvents()
    return made


def test_sessions_with_speeches_and_papers(shelf):
    rows = [(row.text(), row.detail) for row in shelf.rows()]
    assert rows[0] == ("Summit", "2019 · Đà Nẵng · 4 documents")
    assert rows[1] == ("Phát biểu", "Ông A · Speech · Session")
    assert [text for text, _ in rows[2:4]] == ["Tham luận 3", "Tham luận 4"]


def test_a_speech_opens_and_an_event_has_a_page(shelf, qtbot):
    with qtbot.waitSignal(shelf.opened) as heard:
        shelf.rows()[1].click()
    assert str(heard.args[0]) == "s"
    with qtbot.waitSignal(shelf.about_wanted) as heard:
        shelf.rows()[0].click()
    assert heard.args == ["event", "e"]


def test_a_way_to_all_where_there_are_more(shelf, glance, qtbot, qapp):
    shelf.show_glance(replace(glance, more_events=3))
    assert shelf.head.title == "Events"
    with qtbot.waitSignal(shelf.about_wanted) as heard:
        shelf.head.all_wanted.emit()
    assert heard.args == ["events", ""]
    shelf.show_glance(replace(glance, events=(), more_events=0))
    assert shelf.isHidden()
