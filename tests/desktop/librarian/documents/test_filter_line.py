"""What is typed and chosen becomes one narrowing."""

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from summit_kb.desktop.librarian.documents.filter_line import FilterLine
from summit_kb.desktop.librarian.documents.narrowing import NO_DATE, TO_CONFIRM


@pytest.fixture
def line(desk, rows, shelf, qtbot):
    line = FilterLine(desk)
    qtbot.addWidget(line)
    line.show()
    line.offer(rows, shelf.library.thesaurus)
    return line


def test_typing_is_told_after_a_pause(line, qtbot):
    with qtbot.waitSignal(line.changed) as heard:
        qtbot.keyClicks(line.field, "giao")
    assert heard.args[0].text == "giao"
    with qtbot.waitSignal(line.left_below):
        qtbot.keyClick(line.field, Qt.Key.Key_Down)
    with qtbot.waitSignal(line.changed) as heard:
        qtbot.keyClick(line.field, Qt.Key.Key_Escape)
    assert heard.args[0].is_empty


def test_a_topic_holds_for_those_below_it(line):
    assert [line.topic.itemText(n).strip() for n in range(line.topic.count())] == [
        "All topics",
        "Data",
        "Open data",
        "Traffic",
    ]
    line.topic.setCurrentIndex(1)
    assert line.narrowing.topics == {"data", "open-data"}
    line.type.setCurrentIndex(line.type.findData("speech"))
    assert line.narrowing.type == "speech"
    assert line.issuer.itemText(1) == "Bộ Chính trị"


def test_quick_filters_say_how_many(line, qtbot):
    assert line.flags[NO_DATE].text() == "Without date  1"
    with qtbot.waitSignal(line.changed) as heard:
        line.flags[TO_CONFIRM].click()
    assert heard.args[0].flags == {TO_CONFIRM}
    with qtbot.waitSignal(line.changed) as heard:
        line.clear_button.click()
    assert heard.args[0].is_empty
    assert not line.clear_button.isVisible()


def test_what_another_section_points_at(line, qtbot):
    with qtbot.waitSignal(line.changed) as heard:
        line.show_only(["de-an", "bao-cao"])
    assert heard.args[0].ids == {"de-an", "bao-cao"}
    assert line.only.text() == "2 documents chosen elsewhere"
    with qtbot.waitSignal(line.changed) as heard:
        line.only.click()
    assert heard.args[0].ids is None


def test_choices_stay_when_the_rows_are_made_anew(line, rows, shelf, desk, qapp):
    line.type.setCurrentIndex(line.type.findData("speech"))
    line.offer(rows, shelf.library.thesaurus)
    desk.translation.use("vi")
    qapp.processEvents()
    assert line.type.currentData() == "speech"
    assert line.type.currentText() == "Bài phát biểu"


def test_in_a_narrow_line_boxes_do_not_lie_over_each_other(desk, qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    line = FilterLine(desk, window)
    window.show()

    def apart():
        row = [line.field, line.topic, line.type, line.issuer]
        pairs = pairwise(one.geometry() for one in row)
        ends = line.issuer.geometry().right() < line.width()
        return ends and all(left.right() < right.left() for left, right in pairs)

    for width in (700, 360, 900, 420):
        line.resize(width, 120)
        qtbot.waitUntil(apart)
        assert line.width() == width
