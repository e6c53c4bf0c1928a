from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from summit_kb.app.words import Words
from summit_kb.app.world.graph import Bond
from summit_kb.desktop.relations.by_kind import by_kind
from summit_kb.desktop.relations.by_time import by_time
from summit_kb.desktop.relations.ground_painter import (
    lane_words,
    paint_ground,
    paint_headings,
    paint_years,
)
from summit_kb.desktop.relations.scene import Lane

WORDS = Words("en")


def test_a_lane_says_who_does_what(desk) -> None:
    assert lane_words(Lane(Bond.AMENDS, step=1), WORDS) == "→ Amends"
    assert lane_words(Lane(Bond.AMENDS, forward=False, step=1), WORDS) == "← Amended by"
    assert lane_words(Lane(Bond.SAME_TEXT, step=1), WORDS) == "↔ Nearly the same text"
    assert lane_words(Lane(Bond.CITES, both=True, step=1), WORDS) == "↔ Cites, both ways"
    assert lane_words(Lane(step=3), WORDS) == "3 steps away"
    assert lane_words(Lane(step=1, type="law"), WORDS) == "Law"
    assert lane_words(Lane(step=2, type="absent"), WORDS) == "Not in this library"
    assert lane_words(Lane(), WORDS) == ""


def drawn(paint):
    image = QImage(900, 600, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    paint(painter)
    painter.end()
    return bytes(image.constBits())


def test_lanes_panels_names_and_years_are_drawn(small, desk) -> None:
    font, view = QApplication.font(), QRectF(0, 0, 900, 600)
    blank = drawn(lambda painter: None)
    time, kind = by_time(small), by_kind(small)
    pictures = {
        drawn(lambda painter: paint_ground(painter, time)),
        drawn(lambda painter: paint_ground(painter, kind)),
        drawn(lambda painter: paint_headings(painter, time, view, 1.0, font, WORDS)),
        drawn(lambda painter: paint_years(painter, time, view, 1.0, font, 30)),
    }
    assert len(pictures) == 4
    assert blank not in pictures


def test_the_name_of_a_lane_stays_in_view_while_its_lane_does(large_worlds, desk) -> None:
    scene, font = by_time(large_worlds[50]), QApplication.font()
    band = max(scene.bands, key=lambda one: one.rect.height)
    view = QRectF(500, band.rect.y + band.rect.height / 3, 900, 600)
    blank = drawn(lambda painter: None)
    assert drawn(lambda painter: paint_headings(painter, scene, view, 1.0, font, WORDS)) != blank
