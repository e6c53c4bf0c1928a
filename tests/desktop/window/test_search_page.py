"""Opening, start page, results: one is seen."""

import pytest

from summit_kb.desktop.searching import SearchSession
from summit_kb.desktop.window.search_page import SearchPage
from summit_kb.domain.finding import Request


@pytest.fixture
def page(desk, workspace, qtbot):
    search = SearchSession(desk)
    page = SearchPage(desk, search)
    qtbot.addWidget(page)
    page.search, page.workspace = search, workspace
    page.show()
    return page


def test_the_right_page_is_seen(page, qtbot):
    page.show_opening()
    assert page.currentWidget() is page.opening
    page.use(page.workspace)
    assert page.currentWidget() is page.start
    with qtbot.waitSignal(page.search.found):
        page.search.use(page.workspace)
    with qtbot.waitSignal(page.search.found):
        page.search.submit("minh")
    assert page.currentWidget() is page.results
    page.search.restore(Request(""))
    assert page.currentWidget() is page.start


def test_answers_do_not_hide_the_opening(page, qtbot):
    page.show_opening()
    with qtbot.waitSignal(page.search.found):
        page.search.use(page.workspace)
    assert page.currentWidget() is page.opening
