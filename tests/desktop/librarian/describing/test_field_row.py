"""A field with its value, its origin and the verdict."""

import pytest
from PySide6.QtCore import Qt

from summit_kb.app.words import Wording, Words
from summit_kb.desktop.librarian.describing.field_row import FieldRow
from summit_kb.desktop.librarian.describing.field_specs import SPECS, FieldSpec, Kind
from summit_kb.desktop.librarian.describing.field_state import Decision, FieldState
from summit_kb.domain.document import Proposal

READ = Proposal("9/QĐ", 0.95, "page 2: Số: 9/QĐ")


@pytest.fixture
def row(desk, qtbot):
    row = FieldRow(SPECS["number"], desk.words)
    qtbot.addWidget(row)
    row.show()
    row.show_state(FieldState("number", "9/QĐ", READ))
    return row


def test_it_says_where_it_was_read_and_how_surely(row):
    assert row._where.text() == "Page 2: “Số: 9/QĐ”"
    assert row._status.text() == "sure"
    assert row.property("shade") == "open"
    assert "Page 2" in row.editor.accessibleName()


@pytest.mark.parametrize("where", ["text", "file-format", "file-metadata", "file-name"])
def test_other_origins_have_words(row, where):
    row.show_state(FieldState("number", "9", Proposal("9", 0.5, where)))
    assert row._where.text() not in ("", where)
    row.show_state(FieldState("number", "9", Proposal("9", 0.5, "the rule “x”")))
    assert row._where.text() == "the rule “x”"


def test_enter_accepts_and_goes_on(row, qtbot):
    with qtbot.waitSignals([row.changed, row.entered]):
        qtbot.keyClick(row.editor, Qt.Key.Key_Return)
    assert row.state.decision is Decision.ACCEPTED
    assert row.verdict.yes.isChecked()
    assert row._status.text() == "accepted"


def test_rejecting_empties_and_typing_corrects(row, qtbot):
    row.verdict.no.click()
    assert row.editor.value() == ""
    assert row._status.text() == "rejected: will be empty"
    qtbot.keyClicks(row.editor, "7")
    assert row._status.text() == "changed"
    assert not row.verdict.no.isChecked()
    row.verdict.yes.click()
    assert row.editor.value() == "7"
    row.verdict.yes.click()
    assert row.editor.value() == "9/QĐ"
    assert row.state.is_open


def test_faults_stand_below_the_value_until_it_changes(row, qtbot):
    row.show_fault(Wording("Wrong.", "Mend it."))
    assert row.fault == "Wrong. Mend it."
    assert row._fault.isVisible()
    qtbot.keyClicks(row.editor, "x")
    assert row.fault == ""


def test_without_a_proposal_there_is_nothing_to_decide(row):
    row.show_state(FieldState("number", "9"))
    assert not row.verdict.isVisible()
    assert row._status.text() == ""


def test_an_event_the_library_does_not_know_cannot_be_accepted(desk, qtbot):
    row = FieldRow(SPECS["event"], desk.words)
    qtbot.addWidget(row)
    row.show()
    row.show_options((("", "–"), ("summit", "Summit")))
    row.show_state(FieldState("event", "", Proposal("Hội nghị lạ", 0.9, "page 1: Hội nghị lạ")))
    assert not row.verdict.yes.isEnabled()
    row.accept()
    assert row.state.is_open
    row.editor.set_value("summit")
    row.editor.edited.emit("summit")
    row.verdict.yes.click()
    assert row.state.value == "summit"


@pytest.mark.parametrize("kind", list(Kind))
def test_every_kind_shows_and_takes_a_value(desk, qtbot, kind):
    row = FieldRow(FieldSpec("place", kind), desk.words)
    qtbot.addWidget(row)
    row.show_options((("2019-01-24", "a"), ("2020-02-02", "b")))
    row.complete_from(("x",))
    row.show_state(FieldState("place", "2019-01-24"))
    assert row.editor.value() == "2019-01-24"
    row.editor.set_value("2020-02-02")
    row.editor.edited.emit(row.editor.value())
    assert row.state.is_changed


def test_another_language_keeps_the_value(row, desk, qapp):
    row.use_words(Words("vi"))
    assert row.editor.value() == "9/QĐ"
    assert row._label.text() == Words("vi").field("number")
    row.take_focus()
    row.accept()
    assert row.state.decision is Decision.ACCEPTED
