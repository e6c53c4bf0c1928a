"""Topics: held, proposed, chosen."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from summit_kb.app.assignments import Assignment, Operation
from summit_kb.app.words import Words
from summit_kb.desktop.librarian.describing.field_state import Decision
from summit_kb.desktop.librarian.describing.topics_row import TopicsRow
from summit_kb.desktop.librarian.describing.verdict import Verdict


@pytest.fixture
def row(desk, subject, qtbot):
    row = TopicsRow(Words("en"))
    qtbot.addWidget(row)
    row.show()
    row.show_subject(subject)
    return row


def test_proposals_wait_until_something_is_said(row):
    assert row.topics == ("data",)
    assert (row.open_count, row.sure_count) == (2, 1)
    assert row.decisions().is_empty


def test_only_the_sure_is_accepted_together(row):
    assert row.accept_sure() == 1
    made = row.decisions()
    assert (made.topics, made.no_topics) == (("traffic",), ())
    assert row.open_count == 1


def test_buttons_decide(row, qtbot):
    with qtbot.waitSignal(row.changed):
        row.findChild(Verdict, "open-data").no.click()
    assert row.decisions().no_topics == ("open-data",)
    row.decide("open-data", Decision.OPEN)
    assert row.decisions().is_empty


def test_a_chip_takes_a_topic_away(row, qtbot):
    chip = next(one for one in row.findChildren(QPushButton) if one.text() == "Data")
    with qtbot.waitSignal(row.changed):
        chip.click()
    assert row.decisions().values == (Assignment("topics", ("data",), Operation.REMOVE),)


def test_ticking_a_proposed_topic_accepts_it(row, qtbot):
    dialog = row.choose()
    qtbot.addWidget(dialog)
    item = dialog.tree.topLevelItem(0)
    item.setCheckState(0, Qt.CheckState.Unchecked)
    item.child(0).setCheckState(0, Qt.CheckState.Checked)
    dialog.accept()
    made = row.decisions()
    assert made.topics == ("open-data",)
    assert made.values == (Assignment("topics", ("data",), Operation.REMOVE),)


def test_unticking_what_was_accepted_leaves_it_open(row):
    row.decide("traffic", Decision.ACCEPTED)
    row.use(("data",))
    assert row.decisions().is_empty
    assert row.open_count == 2


def test_the_language_changes(row):
    row.use_words(Words("vi"))
    assert any(one.text() == "Dữ liệu" for one in row.findChildren(QPushButton))


def test_without_a_document_there_is_no_tree(desk, qtbot):
    row = TopicsRow(Words("en"))
    qtbot.addWidget(row)
    assert row.choose() is None
