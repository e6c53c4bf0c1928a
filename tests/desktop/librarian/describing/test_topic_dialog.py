"""Choosing topics out of the tree."""

import pytest
from PySide6.QtCore import Qt

from summit_kb.desktop.librarian.describing.topic_dialog import TopicDialog


@pytest.fixture
def dialog(desk, workspace, qtbot):
    dialog = TopicDialog(workspace.library.thesaurus, ("health",), "en")
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def _shown(dialog):
    return [item.text(0) for item in dialog._items() if not item.isHidden()]


def test_what_is_chosen_is_ticked(dialog):
    assert dialog.topics() == ("health",)
    dialog.tree.topLevelItem(0).setCheckState(0, Qt.CheckState.Checked)
    assert dialog.topics() == ("city", "health")


def test_typing_narrows_and_keeps_what_is_above(dialog, qtbot):
    qtbot.keyClicks(dialog.field, "giao thong")
    assert _shown(dialog) == ["Applications", "Traffic"]
    dialog.field.clear()
    assert len(_shown(dialog)) == 5


def test_by_keyboard_alone(dialog, qtbot):
    dialog.field.setFocus()
    qtbot.keyClicks(dialog.field, "smart")
    qtbot.keyClick(dialog, Qt.Key.Key_Down)
    qtbot.keyClick(dialog.tree, Qt.Key.Key_Space)
    assert dialog.topics() == ("city", "health")


def test_an_empty_thesaurus(desk, qtbot, fake):
    dialog = TopicDialog(type(fake.make_workspace().library.thesaurus)(), (), "vi")
    qtbot.addWidget(dialog)
    assert dialog.topics() == ()
