"""All notes as one list: narrowed, counted, put in order."""

import pytest

from summit_kb.app.notes.listing import Listings, NoteChoice, NoteOrder
from summit_kb.app.notes.notebook import Said
from summit_kb.app.notes.views import NoteState
from summit_kb.domain.note import NoteColour, NoteKind, Stretch


@pytest.fixture
def many(workspace, notes, add_record):
    """Three notes on the report, one on a plan that is about a topic."""
    add_record("an-do", "Kế hoạch về giao thông đô thị.", title="Ăn và đi", topics=("giao-thong",))
    workspace.library.reload()
    notes.add_quote("bao-cao", "345 tỷ đồng", Said(NoteKind.NOTE, NoteColour.GREEN, "Hỏi Sở"))
    notes.add_quote("bao-cao", "người dân", Said())
    notes.add("bao-cao", Stretch.on(1, 0, 0), Said(NoteKind.BOOKMARK))
    notes.add_quote("an-do", "giao thông", Said(colour=NoteColour.GREEN))
    return Listings(workspace)


def quotes(rows):
    return [row.view.note.anchor.exact[:12] for row in rows]


def test_the_list_goes_by_document_and_place_in_it(many) -> None:
    rows = many.read().chosen(NoteChoice())
    assert quotes(rows) == ["giao thông", "Thành phố th", "người dân", "345 tỷ đồng"]
    newest = many.read().chosen(NoteChoice(order=NoteOrder.NEWEST))
    assert quotes(newest)[0] == "giao thông"
    assert quotes(newest)[-1] == "345 tỷ đồng"


@pytest.mark.parametrize(
    ("choice", "found"),
    [
        (NoteChoice("hoi so"), ["345 tỷ đồng"]),
        (NoteChoice("hỏi sơ"), []),
        (NoteChoice("bao cao nguoi dan", kinds=frozenset({NoteKind.HIGHLIGHT})), ["người dân"]),
        (NoteChoice(colours=frozenset({NoteColour.GREEN})), ["giao thông", "345 tỷ đồng"]),
        (NoteChoice(kinds=frozenset({NoteKind.BOOKMARK})), ["Thành phố th"]),
        (NoteChoice(documents=frozenset({"an-do"})), ["giao thông"]),
        (NoteChoice(topics=frozenset({"giao-thong"})), ["giao thông"]),
        (NoteChoice(states=frozenset({NoteState.LOST})), []),
    ],
)
def test_filters_narrow_and_combine(many, choice, found) -> None:
    assert quotes(many.read().chosen(choice)) == found


def test_counts_tell_what_choosing_otherwise_would_list(many) -> None:
    counts = many.read().counts(NoteChoice(colours=frozenset({NoteColour.GREEN})))
    assert counts.colours == {NoteColour.GREEN: 2, NoteColour.YELLOW: 2}
    assert counts.documents == {"an-do": 1, "bao-cao": 1}
    assert counts.topics == {"giao-thong": 1}


def test_notes_without_their_document_come_last_and_say_so(many, workspace) -> None:
    with workspace.library.writing() as writer:
        writer.remove("an-do")
    workspace.library.reload()
    rows = many.read().rows
    assert (rows[-1].document, rows[-1].view.state) == ("an-do", NoteState.NO_DOCUMENT)
    assert rows[-1].title == "an-do"


def test_words_are_made_once_for_a_note(many) -> None:
    first = {row.view.note.id: row.words for row in many.read().rows}
    again = {row.view.note.id: row.words for row in many.read().rows}
    assert all(first[one] is again[one] for one in first)
