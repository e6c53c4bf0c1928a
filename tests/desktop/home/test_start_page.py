"""The start page: years, topics, figures, where one left off; one or two columns."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout

from summit_kb.desktop.home.overview import Overview, overview_of
from summit_kb.desktop.home.start_page import StartPage
from summit_kb.desktop.places import ReadPlace


@pytest.fixture
def page(qtbot, desk):
    page = StartPage()
    qtbot.addWidget(page)
    page.resize(1_300, 700)
    page.show()
    qtbot.waitExposed(page)
    return page


def test_what_the_index_tells_comes_first(page, workspace, qapp):
    page.show_overview(overview_of(workspace, "en"), "en")
    page.show_places([ReadPlace("d", "D", 3, "2026-11-22T12:00:00Z")], "en")
    qapp.processEvents()
    assert [tile.topic.label for tile in page.topic_map.tiles]
    assert [one.documents for one in page.timeline.strip.years] == [7, 7, 7, 7, 6, 6]
    assert len(page.newest.rows()) == 8
    assert len(page.places.rows()) == 1
    assert page.figures.isVisible()  # says that texts are being read
    assert page.empty.isHidden()
    assert page.events.isHidden()


def test_then_what_texts_tell(page, workspace, glance, qapp):
    page.show_overview(overview_of(workspace, "en"), "en")
    page.show_glance(glance)
    qapp.processEvents()
    assert len(page.figures.cards()) == 4
    assert page.events.isVisible()
    assert page.names.isVisible()
    assert page.timeline.strip.is_whole
    page.show_overview(overview_of(workspace, "en"), "en")
    assert page.timeline.strip.is_whole  # what is fuller stays until it is made anew


def test_the_first_screen_has_search_years_topics_and_figures(page, workspace, glance, qapp):
    page.resize(1_366, 768 - 95)
    page.show_overview(overview_of(workspace, "en"), "en")
    page.show_glance(glance)
    qapp.processEvents()
    for widget in (page.hint, page.timeline, page.topic_map, page.figures.cards()[0]):
        bottom = widget.mapTo(page.widget(), widget.rect().bottomLeft()).y()
        assert bottom < page.viewport().height(), widget


def test_signals_come_through(page, workspace, glance, qtbot, qapp):
    page.show_overview(overview_of(workspace, "en"), "en")
    page.show_glance(glance)
    qapp.processEvents()
    with qtbot.waitSignal(page.topic_chosen) as heard:
        qtbot.keyClick(page.topic_map, Qt.Key.Key_Return)
    assert heard.args == ["city"]
    with qtbot.waitSignal(page.opened):
        page.newest.rows()[0].click()
    with qtbot.waitSignal(page.searched):
        page.hint.searched.emit("x")
    with qtbot.waitSignal(page.opened_with) as heard:
        page.figures.cards()[0].click()
    assert str(heard.args[0]) == "d31#page=31"
    with qtbot.waitSignal(page.room_wanted) as heard:
        page.names.rows()[0].click()
    assert heard.args == ["about", {"kind": "person", "id": "Ông A"}]


def test_things_of_the_timeline_open(page, glance, qtbot):
    page.show_glance(glance)
    year = glance.strip.years[0]
    with qtbot.waitSignal(page.opened) as heard:
        page.timeline.chosen.emit(year.marks[0])
    assert str(heard.args[0]) == "s"
    with qtbot.waitSignal(page.room_wanted) as heard:
        page.timeline.chosen.emit(year.events[0])
    assert heard.args == ["about", {"kind": "event", "id": "e"}]
    with qtbot.waitSignal(page.room_wanted) as heard:
        qtbot.keyClick(page.timeline, Qt.Key.Key_Return)
    assert heard.args == ["about", {"kind": "year", "id": "2019"}]


def test_an_empty_library(page, fake, glance, qtbot, qapp):
    page.show_glance(glance)
    workspace = fake.FakeWorkspace(fake.FakeLibrary())
    page.show_overview(overview_of(workspace, "en"), "en")
    qapp.processEvents()
    assert page.empty.isVisible()
    for part in (page.newest, page.timeline, page.topic_map, page.figures, page.events, page.names):
        assert not part.isVisible(), part
    with qtbot.waitSignal(page.add_wanted):
        page.empty.button.click()


def test_nothing_of_a_library_stands_under_the_name_of_another(page, fake, glance, qapp):
    page.show_glance(glance)
    page.forget()
    page.show_overview(overview_of(fake.make_workspace(3), "en"), "en")
    qapp.processEvents()
    assert not page.timeline.strip.is_whole
    assert sum(one.documents for one in page.timeline.strip.years) == 3
    assert page.figures.cards() == []
    assert not page.events.isVisible()
    assert not page.names.isVisible()


def test_two_columns_only_where_there_is_room(page, glance):
    page.show_glance(glance)
    for row in (page._columns, page._below):
        assert row.direction() is QBoxLayout.Direction.LeftToRight
    page.resize(500, 700)
    for row in (page._columns, page._below):
        assert row.direction() is QBoxLayout.Direction.TopToBottom
    assert page.widget().width() <= page.viewport().width()
    assert len(page.figures.cards()) == 6


def test_in_an_empty_library_what_is_left_has_the_whole_width(page, qapp):
    page.show_overview(Overview("Thư viện của tôi", 0, (), (), 0), "vi")
    page.show_places([ReadPlace("d", "D", 3, "2026-11-22T12:00:00Z")], "vi")
    qapp.processEvents()
    assert page.places.width() == page.empty.width()
