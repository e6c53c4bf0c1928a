import numpy as np
import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from summit_kb.desktop.reader.modes.papers import NIGHT, SEPIA, Tone
from summit_kb.desktop.reader.modes.toning import luma, paper_level, toned


def page(ground="#ffffff"):
    image = QImage(400, 560, QImage.Format.Format_RGB32)
    image.fill(QColor(ground))
    return image


@pytest.fixture
def written(qapp):
    image = page()
    painter = QPainter(image)
    painter.setFont(QFont("Noto Sans", 14))
    for line in range(8):
        painter.drawText(30, 60 + 30 * line, "Nghị quyết về xây dựng và phát triển")
    painter.end()
    return image


def photograph(image, rect):
    noise = np.random.default_rng(1)
    for y in range(rect.top(), rect.bottom() + 1):
        for x in range(rect.left(), rect.right() + 1):
            shade = int(60 + 120 * (x - rect.left()) / rect.width() + noise.integers(0, 40))
            image.setPixelColor(x, y, QColor(shade, max(shade - 40, 0), 60))


def test_the_plain_paper_changes_nothing(written):
    assert toned(written, Tone.PLAIN) is written


def test_at_night_paper_is_dark_and_letters_are_light(written):
    made = toned(written, Tone.NIGHT)
    assert made.pixelColor(5, 5) == NIGHT.ground
    lightest = max(made.pixelColor(x, 55).lightness() for x in range(30, 300))
    assert lightest > 180
    assert written.pixelColor(5, 5) == QColor("#ffffff")


@pytest.mark.parametrize("ground", ["#f0efe9", "#d8d4c8"])
def test_scanned_paper_becomes_dark_as_well(qapp, ground):
    image = page(ground)
    painter = QPainter(image)
    painter.fillRect(40, 40, 200, 6, QColor("#222222"))
    painter.end()
    made = toned(image, Tone.NIGHT)
    assert made.pixelColor(5, 5).lightness() < 40
    assert made.pixelColor(100, 43).lightness() > 150


@pytest.mark.parametrize("colour", ["#0000ff", "#c00000", "#006400"])
def test_coloured_words_keep_their_hue_and_become_readable(qapp, colour):
    image = page()
    painter = QPainter(image)
    painter.fillRect(40, 40, 200, 3, QColor(colour))
    painter.end()
    seen = toned(image, Tone.NIGHT).pixelColor(100, 41)
    apart = abs(seen.hslHue() - QColor(colour).hslHue()) % 360
    assert min(apart, 360 - apart) < 25
    assert seen.lightness() > 120


def test_photographs_keep_light_and_shade(written):
    where = QRect(60, 320, 240, 180)
    photograph(written, where)
    made = toned(written, Tone.NIGHT)
    dark, light = made.pixelColor(70, 400), made.pixelColor(290, 400)
    assert dark.lightness() < light.lightness()
    assert made.pixelColor(5, 5) == NIGHT.ground


def test_a_page_that_is_dark_stays_so(qapp):
    image = page("#202838")
    made = toned(image, Tone.NIGHT)
    assert made.pixelColor(5, 5).lightness() <= QColor("#202838").lightness()


def test_sepia_warms_paper_and_leaves_letters(written):
    made = toned(written, Tone.SEPIA)
    assert made.pixelColor(5, 5) == SEPIA.ground
    assert min(made.pixelColor(x, 55).lightness() for x in range(30, 300)) < 60


def test_how_light_paper_is():
    rows = np.full((30, 30, 4), 250, np.uint8)
    assert paper_level(luma(rows)) == 250
    assert paper_level(luma(rows // 4)) is None
