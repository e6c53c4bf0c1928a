"""The page beside the form."""

import pytest

from summit_kb.desktop.librarian.describing.page_beside import PageBeside
from summit_kb.desktop.librarian.describing.word_places import Place


@pytest.fixture
def page(desk, shelf, waiting, qtbot):
    page = PageBeside(desk, shelf)
    qtbot.addWidget(page)
    page.resize(500, 600)
    page.show()
    page.show_document(shelf.library.get(waiting))
    yield page
    page.close_document()


def _settled(page, qtbot):
    qtbot.waitUntil(lambda: page.opened.search is not None)


def _marked(page):
    search = page.opened.search
    return [search.text(one.page)[one.start : one.end] for one in search.book.on(1)]


def test_words_are_marked_as_soon_as_the_text_is_there(page, qtbot):
    page.mark(Place(1, "Số: 9/QĐ-UBND"))
    _settled(page, qtbot)
    assert _marked(page) == ["Số: 9/QĐ-UBND"]
    assert page.opened.search.current is not None
    page.mark(Place(1, "ngày 05 tháng 3"))
    assert _marked(page) == ["ngày 05 tháng 3"]
    page.mark(None)
    assert _marked(page) == []


def test_words_that_are_not_there_lead_to_their_page(page, qtbot):
    _settled(page, qtbot)
    page.mark(Place(7, "không có"))
    assert _marked(page) == []
    assert page.views.page == 1


def test_the_same_files_are_not_opened_again(page, shelf, waiting, qtbot):
    _settled(page, qtbot)
    opened = page.opened
    page.show_document(shelf.library.get(waiting))
    assert page.opened is opened
    page.show_document(shelf.library.get("de-an"))
    assert page.opened is not opened
    page.close_document()
    assert page.opened is None
    page.mark(Place(1, "x"))


def test_buttons_turn_pages_and_zoom(page, qtbot, desk, qapp):
    _settled(page, qtbot)
    before = page.views.factor
    page._larger.click()
    assert page.views.factor > before
    page._smaller.click()
    page._next.click()
    page._previous.click()
    assert page.views.page == 1
    desk.translation.use("vi")
    qapp.processEvents()
    assert page._next.toolTip() != "Next page"
