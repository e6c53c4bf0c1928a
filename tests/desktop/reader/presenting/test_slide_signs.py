import pytest
from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QColor, QImage, QPainter

from summit_kb.desktop.reader.presenting import slide_signs

ROOM = QRect(0, 0, 800, 450)


@pytest.fixture
def painted(qapp):
    def paint(sign, *given):
        image = QImage(ROOM.size(), QImage.Format.Format_RGB32)
        image.fill(QColor("#808080"))
        painter = QPainter(image)
        sign(painter, ROOM, *given)
        painter.end()
        changed = [
            (x, y)
            for x in range(0, 800, 4)
            for y in range(0, 450, 4)
            if image.pixelColor(x, y) != QColor("#808080")
        ]
        return image, changed

    return paint


def test_the_number_stands_at_the_bottom_right(painted):
    _image, changed = painted(slide_signs.paint_number, "12 / 30")
    assert changed
    assert min(x for x, _ in changed) > 400
    assert min(y for _, y in changed) > 350


def test_long_words_stay_on_the_screen(painted):
    _image, changed = painted(slide_signs.paint_keys, "→ next · " * 40)
    assert min(x for x, _ in changed) > 0
    assert max(x for x, _ in changed) < 796


def test_the_spotlight_darkens_all_but_its_circle(painted):
    image, _changed = painted(slide_signs.paint_spotlight, QPointF(200, 200))
    assert image.pixelColor(200, 200) == QColor("#808080")
    assert image.pixelColor(700, 400).lightness() < 60


def test_the_pointer_is_seen(painted):
    image, _changed = painted(slide_signs.paint_pointer, QPointF(300, 100))
    assert image.pixelColor(300, 100).name() == "#e5252a"
