import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

Key = Qt.Key


def colour(presentation, x=40, y=225):
    return presentation.grab().toImage().pixelColor(x, y).name()


def press(presentation, *keys):
    for key in keys:
        QTest.keyClick(presentation, key)


def test_it_begins_where_the_reader_was(presentation, slides):
    assert presentation.number == 2
    assert slides.wanted[-1] == 2
    assert colour(presentation) == slides.colours[1]


@pytest.mark.parametrize(
    ("key", "number"),
    [
        (Key.Key_Right, 3),
        (Key.Key_Space, 3),
        (Key.Key_PageDown, 3),
        (Key.Key_Left, 1),
        (Key.Key_Backspace, 1),
        (Key.Key_Home, 1),
        (Key.Key_End, 5),
    ],
)
def test_keys_go_on_and_back(presentation, slides, key, number):
    press(presentation, key)
    assert presentation.number == number
    assert slides.wanted[-1] == number


def test_there_is_nothing_beyond_the_ends(presentation):
    press(presentation, Key.Key_End, Key.Key_Right)
    assert presentation.number == 5
    press(presentation, Key.Key_Home, Key.Key_Left)
    assert presentation.number == 1


def test_the_mouse_goes_on_and_back(presentation):
    QTest.mouseClick(presentation, Qt.MouseButton.LeftButton)
    assert presentation.number == 3
    QTest.mouseClick(presentation, Qt.MouseButton.RightButton)
    assert presentation.number == 2


def test_a_typed_number_is_gone_to(presentation):
    press(presentation, Key.Key_4)
    assert presentation.number == 2
    press(presentation, Key.Key_Return)
    assert presentation.number == 4


def test_a_number_that_is_not_there_changes_nothing(presentation):
    press(presentation, Key.Key_9, Key.Key_Return)
    assert presentation.number == 2
    assert presentation.typed == ""


def test_the_screen_turns_black_and_white_and_comes_back(presentation, slides):
    press(presentation, Key.Key_B)
    assert colour(presentation) == "#000000"
    press(presentation, Key.Key_W)
    assert colour(presentation) == "#ffffff"
    press(presentation, Key.Key_Right)
    assert presentation.number == 2
    assert colour(presentation) == slides.colours[1]
    press(presentation, Key.Key_B, Key.Key_B)
    assert colour(presentation) == slides.colours[1]


def test_marks_are_shown_or_not(presentation, slides):
    assert colour(presentation, y=10) == "#ffff00"
    press(presentation, Key.Key_M)
    assert colour(presentation, y=10) == slides.colours[1]


def test_a_spotlight_leaves_a_circle_lit(presentation, slides):
    press(presentation, Key.Key_S)
    QTest.mouseMove(presentation, QPoint(400, 200))
    presentation._at = QPoint(400, 200).toPointF()
    assert colour(presentation, 400, 200) == slides.colours[1]
    assert colour(presentation, 40, 40) != slides.colours[1]


def test_a_pointer_is_red_where_the_mouse_is(presentation):
    press(presentation, Key.Key_L)
    presentation._at = QPoint(400, 200).toPointF()
    assert colour(presentation, 400, 200) == "#e5252a"
    press(presentation, Key.Key_L)
    assert presentation.pointing == ""


def test_escape_leaves_and_takes_the_reader_along(presentation, slides, qtbot):
    press(presentation, Key.Key_Right)
    with qtbot.waitSignal(presentation.left):
        press(presentation, Key.Key_Escape)
    assert slides.left_at == 3
    assert slides.closed


def test_a_look_without_a_step_leaves_the_reader_where_it_was(presentation, slides):
    press(presentation, Key.Key_Escape)
    assert slides.left_at is None


def test_where_one_is_is_told_to_screen_readers(presentation):
    assert presentation.accessibleName() == "Presentation"
    press(presentation, Key.Key_Home)
    assert presentation.accessibleDescription() == "Page iv of 5"


def test_it_fills_the_screen(presentation, qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    presentation.begin(window)
    qtbot.waitUntil(presentation.isFullScreen)
    assert presentation.screen() is window.screen()


def test_text_that_is_laid_out_late_begins_where_the_reader_was(presentation, slides):
    slides.start = 4
    slides.changed.emit()
    assert presentation.number == 4
    press(presentation, Key.Key_Left)
    slides.changed.emit()
    assert presentation.number == 3
