"""Notes laid on pages."""

from summit_kb.desktop.reader.notes.washes import Wash, Washes
from summit_kb.domain.note import NoteKind
from summit_kb.reading.matching import Match


def test_a_note_stands_on_its_words(washes, words) -> None:
    made = washes()
    [(wash, piece)] = made.on(1)
    [box] = made.boxes(wash, piece, words)
    assert (box.left, box.right) == (words.boxes[2][0], words.boxes[3][2])
    assert made.at_page(1, box.left + 1, box.top + 1, words) is wash
    assert made.at_page(1, box.left - 20, box.top + 1, words) is None
    assert made.on(2) == []


def test_of_notes_one_in_another_the_smaller_is_meant(view, words) -> None:
    small = Wash(view(), (Match(1, 8, 12),))
    large = Wash(view(note_id="02m"), (Match(1, 0, 20),))
    made = Washes([large, small], ["Điều 1. Phạm vi điều chỉnh"])
    [box] = made.boxes(small, small.pieces[0], words)
    assert made.at_page(1, box.left + 1, box.top + 1, words) is small


def test_a_bookmark_covers_no_words(view, washes, words) -> None:
    made = washes(view(NoteKind.BOOKMARK))
    [(wash, piece)] = made.on(1)
    assert made.boxes(wash, piece, words) == []
