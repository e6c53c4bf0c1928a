"""The start page: topics, newest, where one left off; one or two columns."""

import pytest
from PySide6.QtWidgets import QBoxLayout

from summit_kb.desktop.home.overview import overview_of
from summit_kb.desktop.home.start_page import StartPage
from summit_kb.desktop.home.topic_card import TopicCard
from summit_kb.desktop.places import ReadPlace


@pytest.fixture
def page(qtbot, desk):
    page = StartPage()
    qtbot.addWidget(page)
    page.resize(1_300, 700)
    page.show()
    qtbot.waitExposed(page)
    return page


def test_a_full_library(page, workspace, qapp):
    page.show_overview(overview_of(workspace, "en"), "en")
    page.show_places([ReadPlace("d", "D", 3, "2026-11-22T12:00:00Z")], "en")
    qapp.processEvents()
    assert len(page.findChildren(TopicCard)) == 3
    assert len(page.newest.rows()) == 8
    assert len(page.places.rows()) == 1
    assert page.empty.isHidden()


def test_signals_come_through(page, workspace, qtbot, qapp):
    page.show_overview(overview_of(workspace, "en"), "en")
    qapp.processEvents()
    with qtbot.waitSignal(page.topic_chosen) as heard:
        page.findChildren(TopicCard)[0].chosen.emit("city")
    assert heard.args == ["city"]
    with qtbot.waitSignal(page.opened):
        page.newest.rows()[0].click()
    with qtbot.waitSignal(page.searched):
        page.hint.searched.emit("x")


def test_an_empty_library(page, fake, qtbot, qapp):
    workspace = fake.FakeWorkspace(fake.FakeLibrary())
    page.show_overview(overview_of(workspace, "en"), "en")
    qapp.processEvents()
    assert page.empty.isVisible()
    assert not page.newest.isVisible()
    with qtbot.waitSignal(page.add_wanted):
        page.empty.button.click()


def test_two_columns_only_where_there_is_room(page):
    assert page._columns.direction() is QBoxLayout.Direction.LeftToRight
    page.resize(500, 700)
    assert page._columns.direction() is QBoxLayout.Direction.TopToBottom
    assert page.widget().width() <= page.viewport().width()
