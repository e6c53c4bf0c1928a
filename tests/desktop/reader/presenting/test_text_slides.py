import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter

from summit_kb.desktop.reader.presenting.text_slides import TextSlides

ROOM = QRect(0, 0, 1280, 720)


@pytest.fixture
def slides(read, bridge):
    pane = read()
    document = pane.open_document
    pane.do("text")
    bridge.run()
    pane.finding.look_for("ASEAN", None)
    bridge.run()
    made = TextSlides(pane.views, document.text, document.search, bridge, pane)
    yield made
    made.close()


def drawn(slides, number, *, marked=True):
    image = QImage(ROOM.size(), QImage.Format.Format_RGB32)
    image.fill(0)
    painter = QPainter(image)
    slides.paint(painter, number, ROOM, marked=marked)
    painter.end()
    return image


def has(image, name):
    return any(
        image.pixelColor(x, y).name() == name
        for x in range(0, image.width(), 2)
        for y in range(0, image.height(), 2)
    )


def test_text_is_laid_out_on_several_large_slides(slides, bridge, qtbot):
    assert slides.count == 1
    slides.want(1, ROOM, 1.0)
    with qtbot.waitSignal(slides.changed):
        bridge.run()
    assert slides.is_ready
    assert slides.count > 3
    assert slides._styles(ROOM).font.pointSizeF() * 96 / 72 >= ROOM.height() / 30
    assert drawn(slides, 1) != drawn(slides, 2)


def test_matches_are_shown_or_not(slides, bridge):
    slides.want(1, ROOM, 1.0)
    bridge.run()
    assert has(drawn(slides, 1), "#ffe27a")
    assert not has(drawn(slides, 1, marked=False), "#ffe27a")


def test_it_begins_where_the_reader_was_and_takes_it_along(slides, bridge, pane):
    slides.want(1, ROOM, 1.0)
    bridge.run()
    text = pane.views.text
    slides.leave(4)
    there = TextSlides(pane.views, pane.open_document.text, None, bridge, pane)
    there.want(1, ROOM, 1.0)
    bridge.run()
    assert text.verticalScrollBar().value() > 0
    assert there.first() == 4


def test_numbers_that_are_there(slides, bridge):
    slides.want(1, ROOM, 1.0)
    bridge.run()
    assert slides.numbered("2") == 2
    assert slides.numbered("999") is None
    assert slides.numbered("x") is None
    assert slides.label(2) == "2"
