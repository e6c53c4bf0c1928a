import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter

from summit_kb.desktop.reader.presenting.page_slides import PageSlides

ROOM = QRect(0, 0, 1600, 900)


@pytest.fixture
def slides(read, bridge):
    pane = read(page=3, query="ASEAN")
    made = PageSlides(pane.views, pane.open_document.file, bridge, pane)
    yield made
    made.close()


def drawn(slides, number, *, marked=True):
    image = QImage(ROOM.size(), QImage.Format.Format_RGB32)
    image.fill(0)
    painter = QPainter(image)
    slides.paint(painter, number, ROOM, marked=marked)
    painter.end()
    return image


def colours(image):
    return {image.pixelColor(x, y).name() for x in range(490, 1110, 3) for y in range(60, 240, 2)}


def test_a_page_fills_the_height_in_the_middle_of_black(slides, bridge):
    slides.want(3, ROOM, 1.0)
    bridge.run()
    image = drawn(slides, 3)
    assert slides.first() == 3
    assert image.pixelColor(20, 450).name() == "#000000"
    assert image.pixelColor(800, 890).name() == "#ffffff"
    assert image.pixelColor(800, 10).name() == "#ffffff"


def test_matches_are_shown_or_not(slides, bridge):
    slides.want(4, ROOM, 1.0)
    bridge.run()
    with_marks, without = colours(drawn(slides, 4)), colours(drawn(slides, 4, marked=False))
    assert "#ffe27a" in with_marks
    assert "#ffe27a" not in without
    assert "#000000" in without


def test_pages_beside_are_drawn_before_they_are_wanted(slides, bridge, pages):
    slides.want(3, ROOM, 1.0)
    bridge.run()
    pages.rendered.clear()
    slides.want(4, ROOM, 1.0)
    assert slides._pictures.cache.get(slides._drawing(4, ROOM)) is not None


def test_a_page_that_cannot_be_drawn_says_why(slides, bridge, pages):
    pages.broken.add(5)
    slides.want(5, ROOM, 1.0)
    bridge.run()
    assert len(colours(drawn(slides, 5))) > 2


def test_the_reader_goes_along(slides, pane):
    slides.leave(7)
    assert pane.views.page == 7
