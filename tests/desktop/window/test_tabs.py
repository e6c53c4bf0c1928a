"""Search first, documents after it."""

import pytest
from PySide6.QtWidgets import QLabel, QTabBar

from summit_kb.desktop.window.document_tab import DocumentTab
from summit_kb.desktop.window.tabs import Tabs
from summit_kb.domain.locator import Locator


@pytest.fixture
def tabs(qtbot, desk, stand_in):
    tabs = Tabs(QLabel("search"))
    qtbot.addWidget(tabs)
    tabs.show()
    for name in ("a", "b"):
        tabs.add_document(DocumentTab(Locator(name), name * 40, stand_in), background=True)
    return tabs


def test_documents_open_behind_or_in_front(tabs, stand_in):
    assert tabs.currentIndex() == 0
    assert tabs.current_document is None
    tabs.add_document(DocumentTab(Locator("c"), "C", stand_in), background=False)
    assert tabs.current_document.document == "c"
    assert [tab.document for tab in tabs.documents] == ["a", "b", "c"]
    assert tabs.tab_of("b").document == "b"
    assert tabs.tab_of("x") is None
    tabs.show_search()
    assert tabs.currentIndex() == 0


def test_titles_are_cut_and_whole_in_the_tooltip(tabs):
    assert tabs.tabText(1) == "a" * 25 + "…"
    assert tabs.tabToolTip(1) == "a" * 40
    tabs.documents[0]._on_titled("R&D")
    assert tabs.tabText(1) == "R&&D"


def test_the_cross_closes_and_says_what(tabs, qtbot):
    button = tabs.tabBar().tabButton(1, QTabBar.ButtonPosition.RightSide)
    assert button.accessibleName() == f"Close “{'a' * 40}”"
    with qtbot.waitSignal(tabs.closed) as heard:
        button.click()
    assert heard.args[0]["document"] == "a"
    assert tabs.count() == 2


def test_steps_go_round(tabs):
    tabs.step(-1)
    assert tabs.currentIndex() == 2
    tabs.step(1)
    assert tabs.currentIndex() == 0


def test_search_stays_first(tabs):
    tabs.tabBar().moveTab(2, 0)
    assert tabs.widget(0).text() == "search"
    assert [tab.document for tab in tabs.documents] == ["b", "a"]


def test_words_follow_the_language(tabs, desk, qapp):
    desk.translation.use("vi")
    qapp.processEvents()
    assert tabs.tabText(0) == "Tìm kiếm"
