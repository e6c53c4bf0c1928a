"""The page of results: cards or the reasons there are none, facets where there is room."""

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel

from summit_kb.desktop.results.results_page import ResultsPage
from summit_kb.desktop.searching import PAGE, SearchSession
from summit_kb.domain.finding import Answer, Filters


@pytest.fixture
def page(desk, workspace, qtbot):
    search = SearchSession(desk)
    page = ResultsPage(desk, search)
    qtbot.addWidget(page)
    page.use(workspace)
    page.resize(1_200, 700)
    page.show()
    with qtbot.waitSignal(search.found):
        search.use(workspace)
    page.search = search
    return page


def test_hits_are_cards_and_more_come_by_scrolling(page, qtbot):
    assert page.model.rowCount() == PAGE
    with qtbot.waitSignal(page.search.extended):
        page.list.scrollToBottom()
    assert page.model.rowCount() == 40


def test_no_hits_show_why(page, qtbot):
    with qtbot.waitSignal(page.search.found):
        page.search.submit("xyzzy")
    assert page.zero.isVisible()
    assert not page.list.isVisible()
    with qtbot.waitSignal(page.search.found):
        page.zero.tried.emit("thông minh")
    assert page.list.isVisible()


def test_chips_have_the_names_of_the_facets(page, qtbot, qapp):
    with qtbot.waitSignal(page.search.found):
        page.search.set_filters(Filters(topics=("traffic",)))
    qapp.processEvents()
    assert [chip.text() for chip in page.chips.chips()] == ["Topic: Traffic"]


def test_a_narrow_page_hides_the_facets_until_asked(page):
    assert page.panel.isVisible()
    page.resize(500, 700)
    assert not page.panel.isVisible()
    assert page.panel_wanted
    page.toggle_panel()
    assert page.panel.isVisible()
    page.resize(1_200, 700)
    page.want_panel(wanted=False)
    assert not page.panel.isVisible()


def test_topics_on_cards_follow_the_language(page, desk, qtbot, qapp):
    assert page.model.card(0).topics == ("Traffic",)
    desk.translation.use("vi")
    qapp.processEvents()
    assert page.model.card(0).topics == ("Giao thông",)
    assert page.model.card(0).badge == "Nghị quyết"


def test_an_answer_is_copied_with_its_reference(page, qtbot):
    page.answers.copy_wanted.emit(Answer("Một câu.", "tai-lieu-001", "Tài liệu", 2))
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().text().startswith("“Một câu.” ("))
    assert QGuiApplication.clipboard().text().endswith("p. 2)")


def test_with_nothing_found_the_library_is_named(page, qtbot):
    with qtbot.waitSignal(page.search.found):
        page.search.submit("xyzzy")
    labels = lambda: [one.text() for one in page.zero.findChildren(QLabel)]  # noqa: E731 - short
    qtbot.waitUntil(lambda: any("Trial library" in text for text in labels()))
