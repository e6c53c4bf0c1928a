import pytest
from PySide6.QtCore import QPointF, QRectF

from summit_kb.desktop.reader.page_scroll import PageScroll

A4 = (595.0, 842.0)


@pytest.fixture
def scroll(show):
    scroll = show(PageScroll())
    scroll.lay_out([A4] * 10, 1.0, 0, QPointF(0, 0))
    return scroll


def test_going_to_a_page_brings_its_top_up_and_says_so(scroll, qtbot):
    with qtbot.waitSignal(scroll.page_changed) as page:
        scroll.go_to(4)
    assert page.args == [4]
    assert scroll.current_page == 4
    place = scroll.place()
    assert (place.page, round(place.y)) == (3, 842 + 7)


def test_the_page_asked_for_is_current_even_at_the_end(show):
    scroll = show(PageScroll())
    scroll.lay_out([A4] * 10, 0.2, 0, QPointF(0, 0))
    scroll.go_to(10)
    assert scroll.current_page == 10
    assert scroll.verticalScrollBar().value() == scroll.verticalScrollBar().maximum()


def test_going_beyond_the_ends_stays_inside(scroll):
    scroll.go_to(99)
    assert scroll.current_page == 10
    scroll.go_to(-3)
    assert scroll.current_page == 1


def test_the_current_page_is_the_one_of_which_most_shows(scroll):
    scroll.verticalScrollBar().setValue(scroll.pages.rect(2).top() - 299)
    assert scroll.current_page == 2
    scroll.verticalScrollBar().setValue(scroll.pages.rect(2).top() - 350)
    assert scroll.current_page == 1


def test_screens_overlap(scroll):
    scroll.scroll_screens(1)
    assert scroll.verticalScrollBar().value() == round(scroll.viewport().height() * 0.9)
    scroll.scroll_screens(-1)
    assert scroll.verticalScrollBar().value() == 0


def test_a_rectangle_in_sight_does_not_move_the_view(scroll):
    scroll.verticalScrollBar().setValue(1000)
    scroll.show_rect(QRectF(200, 1200, 50, 12))
    assert scroll.verticalScrollBar().value() == 1000


@pytest.mark.parametrize("y", [300, 1010, 1590, 5000])
def test_a_rectangle_out_of_sight_lands_in_the_upper_third(scroll, y):
    scroll.verticalScrollBar().setValue(1000)
    scroll.show_rect(QRectF(200, y, 50, 12))
    in_view = y - scroll.verticalScrollBar().value()
    assert 0.2 * 600 < in_view < 0.45 * 600


def test_a_rectangle_beside_the_window_is_brought_in(show):
    scroll = show(PageScroll(), 300, 300)
    scroll.lay_out([A4] * 2, 2.0, 0, QPointF(0, 0))
    rect = QRectF(900, 50, 40, 12)
    scroll.show_rect(rect)
    left = rect.left() + scroll.origin().x()
    assert left >= 0
    assert left + 40 <= scroll.viewport().width()


def test_few_small_pages_stand_in_the_middle(show):
    scroll = show(PageScroll())
    scroll.lay_out([(100, 100)], 1.0, 0, QPointF(0, 0))
    middle = scroll.pages.rect(1).translated(scroll.origin()).center()
    assert abs(middle.y() - scroll.viewport().height() // 2) <= 1
    assert abs(middle.x() - scroll.viewport().width() // 2) <= 1


def test_no_pages_scroll_nowhere(show):
    scroll = show(PageScroll())
    scroll.go_to(3)
    scroll.go_to_end()
    assert list(scroll.shown_pages()) == []
    assert scroll.current_page == 1


def test_resizing_keeps_the_top_line(scroll):
    scroll.verticalScrollBar().setValue(2345)
    before = scroll.place(QPointF(scroll.viewport().width() / 2, 0))
    scroll.resize(700, 400)
    after = scroll.place(QPointF(scroll.viewport().width() / 2, 0))
    assert after.page == before.page
    assert after.y == pytest.approx(before.y, abs=1.5)
