"""What the states of a note are called."""

from dataclasses import replace

from summit_kb.app.notes.views import NoteState, NoteView
from summit_kb.desktop.notebook.state_words import state_name, state_told
from summit_kb.reading.anchoring.placing import Lost, Placed, Reason, Way


def test_every_state_has_a_name(desk) -> None:
    names = [state_name(state) for state in NoteState]
    assert all(names)
    assert len(set(names)) == len(names)


def test_only_what_wants_attention_is_told(desk, workspace) -> None:
    view = workspace.notes.all()[0]
    assert state_told(view) == ""
    lost = replace(view, place=Lost(Reason.AMBIGUOUS))
    assert state_told(lost) == "Lost: the words stand in several places now"
    assert state_told(NoteView(view.note, None, Lost(Reason.NO_DOCUMENT))) != ""
    changed = Placed(view.note.anchor.stretch, Way.LIKENESS, 0.8)
    assert "perhaps here" in state_told(replace(view, place=changed))
