"""The field's keys lead to suggestions, results and away."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from summit_kb.desktop.window.search_field import SearchField


@pytest.fixture
def field(qtbot, desk):
    window = QWidget()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    field, other = SearchField(), QLineEdit()
    layout.addWidget(field)
    layout.addWidget(other)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    field.setFocus()
    field.held, field.other = window, other
    return field


def test_typing_is_told_setting_is_not(field, qtbot):
    with qtbot.assertNotEmitted(field.typed):
        field.show_text("abc")
    with qtbot.waitSignal(field.typed) as heard:
        qtbot.keyClicks(field, "d")
    assert heard.args == ["abcd"]


def test_keys(field, qtbot):
    steps = []
    field.stepped.connect(steps.append)
    qtbot.keyClick(field, Qt.Key.Key_Down)
    qtbot.keyClick(field, Qt.Key.Key_Up)
    assert steps == [1, -1]
    with qtbot.waitSignal(field.escaped):
        qtbot.keyClick(field, Qt.Key.Key_Escape)
    field.show_text("x")
    with qtbot.waitSignal(field.submitted) as heard:
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert heard.args == ["x"]


def test_the_cross_clears_and_searches_nothing(field, qtbot):
    assert not field.clear_button.isVisible()
    field.show_text("x")
    assert field.clear_button.isVisible()
    with qtbot.waitSignal(field.submitted) as heard:
        qtbot.mouseClick(field.clear_button, Qt.MouseButton.LeftButton)
    assert heard.args == [""]


def test_help_is_beside_the_words(field, qtbot):
    with qtbot.waitSignal(field.help_wanted):
        qtbot.mouseClick(field.help_button, Qt.MouseButton.LeftButton)


def test_words_never_run_below_the_buttons(field):
    for width in (150, 400, 900):
        field.setFixedWidth(width)
        room = field.rect().marginsRemoved(field.textMargins())
        for inside in (field.clear_button, field.help_button, field._glass):
            assert not inside.geometry().intersects(room)


def test_leaving_is_told(field, qtbot):
    with qtbot.waitSignal(field.left):
        field.other.setFocus()


def test_words_follow_the_language(field, desk, qapp):
    desk.translation.use("vi")
    qapp.processEvents()
    assert field.accessibleName() == "Tìm kiếm"
    assert field.placeholderText().startswith("Tìm tài liệu")


def test_what_is_too_long_is_read_from_its_beginning(field):
    field.clearFocus()
    field.show_text("một câu hỏi rất dài " * 20)
    assert field.cursorPosition() == 0


def test_who_comes_back_goes_on_where_the_words_end(field, qtbot):
    qtbot.waitUntil(field.hasFocus)
    field.show_text("nghị quyết")
    field.other.setFocus()
    assert field.cursorPosition() == 0
    field.setFocus()
    assert field.cursorPosition() == len("nghị quyết")
