import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QGuiApplication

from summit_kb.desktop.reader.views import PAGES, TEXT, Views
from summit_kb.foundation.errors import SummitError
from summit_kb.reading.outline import Heading


@pytest.fixture
def views(show, bridge):
    return show(Views(bridge), 800, 600)


@pytest.fixture
def showing(views, opened, bridge):
    """Open a document in the views and wait for it."""
    kept = []

    def show_it(document_id="nghi-quyet-43"):
        document = opened(document_id, load=False)
        kept.append(document)
        views.open(document)
        document.load()
        bridge.run()
        views.pages.ask_for_pictures()
        bridge.run()
        return document

    return show_it


def test_a_pdf_opens_in_pages_and_markdown_as_text(views, showing):
    showing()
    assert views.shown == PAGES
    assert views.reading is views.pages
    showing("bai-viet")
    assert views.shown == TEXT
    assert "Mục 1" in views.text.toPlainText()


def test_changing_the_way_keeps_the_page(views, showing, bridge):
    showing()
    views.go_to(7)
    views.show_as(TEXT)
    bridge.run()
    assert (views.page, views.text.current_page) == (7, 7)
    views.text.go_to(3)
    views.show_as(PAGES)
    assert (views.page, views.pages.current_page) == (3, 3)


def test_the_current_match_is_kept_in_sight_too(views, showing, bridge, finder):
    document = showing()
    document.search.start(finder("ASEAN"))
    bridge.run()
    document.search.select(document.search.book.on(5)[0])
    views.show_as(TEXT)
    bridge.run()
    cursor = views.text.textCursor()
    assert views.text.viewport().rect().contains(views.text.cursorRect(cursor))
    assert document.page_text(5)[document.search.current.start :].startswith("ASEAN")


def test_a_page_is_told_by_the_view_that_shows(views, showing, qtbot):
    showing()
    with qtbot.waitSignal(views.page_changed) as page:
        views.pages.go_to(5)
    assert page.args == [5]
    with qtbot.assertNotEmitted(views.page_changed):
        views.text.page_changed.emit(2)
    assert views.page == 5


def test_going_to_a_heading_in_both_ways(views, showing, bridge):
    showing()
    views.go_to_heading(Heading("kết nối đồng bộ với", 1, 6))
    views.pages.ask_for_pictures()
    bridge.run()
    assert views.pages.place().page == 6
    assert 90 < views.pages.place().y < 125
    views.show_as(TEXT)
    bridge.run()
    views.go_to_heading(Heading("Mục 8", 1, 8, 0))
    assert views.text.current_page == 8


def test_size_is_of_the_way_that_shows(views, showing, bridge):
    showing()
    views.set_factor(2.0)
    assert views.pages.factor == pytest.approx(2.0)
    views.show_as(TEXT)
    bridge.run()
    views.step_zoom(larger=True)
    assert views.factor == views.text.size_factor == pytest.approx(1.1)
    assert views.pages.factor == pytest.approx(2.0)


def test_pages_that_cannot_be_drawn_fall_back_to_text_with_a_note(views, showing, pages, qtbot):
    def refuse(_path):
        raise SummitError(detail="hỏng")

    pages.info = refuse
    with qtbot.waitSignal(views.note) as note:
        showing()
    assert "hỏng" in note.args[0]
    assert views.shown == TEXT
    assert "Mục 1" in views.text.toPlainText()


def test_when_there_is_neither_the_reason_is_shown(views, showing, pages, workspace):
    def refuse(_path):
        raise SummitError(detail="hỏng")

    pages.info = refuse
    workspace.texts.clear()
    showing()
    assert views.currentWidget() is views.message
    assert "hỏng" in views.message.sentence


def test_another_palette_sets_the_text_anew_at_the_same_page(views, showing, bridge):
    showing()
    views.show_as(TEXT)
    bridge.run()
    views.go_to(9)
    before = views.text.document()
    QGuiApplication.sendEvent(views, QEvent(QEvent.Type.PaletteChange))
    bridge.run()
    assert views.text.document() is not before
    assert views.page == 9


def test_the_focus_follows_the_view(views, showing):
    showing()
    views.setFocus()
    assert views.focusProxy() is views.pages
    views.show_as(TEXT)
    assert views.focusProxy() is views.text


def test_a_match_of_another_page_does_not_pull_one_there(views, showing, bridge, finder):
    document = showing()
    document.search.start(finder("ASEAN"))
    bridge.run()
    document.search.select(document.search.book.on(2)[0])
    views.go_to(10)
    views.show_as(TEXT)
    bridge.run()
    assert views.page == 10


def test_beyond_the_ends_there_is_nothing_to_go_to(views, showing):
    showing()
    views.go_to(99)
    assert views.page == views.pages.current_page == 12
    views.go_to(-4)
    assert views.page == 1


def test_a_page_asked_for_early_is_kept_until_there_are_pages(views, opened, bridge):
    document = opened(load=False)
    views.open(document)
    views.go_to(9)
    document.load()
    bridge.run()
    assert views.page == views.pages.current_page == 9
