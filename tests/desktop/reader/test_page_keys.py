import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

Key, Modifier = Qt.Key, Qt.KeyboardModifier


def bar(view):
    return view.verticalScrollBar()


@pytest.mark.parametrize(
    ("key", "back"),
    [(Key.Key_PageDown, Key.Key_PageUp), (Key.Key_Down, Key.Key_Up)],
)
def test_scrolling_down_and_up(view, key, back):
    QTest.keyClick(view, key)
    assert bar(view).value() > 0
    QTest.keyClick(view, back)
    assert bar(view).value() == 0


def test_space_is_a_screen_and_with_shift_back(view):
    QTest.keyClick(view, Key.Key_Space)
    assert bar(view).value() > 300
    QTest.keyClick(view, Key.Key_Space, Modifier.ShiftModifier)
    assert bar(view).value() == 0


def test_home_and_end(view):
    QTest.keyClick(view, Key.Key_End)
    assert view.current_page == 12
    assert bar(view).value() == bar(view).maximum()
    QTest.keyClick(view, Key.Key_Home)
    assert (view.current_page, bar(view).value()) == (1, 0)


def test_arrows_turn_pages_unless_the_page_is_wider_than_the_window(view):
    QTest.keyClick(view, Key.Key_Right)
    assert view.current_page == 2
    QTest.keyClick(view, Key.Key_Left)
    assert view.current_page == 1
    view.set_factor(3.0)
    view.horizontalScrollBar().setValue(0)
    QTest.keyClick(view, Key.Key_Right)
    assert view.horizontalScrollBar().value() > 0
    assert view.current_page == 1


def test_ctrl_home_and_end(view):
    QTest.keyClick(view, Key.Key_End, Modifier.ControlModifier)
    assert view.current_page == 12
    QTest.keyClick(view, Key.Key_Home, Modifier.ControlModifier)
    assert view.current_page == 1
