import pytest
from PySide6.QtCore import QPointF, QRectF

from summit_kb.desktop.reader.page_layout import MARGIN
from summit_kb.desktop.reader.zoom import Fit
from summit_kb.desktop.reader.zoom_scroll import ZoomScroll

A4 = (595.0, 842.0)


@pytest.fixture
def scroll(show):
    scroll = show(ZoomScroll())
    scroll.set_sizes([A4] * 10)
    return scroll


def middle(scroll):
    return QRectF(scroll.viewport().rect()).center()


def test_it_opens_fitted_to_the_width(scroll):
    assert scroll.fit is Fit.WIDTH
    room = scroll.viewport().width() - scroll.pages.rect(1).width()
    assert abs(room - 2 * MARGIN) <= scroll.verticalScrollBar().sizeHint().width() + 1
    assert scroll.horizontalScrollBar().maximum() == 0
    assert scroll.current_page == 1
    assert scroll.verticalScrollBar().value() == 0


@pytest.mark.parametrize("factor", [0.5, 1.0, 2.0, 3.7])
def test_zooming_keeps_the_middle(scroll, factor):
    scroll.set_factor(1.5)
    scroll.verticalScrollBar().setValue(5000)
    before = scroll.place(middle(scroll))
    scroll.set_factor(factor)
    after = scroll.place(middle(scroll))
    assert after.page == before.page
    assert after.y == pytest.approx(before.y, abs=2 / factor)
    assert scroll.factor == pytest.approx(factor)
    assert scroll.fit is Fit.FREE


def test_zooming_keeps_the_point_under_the_pointer(scroll):
    scroll.set_factor(2.0)
    scroll.verticalScrollBar().setValue(4000)
    pointer = QPointF(300, 100)
    before = scroll.place(pointer)
    scroll.set_factor(2.4, pointer)
    after = scroll.place(pointer)
    assert (after.x, after.y) == pytest.approx((before.x, before.y), abs=1)


def test_a_fitted_page_follows_the_window(scroll):
    scroll.set_fit(Fit.PAGE)
    assert scroll.pages.rect(1).height() <= 600 - 2 * MARGIN + 1
    scroll.resize(800, 400)
    assert scroll.pages.rect(1).height() <= 400 - 2 * MARGIN + 1


def test_a_free_zoom_does_not_follow_the_window(scroll):
    scroll.set_factor(1.25)
    scroll.resize(500, 300)
    assert scroll.factor == pytest.approx(1.25)


def test_steps_and_bounds(scroll, qtbot):
    scroll.set_factor(1.0)
    with qtbot.waitSignal(scroll.zoom_changed) as zoom:
        scroll.step_zoom(larger=True)
    assert zoom.args == [pytest.approx(1.1)]
    scroll.set_factor(100)
    assert scroll.factor == pytest.approx(5.0)


def test_turning_keeps_the_page(scroll):
    scroll.go_to(5)
    scroll.rotate(90)
    assert (scroll.rotation, scroll.current_page) == (90, 5)
    rect = scroll.pages.rect(5)
    assert rect.width() > rect.height()
    scroll.rotate(-90)
    assert (scroll.rotation, scroll.current_page) == (0, 5)


def test_fit_width_goes_by_the_usual_page(show):
    scroll = show(ZoomScroll())
    scroll.set_sizes([A4, A4, (1684, 1190)])
    room = scroll.viewport().width() - scroll.pages.rect(1).width()
    assert abs(room - 2 * MARGIN) <= scroll.verticalScrollBar().sizeHint().width() + 1
    assert scroll.horizontalScrollBar().maximum() > 0
