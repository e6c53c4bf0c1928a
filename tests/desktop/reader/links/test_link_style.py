import itertools

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QTextCharFormat

from summit_kb.desktop.reader.links.link_style import colour, letters, paint
from summit_kb.desktop.theme.schemes import palette
from summit_kb.reading.linking.link import Certainty, Link, LinkKind


def a_link(kind=LinkKind.NUMBER, certainty=Certainty.SURE):
    return Link(1, 0, 3, "abc", kind, certainty, ())


def painted(link, *, current=False):
    image = QImage(60, 30, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    paint(painter, link, [QRectF(5, 5, 50, 12)], palette(dark=False), current=current)
    painter.end()
    return [sum(image.pixelColor(x, y).lightness() < 200 for x in range(60)) for y in range(30)]


def test_kinds_differ_by_their_lines_and_not_by_colour_alone(qapp):
    colours = palette(dark=False)
    lines = [letters(a_link(kind), colours, current=False).underlineStyle() for kind in LinkKind]
    assert len(set(lines)) == len(LinkKind)
    rows = [painted(a_link(kind)) for kind in LinkKind]
    assert all(one != other for one, other in itertools.combinations(rows, 2))


def test_an_open_link_has_two_lines_and_a_wave_in_the_text(qapp):
    colours = palette(dark=False)
    made = letters(a_link(certainty=Certainty.AMBIGUOUS), colours, current=False)
    assert made.underlineStyle() == QTextCharFormat.UnderlineStyle.WaveUnderline
    one = sum(row > 30 for row in painted(a_link()))
    two = sum(row > 30 for row in painted(a_link(certainty=Certainty.AMBIGUOUS)))
    assert two > one


def test_the_current_link_has_a_frame(qapp):
    assert sum(painted(a_link(), current=True)) > 2 * sum(painted(a_link()))


def test_words_of_links_are_read_easily_in_both_schemes(qapp):
    for dark in (False, True):
        colours = palette(dark=dark)
        ground = colours.base().color()
        for certainty in Certainty:
            assert contrast(colour(a_link(certainty=certainty), colours), ground) >= 4.5


def contrast(one, other):
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(shade):
    parts = [
        part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4
        for part in (shade.redF(), shade.greenF(), shade.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def test_topics_keep_the_colour_of_the_text(qapp):
    colours = palette(dark=False)
    plain = letters(a_link(LinkKind.TOPIC), colours, current=False)
    assert plain.foreground().style() == Qt.BrushStyle.NoBrush
