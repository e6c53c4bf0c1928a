"""The strip painted: every kind of mark its own shape."""

from unittest.mock import Mock

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from summit_kb.desktop.home.strip_layout import arranged
from summit_kb.desktop.home.strip_model import GROUPS, Strip, StripItem, StripYear
from summit_kb.desktop.home.strip_painter import StripPainter, place_of

FLAG = StripItem("flag", "2030", 2030, "target", "by 2030")
EVENT = StripItem("event", "e", 2014, "Summit")
MARK = StripItem("document", "d", 2014, "Speech", group="spoken")
STRIP = Strip(
    2014,
    2030,
    (
        StripYear(2014, {"acts": 0, "spoken": 1, "others": 0}, (EVENT, MARK)),
        StripYear(2016, {"acts": 100, "spoken": 20, "others": 80}, ()),
        StripYear(2030, {"acts": 0, "spoken": 0, "others": 0}, (FLAG,)),
    ),
    is_whole=True,
)


def _painted(qapp, draw):
    image = QImage(900, 180, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    painter = QPainter(image)
    draw(StripPainter(painter, qapp.palette(), qapp.font()))
    painter.end()
    return bytes(image.constBits())


def test_colour_alone_tells_no_group(desk, qapp):
    rect = QRectF(10, 10, 12, 12)
    pictures = {group: _painted(qapp, lambda d, g=group: d.paint_mark(g, rect)) for group in GROUPS}
    assert len(set(pictures.values())) == 3


def test_what_is_looked_at_is_seen(desk, qapp):
    layout = arranged(STRIP, 900, 20)
    plain = _painted(qapp, lambda d: d.paint(layout, None, None))
    for item in (FLAG, EVENT, MARK):
        assert _painted(qapp, lambda d, i=item: d.paint(layout, i, None)) != plain
    assert _painted(qapp, lambda d: d.paint(layout, None, FLAG)) != plain


def test_the_year_looked_at_is_told_even_where_years_stand_close(desk, qapp):
    layout = arranged(STRIP, 200, 20)

    def told(lit):
        painter = Mock()
        StripPainter(painter, qapp.palette(), qapp.font())._paint_years(layout, lit)
        return {call.args[-1] for call in painter.drawText.call_args_list}

    assert {"2014", "2030"} <= told(None)
    assert "2016" not in told(None)
    assert "2016" in told(2016)
    assert "2014" not in told(2016)


def test_places_of_items(desk, qapp):
    layout = arranged(STRIP, 900, 20)
    first = layout.columns[0]
    assert place_of(layout, MARK) == first.cells[0][1]
    assert place_of(layout, EVENT) == first.label.rect
    assert place_of(layout, StripItem("year", "2016", 2016, "2016")) == layout.columns[1].rect
    assert place_of(layout, StripItem("year", "1999", 1999, "1999")) is None
