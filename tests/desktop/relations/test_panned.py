import pytest
from PySide6.QtCore import QPointF

from summit_kb.app.words import Words
from summit_kb.desktop.relations.by_time import by_time
from summit_kb.desktop.relations.canvas import Canvas
from summit_kb.desktop.relations.panned import LEAST, MOST


@pytest.fixture
def canvas(large_worlds, desk, qtbot):
    made = Canvas()
    qtbot.addWidget(made)
    made.resize(1000, 600)
    made.show()
    made.show_scene(by_time(large_worlds[50]), Words("en"))
    return made


def test_a_point_is_found_again(canvas) -> None:
    for zoom in (0.5, 1.0, 1.7):
        canvas.zoom_by(zoom / canvas.zoom)
        at = QPointF(321, 234)
        back = canvas.on_screen(canvas.in_scene(at))
        assert (back - at).manhattanLength() < 0.01


def test_what_one_points_at_stays_there_when_it_grows(canvas) -> None:
    at = QPointF(500, 300)
    held = canvas.in_scene(at)
    canvas.zoom_by(1.3, at)
    assert (canvas.on_screen(held) - at).manhattanLength() < 3


def test_sizes_have_their_bounds(canvas) -> None:
    canvas.zoom_by(1000)
    assert canvas.zoom == MOST
    canvas.zoom_by(0.00001)
    assert canvas.zoom == LEAST


def test_every_box_is_brought_into_view(canvas) -> None:
    canvas.zoom_by(1.2)
    for box in canvas.scene.boxes:
        canvas.go_to(box.key)
        assert canvas.view().contains(QPointF(*box.rect.middle))
