"""Names in tiles: as many as fit."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter, QPalette

from summit_kb.desktop.home.tile_painter import TilePainter, TileState
from summit_kb.desktop.home.topic_summary import TopicSummary

BELOW = tuple(TopicSummary(f"t{n}", f"Chủ đề số {n}", n) for n in range(12))
TOPIC = TopicSummary("a", "Ứng dụng thành phố thông minh", 30, BELOW)


def test_names_stand_inside_and_apart(desk, qapp):
    drawing = TilePainter(None, QPalette(), qapp.font())
    for rect in (QRectF(0, 0, 300, 200), QRectF(50, 20, 120, 90), QRectF(0, 0, 60, 30)):
        places = [place for _, place in drawing.places(TOPIC, rect)]
        assert all(rect.contains(place) for place in places)
        for at, one in enumerate(places):
            assert not any(one.intersects(other) for other in places[at + 1 :])
    assert len(drawing.places(TOPIC, QRectF(0, 0, 300, 200))) > 4
    assert drawing.places(TOPIC, QRectF(0, 0, 60, 30)) == ()


def test_every_state_looks_otherwise(desk, qapp):
    rect = QRectF(0, 0, 200, 120)
    pictures = []
    for state in (TileState(), TileState(focused=-1), TileState(hovered=-1), TileState(shared=4),
                  TileState(focused=0), TileState(hovered=0)):  # fmt: skip
        image = QImage(200, 120, QImage.Format.Format_RGB32)
        image.fill(0)
        painter = QPainter(image)
        drawing = TilePainter(painter, qapp.palette(), qapp.font())
        drawing.paint(TOPIC, rect, drawing.places(TOPIC, rect), state)
        painter.end()
        pictures.append(bytes(image.constBits()))
    assert len(set(pictures)) == len(pictures)
