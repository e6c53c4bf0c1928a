"""What becomes of a field."""

from datetime import date

from summit_kb.app.assignments import Assignment
from summit_kb.desktop.librarian.describing.field_state import (
    Decision,
    FieldState,
    as_text,
    field_decisions,
    states_of,
)
from summit_kb.domain.document import Document, Identity, Proposal

READ = Proposal("24/01/2019", 0.9, "page 1: ngày 24")


def _decisions(*states):
    made = field_decisions({state.name: state for state in states})
    return made.values, made.confirm


def test_what_nobody_touched_goes_on_waiting():
    state = FieldState("number", "43", READ)
    assert state.is_open
    assert state.is_sure
    assert _decisions(state, FieldState("place", "")) == ((), ())


def test_accepting_confirms():
    state = FieldState("number", "43", READ)
    state.accept()
    assert not state.is_open
    assert _decisions(state) == ((), ("number",))


def test_what_waits_outside_the_field_is_taken_in():
    state = FieldState("event", "", Proposal("summit", 0.7, "text"))
    state.accept()
    assert _decisions(state) == ((Assignment("event", ("summit",)),), ())


def test_correcting_sets_and_going_back_is_as_before():
    state = FieldState("number", "43", READ)
    state.type("44")
    assert _decisions(state) == ((Assignment("number", ("44",)),), ())
    state.type("43")
    assert state.is_open


def test_accepting_keeps_what_was_typed():
    state = FieldState("number", "43", READ)
    state.type("44")
    state.accept()
    assert _decisions(state) == ((Assignment("number", ("44",)),), ())
    state.reject()
    state.accept()
    assert _decisions(state) == ((), ("number",))


def test_rejecting_empties_and_typing_makes_it_open_again():
    state = FieldState("number", "43", READ)
    state.reject()
    assert state.value == ""
    assert _decisions(state) == ((Assignment("number", ()),), ())
    state.type("45")
    assert (state.decision, state.value) == (Decision.OPEN, "45")
    state.reopen()
    assert state.is_open


def test_a_proposal_outside_the_field_is_rejected_too():
    state = FieldState("event", "", Proposal("summit", 0.7, "text"))
    state.reject()
    assert _decisions(state) == ((Assignment("event", ()),), ())


def test_without_a_proposal_there_is_nothing_to_say():
    state = FieldState("place", "Huế")
    state.accept()
    state.reject()
    assert _decisions(state) == ((), ())
    assert state.value == "Huế"


def test_doubtful_is_not_sure():
    assert not FieldState("number", "43", Proposal("43", 0.7, "text")).is_sure


def test_a_document_becomes_states():
    document = Document(
        "a",
        "Tên",
        Identity("report", None, None, date(2020, 1, 2)),
        "vi",
        "2026-01-01T00:00:00Z",
        recipients=("A", "B"),
        proposed={"title": READ},
    )
    states = states_of(document, ("title", "date", "recipients", "number"))
    assert [state.value for state in states.values()] == ["Tên", "2020-01-02", "A\nB", ""]
    assert states["title"].proposal is READ
    states["recipients"].type("A\n\n C ")
    assert _decisions(*states.values())[0] == (Assignment("recipients", ("A", "C")),)
    assert as_text(7) == "7"
