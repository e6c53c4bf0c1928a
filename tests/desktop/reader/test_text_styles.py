import pytest
from PySide6.QtGui import QFont, QFontMetricsF, QPalette

from summit_kb.desktop.reader.text_styles import TextStyles
from summit_kb.desktop.theme.schemes import palette


def test_headings_are_ranked_for_screen_readers_and_eyes(styles):
    sizes = []
    for level in (1, 2, 3):
        shape, letters = styles.heading(level)
        assert shape.headingLevel() == level
        sizes.append(letters.intProperty(letters.Property.FontSizeAdjustment))
    assert sizes == [2, 1, 0]
    assert styles.heading(9)[0].headingLevel() == 6


@pytest.mark.parametrize("family", ["Noto Sans", "DejaVu Serif"])
def test_lines_stand_equally_far_apart_in_every_font(qapp, family):
    styles = TextStyles(QFont(family, 14), palette(dark=False))
    metrics = QFontMetricsF(styles.font)
    distance = styles.paragraph().lineHeight() / 100 * metrics.height()
    assert distance == pytest.approx(1.62 * 14 * metrics.fontDpi() / 72)


def test_colours_are_those_of_the_palette(styles):
    dark = TextStyles(styles.font, palette(dark=True))
    for made in (styles, dark):
        _shape, letters = made.separator()
        assert letters.foreground().color() == made.colours.color(
            QPalette.ColorRole.PlaceholderText
        )
        assert made.quote().background().color() == made.shade
    assert dark.shade != styles.shade


def test_only_ruled_tables_have_lines(styles):
    assert styles.table(3, ruled=True).border() > 0
    assert styles.table(2, ruled=False).border() == 0
