import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF

from summit_kb.desktop.reader.page_layout import (
    GAP,
    MARGIN,
    PageLayout,
    Place,
    turned,
    usual_size,
)
from summit_kb.reading.boxes import Box

A4, A4_ACROSS = (595.0, 842.0), (842.0, 595.0)

sizes = st.lists(st.tuples(st.floats(72, 2000), st.floats(72, 2000)), min_size=1, max_size=8)
layouts = st.builds(
    PageLayout,
    sizes,
    scale=st.floats(0.1, 8),
    rotation=st.sampled_from([0, 90, 180, 270]),
    width=st.integers(0, 3000),
)


def test_pages_stand_below_one_another_in_the_middle():
    layout = PageLayout([A4, A4_ACROSS], scale=1.0, width=1000)
    assert layout.rect(1).getRect() == (202, MARGIN, 595, 842)
    assert layout.rect(2).getRect() == (79, MARGIN + 842 + GAP, 842, 595)
    assert layout.size.height() == 2 * MARGIN + 842 + GAP + 595
    assert layout.size.width() == 1000


def test_a_narrow_window_gets_a_wider_content():
    layout = PageLayout([A4], scale=1.0, width=300)
    assert layout.size.width() == 595 + 2 * MARGIN


def test_turned_pages_change_sides():
    assert turned(A4, 90) == turned(A4, 270) == A4_ACROSS
    assert turned(A4, 180) == A4
    rect = PageLayout([A4], scale=2.0, rotation=90).rect(1)
    assert (rect.width(), rect.height()) == (1684, 1190)


def test_page_at_a_height_and_between_heights():
    layout = PageLayout([A4, A4, A4], scale=1.0)
    assert layout.page_at(-50) == 1
    assert layout.page_at(MARGIN + 842 + GAP - 1) == 1
    assert layout.page_at(MARGIN + 842 + GAP) == 2
    assert layout.page_at(1e6) == 3
    assert layout.pages_between(800, 900) == range(1, 3)


def test_no_pages():
    layout = PageLayout([], scale=1.0, width=200)
    assert layout.size.height() == 0
    assert layout.pages_between(0, 100) == range(1, 1)


def test_the_usual_size_is_the_commonest():
    assert usual_size([(1684, 1190), A4, (595.3, 841.9), A4]) == (595, 842)


def test_scanned_pages_that_are_nearly_alike_all_fit():
    assert usual_size([(595, 835), (595, 835), (596, 834), (604, 835), (700, 990)]) == (604, 835)


@pytest.mark.parametrize(
    ("rotation", "corner"),
    [(0, (0, 0)), (90, (842, 0)), (180, (595, 842)), (270, (0, 595))],
)
def test_where_the_top_left_of_the_page_goes(rotation, corner):
    layout = PageLayout([A4], scale=1.0, rotation=rotation)
    point = layout.to_content(Place(1, 0, 0)) - QPointF(layout.rect(1).topLeft())
    assert (point.x(), point.y()) == corner


@given(layouts, st.data())
def test_points_go_to_pages_and_back(layout, data):
    page = data.draw(st.integers(1, layout.count))
    width, height = layout.sizes[page - 1]
    place = Place(page, data.draw(st.floats(0, width)), data.draw(st.floats(0, height)))
    back = layout.to_place(layout.to_content(place), page)
    assert back.page == page
    assert back.x == pytest.approx(place.x, abs=0.01)
    assert back.y == pytest.approx(place.y, abs=0.01)


@given(layouts, st.data())
def test_rectangles_stay_on_their_page(layout, data):
    page = data.draw(st.integers(1, layout.count))
    width, height = layout.sizes[page - 1]
    box = Box(0.1 * width, 0.2 * height, 0.6 * width, 0.7 * height)
    rect, whole = layout.to_rect(page, box), layout.rect(page)
    assert whole.adjusted(-1, -1, 1, 1).toRectF().contains(rect)
    area = rect.width() * rect.height()
    assert area == pytest.approx(box.width * box.height * layout.scale**2, rel=1e-6)


@given(layouts)
def test_pages_never_overlap_and_all_lie_inside(layout):
    bottom = 0
    for page in range(1, layout.count + 1):
        rect = layout.rect(page)
        assert rect.top() > bottom
        assert rect.left() >= 0
        assert rect.right() < layout.size.width()
        assert layout.page_at(rect.center().y()) == page
        bottom = rect.bottom()
    assert bottom < layout.size.height()
