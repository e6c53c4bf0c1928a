"""A note beside its document."""

from summit_kb.app.notes.views import NoteView
from summit_kb.domain.note import Stretch
from summit_kb.reading.anchoring.placing import Lost, Placed, Reason, Way


def test_a_view_tells_what_became_of_the_place(noted) -> None:
    note = noted.note
    moved = NoteView(note, None, Placed(Stretch.on(4, 0, 3), Way.LIKENESS, 0.8))
    assert (moved.page, moved.is_changed, moved.is_lost) == (4, True, False)
    lost = NoteView(note, None, Lost(Reason.GONE))
    assert (lost.page, lost.is_changed, lost.reason) == (1, False, Reason.GONE)
    unseen = NoteView(note, None, None)
    assert (unseen.is_lost, unseen.reason) == (False, None)
