"""More like this: what it is like, and the ways back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy

from summit_kb.desktop.results.card_menu import card_menu
from summit_kb.desktop.results.like_line import LikeLine
from summit_kb.desktop.searching import SearchSession
from summit_kb.domain.finding import Filters, Findings, Like
from summit_kb.domain.locator import Locator

FOUND = Findings("", "dữ liệu, công bố", 3, total_is_exact=True, took_ms=1.0, hits=())


@pytest.fixture
def line(desk, workspace, qtbot):
    search = SearchSession(desk)
    line = LikeLine(search)
    qtbot.addWidget(line)
    line.use(workspace.library)
    line.search = search
    return line


def test_only_where_something_is_to_be_like(line):
    line.search.submit("đà nẵng")
    assert line.isHidden()
    line.search.look_for_like(Like("tai-lieu-001"))
    assert not line.isHidden()
    line.search.submit("đà nẵng")
    assert line.isHidden()


def test_it_says_what_and_by_which_words_and_opens_it_there(line, qtbot):
    line.search.look_for_like(Like("tai-lieu-001", 3, "dữ liệu\n mở " * 40))
    line.show_findings(FOUND)
    said = line.text().splitlines()
    assert said[1] == "Tài liệu số 1 về thành phố thông minh Đà Nẵng, page 3"
    assert said[2].startswith("“dữ liệu mở dữ liệu")
    assert said[2].endswith("…”")
    assert said[3] == "By the words: dữ liệu, công bố"
    spy = QSignalSpy(line.opened)
    line.link.show()
    qtbot.keyClick(line.link, Qt.Key.Key_Return)
    assert spy.at(0) == [Locator("tai-lieu-001", 3)]


def test_a_document_that_is_gone_is_named_by_its_id(line):
    line.search.look_for_like(Like("khong-con"))
    assert "khong-con" in line.text()


def test_filters_narrow_it_and_words_end_it(line):
    line.search.look_for_like(Like("tai-lieu-001"))
    line.search.set_filters(Filters(types=("report",)))
    assert line.search.request.like == Like("tai-lieu-001")
    assert not line.search.is_idle
    line.search.type_text("đ")
    assert line.search.request.like is None


def test_from_a_card_and_back_again(window, search_in, qtbot):
    search_in(window, "thông minh")
    hit = window.search.hits[2]
    menu = card_menu(window.page.results.list, hit)
    with qtbot.waitSignal(window.search.found):
        next(one for one in menu.actions() if one.objectName() == "like").trigger()
    line = window.page.results.like
    assert line.isVisible()
    assert hit.title in line.text()
    assert window.bar.field.text() == ""
    with qtbot.waitSignal(window.search.found):
        line.close_button.click()
    assert window.search.request.text == "thông minh"
    assert not line.isVisible()


def test_a_document_found_so_opens_with_the_words_both_have(window, workspace, qtbot):
    with qtbot.waitSignal(window.search.found):
        window.finding.look_for_like(Like("tai-lieu-001"))
    found = [one for one in window.search.hits if one.document != "tai-lieu-001"]
    window.navigator.open_alike(found[0])
    pane = window.tabs.current_document.pane
    assert pane.at == Locator(found[0].document, 3)
    pane.like_requested.emit(Like(found[0].document, 3, "một đoạn"))
    assert window.search.request.like.text == "một đoạn"
    assert window.tabs.current_document is None
    pane.hit_requested.emit(found[1])
    assert window.tabs.current_document.document == found[1].document
