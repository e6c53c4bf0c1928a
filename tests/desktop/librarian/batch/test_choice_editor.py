"""One of a few: left alone, chosen, emptied."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from summit_kb.app.assignments import Assignment
from summit_kb.app.common_values import Common
from summit_kb.desktop.librarian.batch.choice_editor import ChoiceEditor


@pytest.fixture
def editor(desk, qtbot):
    editor = ChoiceEditor("type")
    qtbot.addWidget(editor)
    editor.offer([("Report", "report"), ("Speech", "speech")])
    return editor


def _texts(editor):
    return [editor.box.itemText(place) for place in range(editor.box.count())]


def test_different_values_stay_until_one_is_chosen(editor):
    editor.show_common(Common(differs=True))
    assert _texts(editor) == ["«several values»", "–", "Report", "Speech"]
    assert not editor.touched
    editor.box.setCurrentIndex(3)
    assert editor.assignments() == [Assignment("type", ("speech",))]
    editor.box.setCurrentIndex(1)
    assert editor.assignments() == [Assignment("type", ())]
    editor.revert()
    assert not editor.touched


def test_a_common_value_is_shown_even_if_nobody_knows_it(editor):
    editor.show_common(Common(("report",)))
    assert (editor.box.currentText(), editor.touched) == ("Report", False)
    editor.show_common(Common(("gone",)))
    assert (editor.box.currentText(), editor.touched) == ("gone", False)


def test_new_words_keep_the_choice(editor, desk, qapp):
    editor.show_common(Common(("report",)))
    editor.box.setCurrentIndex(editor.box.findData("speech"))
    editor.offer([("Báo cáo", "report"), ("Phát biểu", "speech")])
    assert editor.box.currentText() == "Phát biểu"
    assert editor.assignments() == [Assignment("type", ("speech",))]


def test_what_is_needed_cannot_be_emptied(desk, qtbot):
    editor = ChoiceEditor("language", needed=True)
    qtbot.addWidget(editor)
    editor.offer([("English", "en")])
    editor.show_common(Common(("en",)))
    assert _texts(editor) == ["English"]


def test_the_wheel_changes_nothing(editor):
    editor.show_common(Common(("report",)))
    point, delta = QPointF(5, 5), QPoint(0, -120)
    buttons, keys = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    phase = Qt.ScrollPhase.NoScrollPhase
    wheel = QWheelEvent(point, point, delta, delta, buttons, keys, phase, False)
    QApplication.sendEvent(editor.box, wheel)
    assert not editor.touched
