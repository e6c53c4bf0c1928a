"""Editing values."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent

from summit_kb.desktop.librarian.describing.editors import (
    ChoiceEditor,
    DateEditor,
    LineEditor,
    TextEditor,
)


@pytest.fixture
def show(desk, qtbot):
    def show(editor):
        qtbot.addWidget(editor)
        editor.resize(260, editor.sizeHint().height())
        editor.show()
        editor.activateWindow()
        editor.setFocus()
        return editor

    return show


@pytest.mark.parametrize(
    "typed", ["24/01/2019", "24.1.2019", "ngay 24 thang 01 nam 2019", "24 January 2019"]
)
def test_days_are_read_leniently(show, qtbot, typed):
    editor = show(DateEditor("vi"))
    with qtbot.waitSignal(editor.edited, check_params_cb=lambda value: value == "2019-01-24"):
        qtbot.keyClicks(editor, typed)
    editor.tidy()
    assert editor.text() == "24/01/2019"


def test_days_as_they_are_printed(show):
    editor = show(DateEditor("vi"))
    editor.setText("ngày 24 tháng 01 năm 2019")
    assert editor.value() == "2019-01-24"


def test_what_is_no_day_is_left_as_typed(show):
    editor = show(DateEditor("vi"))
    editor.set_value("31/02/2019")
    editor.tidy()
    assert editor.value() == editor.text() == "31/02/2019"


def test_days_follow_the_language(show):
    editor = show(DateEditor("vi"))
    editor.set_value("2019-01-24")
    assert editor.text() == "24/01/2019"
    editor.use_language("en")
    assert editor.text() == "24 January 2019"
    assert editor.value() == "2019-01-24"


def test_a_line_is_completed_from_what_is_known(show, qtbot):
    editor = show(LineEditor())
    editor.complete_from(("Bộ Chính trị", "UBND TP. Đà Nẵng"))
    qtbot.keyClicks(editor, "tp. ")
    completer = editor.completer()
    assert completer.currentCompletion() == "UBND TP. Đà Nẵng"
    with qtbot.waitSignal(editor.edited, check_params_cb=lambda value: value == "Bộ Chính trị"):
        completer.activated.emit("Bộ Chính trị")
    completer.popup().hide()


def test_enter_is_told_and_control_enter_passed_on(show, qtbot):
    choice = ChoiceEditor()
    choice.set_options((("a", "A"),))
    for editor in (show(LineEditor()), show(choice), show(TextEditor())):
        with qtbot.waitSignal(editor.entered):
            qtbot.keyClick(editor, Qt.Key.Key_Return)
        with qtbot.assertNotEmitted(editor.entered):
            qtbot.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_lists_take_lines(show, qtbot):
    editor = show(TextEditor(lines=True))
    low = editor.height()
    qtbot.keyClicks(editor, "A")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.keyClicks(editor, "B")
    assert editor.value() == "A\nB"
    assert editor.height() > low
    editor.set_value("\n".join("ABCDEFGHIJKL"))
    assert editor.verticalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAsNeeded


def test_setting_a_text_is_no_editing(show, qtbot):
    editor = show(TextEditor())
    with qtbot.assertNotEmitted(editor.edited):
        editor.set_value("Nghị quyết")


def test_a_choice_keeps_what_is_not_on_its_list(show, qtbot):
    editor = show(ChoiceEditor())
    editor.set_options((("", "–"), ("a", "A"), ("b", "B")))
    editor.set_value("gone")
    assert editor.value() == "gone"
    editor.set_options((("", "–"), ("a", "A"), ("b", "B")))
    assert editor.value() == "gone"
    editor.set_value("a")
    with qtbot.waitSignal(editor.edited, check_params_cb=lambda value: value == "b"):
        qtbot.keyClick(editor, Qt.Key.Key_Down)


def test_the_wheel_scrolls_the_form_and_changes_nothing(show):
    editor = show(ChoiceEditor())
    editor.set_options((("a", "A"), ("b", "B")))
    turn = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(0, 0),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    editor.wheelEvent(turn)
    assert editor.value() == "a"
    assert not turn.isAccepted()
