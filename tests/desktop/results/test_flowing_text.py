"""Lines of text, cut when there is more."""

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QPainter

from summit_kb.desktop.results.flowing_text import FlowingText, lines_needed

TEXT = "Thành phố Đà Nẵng xây dựng đô thị thông minh kết nối đồng bộ với khu vực ASEAN"


@pytest.fixture
def font(qapp):
    return QFont(qapp.font())


def _painted(text, marks):
    image = QImage(400, 80, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    text.paint(painter, QPointF(0, 0), QColor("black"), marks, QColor("yellow"), QColor("black"))
    painter.end()
    colours = {image.pixelColor(x, y).name() for x in range(400) for y in range(80)}
    return "#ffff00" in colours, "#000000" in colours


def test_more_lines_than_allowed_are_cut(font):
    one = FlowingText(TEXT, font, 200, 1)
    three = FlowingText(TEXT, font, 200, 3)
    assert three.height > one.height * 2
    assert one._text.endswith("…")
    assert FlowingText(TEXT, font, 5_000, 1)._text == TEXT


@pytest.mark.parametrize("most", [1, 2])
def test_the_ellipsis_is_on_the_last_line_at_any_width(font, most):
    for width in range(40, 400, 3):
        text = FlowingText(TEXT, font, width, most)
        last = text._layout.lineAt(text._layout.lineCount() - 1)
        assert last.textStart() + last.textLength() == len(text._text), width
        assert text._layout.lineCount() <= most


def test_matches_are_painted(font):
    text = FlowingText(TEXT, font, 390, 2)
    assert _painted(text, [(10, 17)]) == (True, True)
    assert _painted(text, []) == (False, True)


def test_matches_beyond_the_cut_are_left_out(font):
    text = FlowingText(TEXT, font, 120, 1)
    assert _painted(text, [(60, 70)]) == (False, True)


def test_the_guess_of_lines_is_close(font):
    metrics = QFontMetrics(font)
    advance = metrics.horizontalAdvance(TEXT)
    assert lines_needed(advance, advance + 1, 3) == 1
    assert lines_needed(advance, advance * 0.6, 3) == 2
    assert lines_needed(advance, advance / 10, 3) == 3
