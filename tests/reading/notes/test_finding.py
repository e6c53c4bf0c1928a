"""Looking for notes."""

from dataclasses import replace

import pytest

from summit_kb.domain.note import Anchor, Note, NoteColour, NoteKind, Stretch
from summit_kb.reading.notes.finding import NoteFilter, NoteWords, wanted_words

NOTE = Note(
    "1", "x", "nghi-quyet", NoteKind.NOTE,
    Anchor("Đà Nẵng là đô thị thông minh", "", "", Stretch.on(1, 0, 3), "1", "ab", "7"),
    "", "", NoteColour.BLUE, "Hỏi lại về kinh phí", ("Họp giao ban",),
)  # fmt: skip


@pytest.mark.parametrize(
    ("wanted", "takes"),
    [
        (NoteFilter("da nang"), True),
        (NoteFilter("đà nẵng kinh phí"), True),
        (NoteFilter("đá nang"), False),
        (NoteFilter("thong mi"), True),
        (NoteFilter("giao ban nghi quyet so 43"), True),
        (NoteFilter("khác"), False),
        (NoteFilter(colours=frozenset([NoteColour.BLUE, NoteColour.PINK])), True),
        (NoteFilter(colours=frozenset([NoteColour.PINK])), False),
        (NoteFilter(kinds=frozenset([NoteKind.BOOKMARK])), False),
        (NoteFilter(tags=frozenset(["hop giao ban"])), True),
        (NoteFilter(tags=frozenset(["hop"])), False),
        (NoteFilter(documents=frozenset(["nghi-quyet"])), True),
        (NoteFilter(documents=frozenset(["khac"])), False),
    ],
)
def test_what_is_wanted(wanted: NoteFilter, takes: bool) -> None:
    assert wanted.takes(NOTE, "Nghị quyết số 43-NQ/TW") is takes


def test_words_are_looked_for_from_their_beginning() -> None:
    made = NoteWords.of(replace(NOTE, text="Hỏi lại Sở"), "Báo cáo")
    assert made.have(wanted_words("hoi so bao"))
    assert made.have(wanted_words("hỏ"))
    assert not made.have(wanted_words("ỏi"))
    assert not made.have(wanted_words("hòi"))
    assert made.have(wanted_words(" … "))
