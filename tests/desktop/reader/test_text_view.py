import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from summit_kb.desktop.reader.match_search import MatchSearch
from summit_kb.desktop.reader.text_view import TextView
from summit_kb.desktop.theme.schemes import marks

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def view(show, built, long_text):
    view = show(TextView(), 900, 500)
    view.open(built(long_text))
    return view


@pytest.fixture
def search(view, long_text, bridge, finder):
    search = MatchSearch(bridge, lambda page: long_text.pages[page - 1].text, 6, view)
    view.set_search(search)
    search.start(finder("ASEAN"))
    bridge.run()
    return search


def test_going_to_a_page_and_a_block(view, qtbot):
    with qtbot.waitSignal(view.page_changed) as page:
        view.go_to(4)
    assert page.args == [4]
    view.go_to(4, 10)
    # Not by Qt's hit test: between two paragraphs that finds the end of the document.
    assert view.document().findBlock(view.top_position()).text().startswith("Đoạn 9:")
    view.go_to(99)
    assert view.current_page == 6


def test_scrolling_follows_the_page(view):
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    assert view.current_page == 6
    view.verticalScrollBar().setValue(0)
    assert view.current_page == 1


def test_matches_in_sight_are_marked(view, search):
    view.go_to(3)
    view.mark_matches()
    found = view.extraSelections()
    assert 0 < len(found) < 30
    assert {made.cursor.selectedText() for made in found} == {"ASEAN"}


def test_every_match_in_sight_is_marked_down_to_the_lowest_line(view, search):
    bar, seen = view.verticalScrollBar(), 0
    spans = [view.built.span(match) for page in range(1, 7) for match in search.book.on(page)]
    for value in range(0, bar.maximum() + 1, max(1, bar.maximum() // 25)):
        bar.setValue(value)
        view.mark_matches()
        marked = {made.cursor.selectionStart() for made in view.extraSelections()}
        for start, end in spans:
            if view.viewport().rect().intersects(view.rect_of(start, end)):
                assert start in marked
                seen += 1
    assert seen


def test_the_next_match_lands_in_sight(view, search):
    search.step(forward=True, page=5)
    cursor = view.textCursor()
    assert view.current_page == 5
    assert view.viewport().rect().contains(view.cursorRect(cursor))
    view.mark_matches()
    strong = marks(view.palette()).current_match
    assert strong in [made.format.background().color() for made in view.extraSelections()]


def test_a_match_in_sight_does_not_move_the_text(view, search):
    first, second = search.book.on(1)[:2]
    search.select(first)
    at = view.verticalScrollBar().value()
    search.select(second)
    assert view.verticalScrollBar().value() == at


def test_the_keyboard_selects(view):
    QTest.keyClick(view, Qt.Key.Key_Right, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert view.has_selection
    assert view.selected_text().strip() == "Trang"


def test_a_selection_over_paragraphs_has_plain_line_breaks(view, qtbot):
    view.selectAll()
    assert "\u2029" not in view.selected_text()
    with qtbot.waitSignal(view.quote_requested) as asked:
        view.quote()
    assert asked.args[0].startswith("Trang 1\nĐoạn 0")
    assert asked.args[1] is False
    with qtbot.waitSignal(view.quote_requested) as asked:
        view.quote(short=True)
    assert asked.args[1] is True
    with qtbot.waitSignal(view.search_requested):
        view.ask_search()


def test_it_has_a_name_in_the_language_of_the_moment(view):
    view.setAccessibleName("")
    QGuiApplication.sendEvent(view, QEvent(QEvent.Type.LanguageChange))
    assert view.accessibleName() == "Text of the document"


def test_without_a_text_nothing_happens(show, search):
    empty = show(TextView())
    empty.go_to(3)
    empty.mark_matches()
    assert (empty.page_count, empty.current_page, empty.extraSelections()) == (0, 1, [])
