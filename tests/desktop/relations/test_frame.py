import pytest
from PySide6.QtWidgets import QComboBox

from summit_kb.app.words import Wording
from summit_kb.desktop.relations.frame import RelationsFrame


@pytest.fixture
def frame(desk, qtbot):
    made = RelationsFrame()
    made.retranslate()
    qtbot.addWidget(made)
    made.resize(1200, 700)
    made.show()
    return made


def test_every_part_has_a_name(frame, desk) -> None:
    parts = (frame.canvas, frame.list, frame.line)
    assert len({part.accessibleName() for part in parts}) == len(parts)
    assert "Enter opens" in frame.keys.text()
    desk.translation.use("vi")
    frame.retranslate()
    assert frame.canvas.accessibleName() == "Sơ đồ quan hệ"
    assert "Enter: mở" in frame.keys.text()


def test_in_little_room_the_diagram_gives_way_and_not_the_rows(frame) -> None:
    frame.show_part(frame.canvas)
    frame.scope.show()
    frame.line.setText("Nghị quyết về xây dựng và phát triển thành phố " * 12)
    frame.resize(700, 430)
    frame.layout().activate()
    for box in frame.scope.findChildren(QComboBox):
        assert box.height() >= box.sizeHint().height()
    assert frame.bar.height() >= frame.bar.sizeHint().height()


def test_one_part_is_seen_and_the_keyboard_stays_with_it(frame, qtbot) -> None:
    frame.show_part(frame.canvas)
    frame.activateWindow()
    frame.focus_first()
    qtbot.waitUntil(frame.canvas.hasFocus)
    frame.show_part(frame.list)
    assert frame.list.isVisible()
    assert not frame.canvas.isVisible()
    assert frame.list.hasFocus()
    frame.show_part(frame.blank)
    assert not frame.legend.isVisible()
    assert frame.bar.kinds.hasFocus()


def test_the_blank_page_says_why(frame) -> None:
    frame.say_blank()
    assert frame.blank.title == "Nothing is known to be related"
    frame.say_blank(Wording("It is gone.", "Look elsewhere."))
    assert frame.blank.title == "It is gone."
