import pytest
from PySide6.QtGui import QFontMetricsF, QImage, QPainter
from PySide6.QtWidgets import QApplication

from summit_kb.app.words import Words
from summit_kb.app.world.graph import NodeKind
from summit_kb.desktop.relations import box_painter
from summit_kb.desktop.relations.box_painter import BoxPainter, State, dates_of
from summit_kb.desktop.relations.scene import Box, Lane, Measure, Rect, sizes_for
from summit_kb.domain.kinds import RelationKind, Validity

SIZES = sizes_for(5, Measure())


def picture(box, state=None, zoom=1.0):
    image = QImage(300, 140, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    words = BoxPainter(Words("vi"), QApplication.font())
    words.paint(painter, box, SIZES, state or State(), zoom)
    painter.end()
    return bytes(image.constBits())


@pytest.fixture
def box_of(make_node, desk):
    def make(*names, **values):
        rect = Rect(20, 20, SIZES.width, SIZES.height)
        nodes = tuple(make_node(name, **values) for name in names)
        return Box("+" if len(names) > 1 else names[0], rect, Lane(step=1), nodes)

    return make


def test_every_condition_and_state_has_its_look(box_of) -> None:
    looks = [
        picture(box_of("a")),
        picture(box_of("a", validity=Validity.IN_FORCE)),
        picture(box_of("a", validity=Validity.EXPIRED)),
        picture(box_of("a", change=RelationKind.REPLACED_BY)),
        picture(box_of("a", kind=NodeKind.ABSENT)),
        picture(box_of("a", more=5)),
        picture(box_of("a", kind=NodeKind.EVENT)),
        picture(box_of("a", "b")),
        picture(box_of("a"), State(is_current=True)),
        picture(box_of("a"), State(is_centre=True)),
        picture(box_of("a"), State(is_marked=True)),
        picture(box_of("a"), zoom=0.4),
    ]
    assert len(set(looks)) == len(looks)


@pytest.mark.parametrize("most", [1, 2, 3])
def test_a_title_is_broken_into_lines_that_fit(desk, most) -> None:
    font = QApplication.font()
    title = "Nghị quyết số 43-NQ/TW về xây dựng và phát triển thành phố Đà Nẵng đến năm 2030"
    lines = box_painter._broken(title, font, 180, most)
    assert len(lines) == most
    assert all(QFontMetricsF(font).horizontalAdvance(line) <= 181 for line in lines)
    assert lines[-1].endswith("…")
    assert box_painter._broken("Ngắn", font, 180, most) == ["Ngắn"]


def test_a_date_gives_way_bit_by_bit(make_node) -> None:
    node = make_node("a", date="2019-01-24", language="vi")
    assert dates_of(node, "en") == [
        "24 January 2019 · VI",
        "24 Jan 2019 · VI",
        "24 Jan 2019",
        "2019",
    ]
    assert dates_of(node, "vi") == ["24/01/2019", "24/01/2019", "2019"]
    assert dates_of(make_node("b", language="en"), "vi") == ["EN", "", ""]
