"""Sizes follow the text, and windows fit the screen."""

import pytest
from PySide6.QtWidgets import QWidget

from summit_kb.desktop.widgets.sizing import resize_in_letters, scaled


@pytest.fixture
def font(qapp):
    before = qapp.font()
    yield before
    qapp.setFont(before)


def test_sizes_grow_with_the_text(qapp, font):
    before = scaled(40)
    larger = qapp.font()
    larger.setPointSizeF(font.pointSizeF() * 2)
    qapp.setFont(larger)
    assert scaled(40) == pytest.approx(before * 2, rel=0.1)


def test_windows_are_never_larger_than_the_screen(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    resize_in_letters(window, 30, 20)
    letter = window.fontMetrics().averageCharWidth()
    assert (window.width(), window.height()) == (letter * 30, letter * 20)
    resize_in_letters(window, 10_000, 10_000)
    assert window.width() <= window.screen().availableSize().width()
    assert window.height() <= window.screen().availableSize().height()
