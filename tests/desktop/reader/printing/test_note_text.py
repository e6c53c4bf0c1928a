import pytest

from summit_kb.app.notes.views import NoteView
from summit_kb.desktop.reader.printing.note_text import note_text, plain_text
from summit_kb.domain.note import Anchor, Note, NoteColour, NoteKind, Stretch
from summit_kb.domain.text import BlockKind
from summit_kb.reading.anchoring.placing import Lost, Placed, Reason, Way


@pytest.fixture
def view():
    def make(text, *, page=1, lost=False, kind=NoteKind.NOTE):
        stretch = Stretch.on(page, 0, 7)
        anchor = Anchor("Phạm  vi", "", "", stretch, "1", "ab", "7")
        note = Note("01", "x", "nghi-dinh", kind, anchor, "", "", NoteColour.GREEN, text)
        place = Lost(Reason.GONE) if lost else Placed(stretch, Way.POSITION, 1.0)
        return NoteView(note, None, place)

    return make


def test_each_note_stands_below_its_words_in_the_order_of_pages(view):
    notes = [view("sau", page=7), view("trước", page=2), view("")]
    text = note_text(notes, "Ghi chú", lambda one: f"Trang {one.page}")
    told = [(block.kind, block.text) for block in text.pages[0].blocks]
    assert told == [
        (BlockKind.HEADING, "Ghi chú"),
        (BlockKind.QUOTE, "“Phạm vi” (Trang 2)"),
        (BlockKind.PARAGRAPH, "trước"),
        (BlockKind.QUOTE, "“Phạm vi” (Trang 7)"),
        (BlockKind.PARAGRAPH, "sau"),
    ]


def test_without_words_there_is_no_sheet_of_notes(view):
    assert note_text([view(""), view("mất", lost=True)], "Ghi chú", lambda _one: "") is None


def test_selected_words_are_paragraphs():
    text = plain_text("một\n\nhai\n")
    assert [block.text for block in text.pages[0].blocks] == ["một", "hai"]
