from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from summit_kb.desktop.librarian.topics.target_tree import TargetTree


def test_typing_finds_a_topic_and_chooses_it(desk, shelf, qtbot):
    target = TargetTree(shelf.library.thesaurus, {"data"}, "en", "At the top")
    qtbot.addWidget(target)
    target.show()
    assert target.value is None
    with qtbot.waitSignal(target.chosen) as told:
        QTest.keyClicks(target.field, "giao thong")
    assert told.args == ["traffic"]
    assert target.value == "traffic"


def test_what_is_left_out_cannot_be_chosen_and_the_top_can(desk, shelf, qtbot):
    target = TargetTree(shelf.library.thesaurus, {"data"}, "en", "At the top")
    qtbot.addWidget(target)
    target.choose("data")
    assert target.value is None
    target.choose("")
    assert target.value == ""
    target.show()
    QTest.keyClick(target.field, Qt.Key.Key_Down)
    assert target.value == ""
