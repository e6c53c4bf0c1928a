"""Every colour that words are read in stands out from what is below it, on every paper."""

import pytest
from PySide6.QtGui import QColor, QImage, QPainter, QPalette

from summit_kb.desktop.reader.modes.look import ReadingMode
from summit_kb.desktop.reader.modes.papers import NIGHT, PLAIN, SEPIA, paper_of
from summit_kb.desktop.reader.notes.colours import ink
from summit_kb.desktop.theme.schemes import is_dark, marks, palette
from summit_kb.domain.note import NoteColour

Role = QPalette.ColorRole
PAPERS = (PLAIN, NIGHT, SEPIA)


def luminance(colour):
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [
        part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one, other):
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def mixed(paper, below, colour):
    image = QImage(1, 1, QImage.Format.Format_RGB32)
    image.fill(below)
    painter = QPainter(image)
    painter.setCompositionMode(paper.mix)
    painter.fillRect(image.rect(), colour)
    painter.end()
    return image.pixelColor(0, 0)


def text_palettes():
    window = [palette(dark=False), palette(dark=True)]
    return window + [paper.of_text for paper in PAPERS if paper.of_text is not None]


@pytest.mark.parametrize("colours", text_palettes())
def test_text_links_and_quiet_words_are_readable(colours):
    for ground in (Role.Base, Role.AlternateBase):
        for role in (Role.Text, Role.Link, Role.PlaceholderText):
            assert contrast(colours.color(role), colours.color(ground)) >= 4.5, (role, ground)
    assert contrast(marks(colours).warning, colours.color(Role.Base)) >= 4.5
    assert contrast(colours.color(Role.HighlightedText), colours.color(Role.Highlight)) >= 4.5


@pytest.mark.parametrize("colours", text_palettes())
def test_marked_words_of_the_text_are_readable(colours):
    said = marks(colours)
    for ground in (said.match, said.current_match):
        assert contrast(said.match_text, ground) >= 4.5
    for colour in NoteColour:
        ground = ink(colour, dark=is_dark(colours)).ground
        for role in (Role.Text, Role.Link):
            assert contrast(colours.color(role), ground) >= 4.5, (colour, role)


@pytest.mark.parametrize("paper", PAPERS)
def test_letters_on_pages_stay_readable_below_every_colour(paper):
    washes = [ink(colour, dark=paper.is_dark).ground for colour in NoteColour]
    laid = [paper.marks.match, paper.marks.current_match, paper.selected, paper.spoken, *washes]
    assert contrast(paper.ink, paper.ground) >= 4.5
    for colour in laid:
        below, letters = mixed(paper, paper.ground, colour), mixed(paper, paper.ink, colour)
        assert contrast(letters, below) >= 4.5, colour.name()
        assert below != paper.ground


@pytest.mark.parametrize("paper", PAPERS)
def test_lines_and_signs_are_seen(paper):
    signs = [paper.marks.current_outline, paper.colours.color(Role.Link)]
    signs += [ink(colour, dark=paper.is_dark).line for colour in NoteColour]
    for colour in signs:
        assert contrast(colour, paper.ground) >= 3, colour.name()


def test_each_mode_has_its_paper():
    assert paper_of(ReadingMode.NIGHT) is NIGHT
    assert paper_of(ReadingMode.SEPIA) is SEPIA
    assert paper_of(ReadingMode.LARGE) is paper_of(ReadingMode.NORMAL) is PLAIN
    assert is_dark(NIGHT.of_text)
    assert not is_dark(SEPIA.of_text)
    assert PLAIN.ground == QColor("#ffffff")
