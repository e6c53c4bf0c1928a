"""A note beside its document."""

from dataclasses import replace

from summit_kb.app.notes.views import NoteState, NoteView
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


def test_a_view_says_in_one_word_how_it_stands(noted) -> None:
    note, document = noted.note, noted.document
    lost = Lost(Reason.GONE)
    left = replace(note, left_in=document.original.sha256)
    elsewhere = replace(note, left_in="ab")
    assert noted.state is NoteState.FOUND
    assert NoteView(note, document, None).state is NoteState.UNKNOWN
    assert NoteView(note, document, lost).state is NoteState.LOST
    assert NoteView(left, document, lost).state is NoteState.LEFT
    assert NoteView(elsewhere, document, lost).state is NoteState.LOST
    assert NoteView(note, None, Lost(Reason.NO_DOCUMENT)).state is NoteState.NO_DOCUMENT


def test_the_page_is_called_as_it_is_printed_where_there_are_pages(noted) -> None:
    assert noted.page_label is None
    assert NoteView(noted.note, None, Lost(Reason.NO_DOCUMENT)).page_label == "1"
