"""Text is readable on its ground in both schemes (WCAG 2.1: 4.5:1 for text, 3:1 for outlines)."""

import pytest
from PySide6.QtGui import QColor, QPalette

from summit_kb.desktop.theme import schemes

R = QPalette.ColorRole
TEXT = [
    (R.WindowText, R.Window),
    (R.Text, R.Base),
    (R.Text, R.AlternateBase),
    (R.Text, R.Midlight),
    (R.PlaceholderText, R.Window),
    (R.PlaceholderText, R.Base),
    (R.PlaceholderText, R.AlternateBase),
    (R.ButtonText, R.Button),
    (R.HighlightedText, R.Highlight),
    (R.Link, R.Window),
    (R.Link, R.Base),
    (R.Link, R.Midlight),
    (R.BrightText, R.Base),
    (R.BrightText, R.Window),
    (R.ToolTipText, R.ToolTipBase),
]


def _luminance(colour: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(part) for part in colour.getRgbF()[:3])
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _contrast(one: QColor, other: QColor) -> float:
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("contrast", [False, True])
def test_text_is_readable_on_its_ground(dark, contrast):
    palette = schemes.palette(dark=dark, contrast=contrast)
    for ink, ground in TEXT:
        ratio = _contrast(palette.color(ink), palette.color(ground))
        assert ratio >= 4.5, f"{ink.name} on {ground.name}: {ratio:.2f}"
    for line in (R.Dark, R.Accent):
        for ground in (R.Base, R.Window):
            assert _contrast(palette.color(line), palette.color(ground)) >= 3.0, line


@pytest.mark.parametrize("dark", [False, True])
def test_marks_are_readable(dark):
    palette = schemes.palette(dark=dark)
    marks = schemes.marks(palette)
    for ground in (marks.match, marks.current_match):
        assert _contrast(marks.match_text, ground) >= 4.5
    for ink in (marks.success, marks.warning):
        assert _contrast(ink, palette.color(R.Base)) >= 4.5


def test_a_palette_tells_whether_it_is_dark():
    assert schemes.is_dark(schemes.palette(dark=True))
    assert not schemes.is_dark(schemes.palette(dark=False))
    assert schemes.marks(schemes.palette(dark=True)) != schemes.marks(schemes.palette(dark=False))
