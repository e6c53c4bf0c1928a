"""What lies over the page casts a shadow that costs nothing to repaint."""

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from summit_kb.desktop.widgets import shadow as module
from summit_kb.desktop.widgets.shadow import Shadow


@pytest.fixture
def window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(300, 200)
    window.show()
    qtbot.waitExposed(window)
    return window


def test_it_reaches_beyond_what_casts_it_and_lies_below(window):
    over = QWidget(window)
    over.setGeometry(60, 50, 100, 60)
    over.show()
    cast = Shadow(window, QColor(0, 0, 0, 200))
    cast.lie_under(over)
    assert cast.geometry().contains(over.geometry())
    assert window.children().index(cast) < window.children().index(over)
    picture = cast.grab().toImage()
    just_below = picture.pixelColor(cast.width() // 2, over.geometry().bottom() - cast.y() + 3)
    at_the_edge = picture.pixelColor(cast.width() // 2, cast.height() - 1)
    assert just_below.lightness() < at_the_edge.lightness()


def test_it_is_drawn_once_a_size(window, monkeypatch):
    drawn = []
    draw = module._draw
    monkeypatch.setattr(module, "_draw", lambda *given: (drawn.append(1), draw(*given)))
    over = QWidget(window)
    over.setGeometry(60, 50, 100, 60)
    over.show()
    cast = Shadow(window, QColor(0, 0, 0, 200))
    for _ in range(3):
        cast.lie_under(over)
        cast.grab()
    assert len(drawn) == 1
    over.resize(120, 80)
    cast.lie_under(over)
    cast.grab()
    assert len(drawn) == 2
