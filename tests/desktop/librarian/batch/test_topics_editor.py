"""A tick, a dash, nothing: and what becomes of it."""

import pytest
from PySide6.QtCore import Qt

from summit_kb.app.assignments import Assignment, Operation
from summit_kb.desktop.librarian.batch.topics_editor import TopicsEditor

_State = Qt.CheckState


@pytest.fixture
def editor(desk, shelf, qtbot):
    editor = TopicsEditor("topics")
    qtbot.addWidget(editor)
    editor.offer(shelf.library.thesaurus, "en")
    editor.show_topics({"data": 3, "traffic": 1}, 3)
    return editor


def _states(editor):
    return [editor.list.item(row).checkState() for row in range(editor.list.count())]


def test_three_states(editor):
    assert _states(editor) == [_State.Checked, _State.Unchecked, _State.PartiallyChecked]
    assert [editor.list.item(row).text().strip() for row in range(3)] == [
        "Data",
        "Open data",
        "Traffic (1/3)",
    ]
    assert editor.assignments() == []


def test_topics_are_added_and_taken_away(editor, qtbot):
    with qtbot.waitSignal(editor.edited):
        editor.tick("open-data", _State.Checked)
    editor.tick("data", _State.Unchecked)
    editor.tick("traffic", _State.Checked)
    assert editor.assignments() == [
        Assignment("topics", ("open-data", "traffic"), Operation.ADD),
        Assignment("topics", ("data",), Operation.REMOVE),
    ]
    editor.tick("traffic", _State.PartiallyChecked)
    assert editor.assignments()[0].values == ("open-data",)
    editor.revert()
    assert not editor.touched


def test_finding_a_topic_without_accents(editor):
    editor.filter.setText("giao thong")
    hidden = [editor.list.item(row).isHidden() for row in range(3)]
    assert hidden == [True, True, False]
    editor.filter.setText("")
    assert not editor.list.item(0).isHidden()


def test_by_the_space_key(editor, qtbot):
    editor.list.setCurrentRow(1)
    qtbot.keyClick(editor.list, Qt.Key.Key_Space)
    assert editor.assignments() == [Assignment("topics", ("open-data",), Operation.ADD)]
