from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from summit_kb.app.world.graph import Bond, Edge, Origin
from summit_kb.desktop.relations.line_painter import paint_line, paint_words, path_of, qrect
from summit_kb.desktop.relations.scene import Line, Rect

CORNERS = ((10.0, 10.0), (60.0, 10.0), (60.0, 80.0), (120.0, 80.0))


def line(origin, *, curve=False, to_second=True):
    edges = (Edge("a", "b", Bond.CITES, origin),)
    return Line("a", "b", edges, CORNERS, curve, False, to_second)


def drawn(one, *, lit=False):
    image = QImage(150, 100, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    paint_line(painter, one, path_of(one), is_lit=lit)
    painter.end()
    return bytes(image.constBits())


def test_a_path_begins_and_ends_where_the_line_does() -> None:
    for curve in (False, True):
        path = path_of(line(Origin.CONFIRMED, curve=curve))
        assert path.pointAtPercent(0) == QPointF(10, 10)
        assert path.pointAtPercent(1) == QPointF(120, 80)


def test_what_nobody_has_confirmed_is_dashed_and_direction_is_seen(desk) -> None:
    looks = [
        drawn(line(Origin.CONFIRMED)),
        drawn(line(Origin.TEXT)),
        drawn(line(Origin.PROPOSED, to_second=False)),
        drawn(line(Origin.CONFIRMED), lit=True),
        drawn(line(Origin.CONFIRMED, curve=True)),
    ]
    assert len(set(looks)) == len(looks)


def test_words_stand_on_a_line_only_where_nothing_else_does(desk) -> None:
    image = QImage(400, 100, QImage.Format.Format_ARGB32)
    painter = QPainter(image)
    font = QApplication.font()
    first = paint_words(painter, "Cites", QPointF(100, 50), font, [])
    assert first is not None
    assert first.contains(QPointF(100, 50))
    assert paint_words(painter, "Cites", QPointF(110, 52), font, [first]) is None
    painter.end()
    assert qrect(Rect(1, 2, 3, 4)) == QRectF(1, 2, 3, 4)
