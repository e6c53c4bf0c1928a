import pytest
from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap

from summit_kb.app.words import Wording
from summit_kb.desktop.reader import page_painter
from summit_kb.desktop.reader.page_painter import Marked
from summit_kb.desktop.theme.schemes import is_dark, palette

PAGE = QRect(40, 40, 200, 280)


@pytest.fixture
def canvas(qapp):
    image = QImage(280, 360, QImage.Format.Format_RGB32)
    image.fill(page_painter.canvas(palette(dark=False)))
    painter = QPainter(image)
    yield image, painter
    painter.end()


def test_paper_is_white_in_both_schemes_with_a_shadow_below(canvas):
    image, painter = canvas
    ground = image.pixelColor(5, 5)
    for dark in (False, True):
        page_painter.paint_paper(painter, PAGE, palette(dark=dark))
        assert image.pixelColor(140, 180) == QColor("white")
    assert image.pixelColor(140, 322).lightness() < ground.lightness()
    assert image.pixelColor(140, 10) == ground


def test_the_ground_is_darker_than_the_window_in_both_schemes(qapp):
    for dark in (False, True):
        colours = palette(dark=dark)
        assert page_painter.canvas(colours).lightness() < colours.window().color().lightness()
        assert is_dark(colours) is dark


def test_a_picture_of_the_right_size_is_not_stretched(canvas):
    image, painter = canvas
    picture = QPixmap(200, 280)
    picture.fill(QColor("white"))
    dots = QPainter(picture)
    dots.fillRect(10, 10, 1, 1, QColor("black"))
    dots.end()
    page_painter.paint_picture(painter, PAGE, picture, 1.0)
    assert image.pixelColor(50, 50) == QColor("black")
    assert image.pixelColor(51, 50) == QColor("white")


def test_a_stand_in_fills_the_page(canvas):
    image, painter = canvas
    picture = QPixmap(20, 28)
    picture.fill(QColor("red"))
    page_painter.paint_picture(painter, PAGE, picture, 1.0)
    assert image.pixelColor(45, 45) == QColor("red")
    assert image.pixelColor(235, 315) == QColor("red")


def test_marks_leave_letters_black_and_paper_coloured(canvas):
    image, painter = canvas
    painter.fillRect(PAGE, QColor("white"))
    painter.fillRect(60, 60, 4, 4, QColor("black"))
    box = QRectF(58, 58, 40, 12)
    page_painter.paint_marks(painter, Marked(matches=[box]))
    assert image.pixelColor(61, 61) == QColor("black")
    soft = image.pixelColor(80, 64)
    page_painter.paint_marks(painter, Marked(current=[QRectF(58, 108, 40, 12)]))
    strong = image.pixelColor(80, 114)
    page_painter.paint_marks(painter, Marked(selected=[QRectF(58, 158, 40, 12)]))
    chosen = image.pixelColor(80, 164)
    colours = {soft.name(), strong.name(), chosen.name()}
    assert len(colours) == 3
    assert "#ffffff" not in colours
    # The current match has an outline too: colour alone is not enough.
    assert image.pixelColor(80, 106).lightness() < strong.lightness()


def test_a_failure_is_written_on_the_page(canvas):
    image, painter = canvas
    painter.fillRect(PAGE, QColor("white"))
    page_painter.paint_failure(painter, PAGE, Wording("The page is damaged.", "Ask for it again."))
    dark = sum(
        image.pixelColor(x, y).lightness() < 140
        for x in range(PAGE.left(), PAGE.right())
        for y in range(PAGE.top() + 80, PAGE.bottom())
    )
    assert dark > 60
