import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from summit_kb.desktop.reader.page_layout import Place

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def at(view):
    """Where a letter of a line of a page shows in the viewport."""

    def point(page, column, line):
        place = Place(page, 60 + 6 * column + 3, 80 + 20 * line + 6)
        content = view.pages.to_content(place)
        return content.toPoint() + view.origin()

    return point


def drag(view, one, other):
    QTest.mousePress(view.viewport(), LEFT, NONE, one)
    QTest.mouseMove(view.viewport(), (one + other) / 2)
    QTest.mouseMove(view.viewport(), other)
    QTest.mouseRelease(view.viewport(), LEFT, NONE, other)


def test_a_drag_selects_and_copies(view, at, bridge):
    drag(view, at(1, 1, 1), at(1, 5, 2))
    assert view.has_selection
    QTest.keySequence(view, "Ctrl+C")
    bridge.run()
    copied = QGuiApplication.clipboard().text()
    assert copied == "Đà Nẵng xây dựng thành phố thông minh đến năm 2030 kết nối"


def test_a_double_click_takes_the_word_and_a_third_the_line(view, at):
    point = at(1, 4, 1)
    QTest.mouseClick(view.viewport(), LEFT, NONE, point)
    QTest.mouseDClick(view.viewport(), LEFT, NONE, point)
    assert view.selected_text() == "Nẵng"
    QTest.mouseClick(view.viewport(), LEFT, NONE, point)
    assert view.selected_text().startswith("Đà Nẵng xây")


def test_a_click_clears_and_a_trembling_hand_does_not_select(view, at):
    drag(view, at(1, 1, 1), at(1, 5, 2))
    QTest.mouseClick(view.viewport(), LEFT, NONE, at(1, 8, 3))
    assert not view.has_selection
    start = at(1, 8, 3)
    drag(view, start, start + QPoint(2, 1))
    assert not view.has_selection


def test_ctrl_a_takes_the_page_in_front(view, settle, bridge):
    view.go_to(3)
    settle(view)
    QTest.keySequence(view, "Ctrl+A")
    bridge.run()
    assert view.selected_text().startswith("Trang 3")
    assert view.selecting.selection.pages == range(3, 4)


def test_the_pointer_over_words_is_a_text_pointer(view, at):
    QTest.mouseMove(view.viewport(), at(1, 1, 1))
    assert view.viewport().cursor().shape() is Qt.CursorShape.IBeamCursor
    QTest.mouseMove(view.viewport(), QPoint(3, 3))
    assert view.viewport().cursor().shape() is Qt.CursorShape.ArrowCursor


def test_dragging_below_the_window_scrolls_on(view, at, qtbot):
    QTest.mousePress(view.viewport(), LEFT, NONE, at(1, 1, 1))
    below = QPoint(300, view.viewport().height() + 120)
    QTest.mouseMove(view.viewport(), at(1, 1, 3))
    QTest.mouseMove(view.viewport(), below)
    qtbot.waitUntil(lambda: view.verticalScrollBar().value() > 60)
    QTest.mouseRelease(view.viewport(), LEFT, NONE, below)
    stopped = view.verticalScrollBar().value()
    qtbot.wait(80)
    assert view.verticalScrollBar().value() == stopped


def test_shift_and_arrows_select_from_what_shows(view, bridge):
    for _ in range(3):
        QTest.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert view.selected_text() == "Trang 1\nĐà"
    QTest.keyClick(view, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert view.selected_text() == "Trang 1"


def test_a_copy_over_pages_reads_what_is_missing(view, at, bridge, pages):
    drag(view, at(1, 1, 3), at(1, 20, 3))
    selecting = view.selecting
    selecting.drag(Place(1, 60, 80))
    view.file.texts.read(6)
    selecting.drag(Place(6, 65, 86))
    view.copy()
    bridge.run()
    assert "Trang 4" in QGuiApplication.clipboard().text()


def test_without_a_file_nothing_is_selected(show, bridge, explain, view):
    empty = show(type(view)(bridge, explain))
    empty.copy()
    empty.select_page()
    empty.extend_selection(forward=True, by_line=False)
    QTest.mouseClick(empty.viewport(), LEFT, NONE, QPoint(9, 9))
    assert empty.selected_text() == ""
    assert not bridge.waiting


def test_what_is_selected_can_be_carried_off(view, at):
    carried = []
    view.carry = lambda of, words: carried.append((of, words))
    drag(view, at(1, 1, 1), at(1, 5, 2))
    words = view.selected_text()
    drag(view, at(1, 1, 1), at(1, 30, 9))
    assert carried == [(view, words)]
    assert view.selected_text() == words
    QTest.mouseClick(view.viewport(), LEFT, NONE, at(1, 1, 1))
    assert not view.has_selection
    drag(view, at(1, 1, 3), at(1, 9, 3))
    assert len(carried) == 1
    assert view.has_selection
