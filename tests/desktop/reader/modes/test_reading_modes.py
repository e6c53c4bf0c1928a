import pytest
from PySide6.QtGui import QPalette

from summit_kb.desktop.reader.modes.look import Look, ReadingMode
from summit_kb.desktop.reader.modes.looks import Looks
from summit_kb.desktop.reader.modes.papers import NIGHT, PLAIN
from summit_kb.desktop.reader.modes.reading_modes import ReadingModes
from summit_kb.desktop.reader.zoom import Fit
from summit_kb.desktop.theme.schemes import is_dark


@pytest.fixture
def looks():
    return Looks()


@pytest.fixture
def modes(pane, looks):
    return ReadingModes(pane.views, looks, pane)


def colour_at_top(pane):
    pages = pane.views.pages
    point = pages.pages.rect(1).topLeft() + pages.origin()
    return pages.viewport().grab().toImage().pixelColor(point.x() + 10, point.y() + 10)


def test_pages_are_drawn_again_on_the_other_paper(read, modes, looks, bridge):
    pane = read()
    assert colour_at_top(pane) == PLAIN.ground
    looks.take(Look(ReadingMode.NIGHT))
    bridge.run()
    assert colour_at_top(pane) == NIGHT.ground
    looks.take(Look())
    bridge.run()
    assert colour_at_top(pane) == PLAIN.ground


def test_a_picture_of_the_old_paper_on_its_way_is_not_shown(read, modes, looks, bridge):
    pane = read()
    pane.views.pages.file.pictures.cache.clear()
    pane.views.pages.ask_for_pictures()
    looks.take(Look(ReadingMode.NIGHT))
    bridge.run()
    assert colour_at_top(pane) == NIGHT.ground


def test_text_is_set_anew_in_the_colours_of_the_paper(read, modes, looks, bridge):
    pane = read()
    pane.do("text")
    bridge.run()
    text = pane.views.text
    size, column = text.reading_font().pointSizeF(), text.viewport().width()
    looks.take(Look(ReadingMode.NIGHT))
    bridge.run()
    assert is_dark(text.styles().colours)
    ground = text.viewport().grab().toImage().pixelColor(2, 2)
    assert ground == NIGHT.of_text.color(QPalette.ColorRole.Base)
    looks.take(Look(ReadingMode.LARGE, measure=25, spacing=2.0, size=1.4))
    bridge.run()
    assert text.reading_font().pointSizeF() == pytest.approx(size * 1.4)
    assert text.viewport().width() < column
    assert text.styles().line_height == 2.0


def test_large_text_fits_the_words_of_pages_to_the_window(read, modes, looks, bridge, make_pages):
    pane = read()
    pane.views.pages.file.texts.get(1)
    whole = pane.views.pages.factor
    pane.views.pages.set_text_block((60.0, 400.0))
    looks.take(Look(ReadingMode.LARGE))
    pages = pane.views.pages
    assert pages.fit is Fit.TEXT
    assert pages.factor > whole * 1.3
    left = pages.place().x
    assert 0 < left < 60
    looks.take(Look())
    assert pages.fit is Fit.WIDTH
    assert pages.factor == pytest.approx(whole)


def test_a_size_of_ones_own_is_left(read, modes, looks):
    pane = read()
    pane.views.pages.set_factor(1.3)
    looks.take(Look(ReadingMode.LARGE))
    assert pane.views.pages.fit is Fit.FREE
    assert pane.views.pages.factor == pytest.approx(1.3)
