"""Notes and words of a page, without a document."""

import pytest

from summit_kb.app.notes.views import NoteView
from summit_kb.desktop.reader.notes.washes import Wash, Washes
from summit_kb.domain.note import Anchor, Note, NoteColour, NoteKind, Stretch
from summit_kb.domain.text import WordBox
from summit_kb.reading.anchoring.placing import Lost, Placed, Reason, Way
from summit_kb.reading.matching import Match
from summit_kb.reading.page_words import PageWords

TEXT = "Điều 1. Phạm vi điều chỉnh"


@pytest.fixture
def view():
    """``view(kind, text=…, lost=…)``: a note on the third and fourth word of page 1."""

    def make(
        kind: NoteKind = NoteKind.HIGHLIGHT,
        text: str = "",
        *,
        lost: Reason | None = None,
        note_id: str = "01m",
    ) -> NoteView:
        stretch = Stretch.on(1, 8, 15)
        anchor = Anchor("Phạm vi", "1. ", " điều", stretch, "1", "ab", "7")
        note = Note(note_id, "x", "nghi-dinh", kind, anchor, "", "", NoteColour.GREEN, text)
        place = Lost(lost) if lost else Placed(stretch, Way.POSITION, 1.0)
        return NoteView(note, None, place)

    return make


@pytest.fixture
def words() -> PageWords:
    """One line: each word ten points high, six points a letter."""
    boxes, x = [], 60.0
    for word in TEXT.split():
        boxes.append(WordBox(word, x, 80.0, x + 6 * len(word), 90.0))
        x += 6 * (len(word) + 1)
    return PageWords(boxes)


@pytest.fixture
def washes(view):
    def make(*views: NoteView) -> Washes:
        return Washes([Wash(one, (Match(1, 8, 15),)) for one in views or (view(),)], [TEXT])

    return make
