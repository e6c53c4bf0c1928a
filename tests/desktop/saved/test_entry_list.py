"""The list of searches: headings are passed over, keys say what they do."""

import pytest
from PySide6.QtCore import Qt

from summit_kb.desktop.saved.entry_list import Entry, EntryList

ENTRIES = [
    Entry("", "", "Today"),
    Entry("1", "recent", "y tế", "", "7"),
    Entry("2", "recent", "đô thị", "đô thị · 2019", "3"),
    Entry("", "", "Yesterday"),
    Entry("3", "recent", "giao thông"),
]


@pytest.fixture
def entries(qtbot, desk):
    made = EntryList()
    qtbot.addWidget(made)
    made.show_entries(ENTRIES)
    made.resize(400, 300)
    made.show()
    made.setFocus()
    return made


def test_headings_cannot_be_chosen(entries, qtbot):
    assert entries.chosen == "1"
    chosen = []
    for _ in range(3):
        qtbot.keyClick(entries, Qt.Key.Key_Down)
        chosen.append(entries.chosen)
    assert chosen == ["2", "3", "3"]
    assert not entries.grab().isNull()


def test_the_choice_stays_with_its_line_or_goes_to_the_next(entries):
    entries.setCurrentRow(2)
    entries.show_entries([ENTRIES[0], ENTRIES[2], ENTRIES[4]])
    assert entries.chosen == "2"
    entries.show_entries([ENTRIES[0], ENTRIES[4]])
    assert entries.chosen == "3"
    entries.show_entries([])
    assert entries.chosen == ""


def test_a_line_says_all_of_it(entries):
    spoken = entries.item(2).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "đô thị. đô thị · 2019. 3"


def test_a_double_click_runs(entries, qtbot):
    at = entries.visualItemRect(entries.item(2)).center()
    qtbot.mouseClick(entries.viewport(), Qt.MouseButton.LeftButton, pos=at)
    with qtbot.waitSignal(entries.run) as heard:
        qtbot.mouseDClick(entries.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert heard.args == ["2"]
