import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from summit_kb.app.words import Words
from summit_kb.desktop.relations.by_kind import by_kind
from summit_kb.desktop.relations.canvas import Canvas

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def canvas(small, desk, qtbot):
    made = Canvas()
    qtbot.addWidget(made)
    made.resize(1000, 600)
    made.show()
    made.show_scene(by_kind(small), Words("en"))
    return made


def test_arrows_walk_and_home_leads_back(canvas) -> None:
    QTest.keyClick(canvas, Qt.Key.Key_Right)
    assert canvas.current in ("new", "read")
    QTest.keyClick(canvas, Qt.Key.Key_Home)
    assert canvas.current == "c"
    QTest.keyClick(canvas, Qt.Key.Key_Left)
    there = canvas.current
    QTest.keyClick(canvas, Qt.Key.Key_Left)
    assert canvas.current == there


def test_page_keys_go_from_lane_to_lane(canvas) -> None:
    canvas.go_to(
        next(box.key for box in canvas.scene.boxes if box.lane == canvas.scene.bands[0].lane)
    )
    first = canvas.current
    QTest.keyClick(canvas, Qt.Key.Key_PageDown)
    assert canvas.scene.box(canvas.current).lane == canvas.scene.bands[1].lane
    QTest.keyClick(canvas, Qt.Key.Key_PageUp)
    assert canvas.current == first


@pytest.mark.parametrize(
    ("key", "modifier", "signal"),
    [
        (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "opened"),
        (Qt.Key.Key_Enter, Qt.KeyboardModifier.NoModifier, "opened"),
        (Qt.Key.Key_Return, CONTROL, "centred"),
        (Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier, "centred"),
        (Qt.Key.Key_Space, CONTROL, "marked"),
        (Qt.Key.Key_Backspace, Qt.KeyboardModifier.NoModifier, "back_wanted"),
    ],
)
def test_keys_say_what_is_wanted(canvas, qtbot, key, modifier, signal) -> None:
    canvas.go_to("new")
    with qtbot.waitSignal(getattr(canvas, signal)) as wanted:
        QTest.keyClick(canvas, key, modifier)
    assert wanted.args in (["new"], [])


def test_plus_minus_and_nought_change_the_size(canvas) -> None:
    before = canvas.zoom
    QTest.keyClick(canvas, Qt.Key.Key_Plus)
    assert canvas.zoom > before
    QTest.keyClick(canvas, Qt.Key.Key_Minus)
    assert canvas.zoom == pytest.approx(before)
    for _ in range(6):
        QTest.keyClick(canvas, Qt.Key.Key_Plus)
    QTest.keyClick(canvas, Qt.Key.Key_0)
    assert canvas.scene.width * canvas.zoom <= canvas.viewport().width()


def test_other_keys_are_left_to_the_window(canvas) -> None:
    for key, modifier in (
        (Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier),
        (Qt.Key.Key_F, CONTROL),
    ):
        QTest.keyClick(canvas, key, modifier)
        assert canvas.current == "c"


def test_letters_find_a_box_by_its_name(canvas, qtbot) -> None:
    QTest.keyClicks(canvas, "33-nq")
    assert canvas.current == "gone"
    QTest.keyClick(canvas, Qt.Key.Key_Backspace)
    assert canvas.typed.text == "33-n"
    canvas.typed.text = ""
    QTest.keyClicks(canvas, "tai lieu new")
    assert canvas.current == "new"
    canvas.typed.text = ""
    with qtbot.waitSignal(canvas.not_found) as missed:
        QTest.keyClicks(canvas, "xyz")
    assert missed.args == ["x"]


def test_the_same_letter_again_leads_on(canvas) -> None:
    canvas.go_to("c")
    QTest.keyClick(canvas, Qt.Key.Key_T)
    first = canvas.current
    QTest.keyClick(canvas, Qt.Key.Key_T)
    second = canvas.current
    QTest.keyClick(canvas, Qt.Key.Key_T)
    assert len({first, second, canvas.current}) == 3


def test_when_nothing_is_typed_space_and_nought_mean_what_they_do(canvas, qtbot) -> None:
    with qtbot.waitSignal(canvas.centred):
        QTest.keyClick(canvas, Qt.Key.Key_Space)
    canvas.zoom_by(2)
    QTest.keyClick(canvas, Qt.Key.Key_0)
    assert canvas.zoom < 2
    assert canvas.typed.text == ""
