"""The colours of notes can be read on and told apart."""

import pytest
from PySide6.QtGui import QColor, QPalette

from summit_kb.desktop.reader.notes.colours import ink, name_of, swatch
from summit_kb.desktop.theme.schemes import marks, palette
from summit_kb.domain.note import NoteColour


def _luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _contrast(one: QColor, other: QColor) -> float:
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("colour", list(NoteColour))
def test_text_and_line_stand_out_from_the_ground(qapp, colour: NoteColour, dark: bool) -> None:
    inks, colours = ink(colour, dark=dark), palette(dark=dark)
    assert _contrast(colours.color(QPalette.ColorRole.Text), inks.ground) >= 7
    assert _contrast(inks.line, colours.color(QPalette.ColorRole.Base)) >= 3
    assert inks.ground != marks(colours).match


def test_the_chosen_swatch_looks_otherwise(qapp) -> None:
    one = swatch(NoteColour.BLUE, dark=False).pixmap(44, 44).toImage()
    assert one != swatch(NoteColour.BLUE, dark=False, chosen=True).pixmap(44, 44).toImage()
    assert len({name_of(colour) for colour in NoteColour}) == 5
