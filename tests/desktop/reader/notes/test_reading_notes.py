"""Notes in the reader, from the selection to the store."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from summit_kb.app.notes.notebook import Notebook, Said
from summit_kb.app.workspace import Workspace
from summit_kb.desktop.bridge import Bridge
from summit_kb.desktop.reader.notes.reading_notes import ReadingNotes
from summit_kb.desktop.reader.pane import ReaderPane
from summit_kb.desktop.reader.views import TEXT
from summit_kb.domain.note import NoteColour, NoteKind
from summit_kb.foundation.paths import starter_library
from summit_kb.library.store import Library
from summit_kb.reading.selection import Selection

RESOLUTION = "nghi-quyet-43-nq-tw-2019-01-24"


@pytest.fixture(scope="module")
def derived(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Texts are read once for all tests."""
    return tmp_path_factory.mktemp("derived")


@pytest.fixture
def reading(qtbot, derived: Path):
    """A pane on real pages of the starter library, with notes."""
    workspace = Workspace(Library.open(starter_library(), derived=derived))
    bridge = Bridge()
    pane = ReaderPane(workspace, bridge)
    qtbot.addWidget(pane)
    notes = ReadingNotes(pane, workspace, bridge)
    pane.resize(1000, 700)
    pane.show()
    pane.open(RESOLUTION, 1)
    qtbot.waitUntil(lambda: pane.views.pages.file is not None, timeout=20_000)
    texts = pane.views.pages.file.texts
    qtbot.waitUntil(lambda: texts.get(1) is not None, timeout=20_000)
    qtbot.waitUntil(lambda: pane._document.search is not None, timeout=20_000)
    yield pane, notes, workspace.notes
    bridge.close()
    workspace.close()


def _select(pane: ReaderPane, words: str) -> None:
    text = pane.views.pages.file.texts.get(1)
    start = text.text.index(words)
    pane.views.pages.selecting._set(Selection.of(1, text.words_in(start, start + len(words))))


def _kept(qtbot, book: Notebook, count: int):
    qtbot.waitUntil(lambda: len(book.store.all()) == count)
    return book.store.all()


def test_selected_words_of_a_page_are_highlighted(reading, qtbot) -> None:
    pane, notes, book = reading
    _select(pane, "Năm 2030 là mốc của mục tiêu")
    notes.mark(NoteColour.BLUE)
    [note] = _kept(qtbot, book, 1)
    assert note.anchor.exact.startswith("Năm 2030 là mốc của mục tiêu")
    assert (note.colour, note.kind, note.anchor.stretch.page) == (
        NoteColour.BLUE,
        NoteKind.HIGHLIGHT,
        1,
    )
    qtbot.waitUntil(lambda: len(notes.source.views) == 1)
    assert not pane.views.pages.has_selection
    words = pane.views.pages.file.texts.get(1)
    [(wash, piece)] = pane.views.pages.washes.on(1)
    [box, *_] = pane.views.pages.washes.boxes(wash, piece, words)
    inside = ((box.left + box.right) / 2, (box.top + box.bottom) / 2)
    assert notes.source.washes.at_page(1, *inside, words) is wash
    assert pane.panels.side.notes.count() == 1


def test_the_same_note_is_under_the_words_of_the_text_view(reading, qtbot) -> None:
    pane, notes, book = reading
    book.add_quote(RESOLUTION, "Năm 2030 là mốc của mục tiêu", _said())
    notes.source.reload()
    qtbot.waitUntil(lambda: len(notes.source.views) == 1)
    pane.do("text")
    qtbot.waitUntil(lambda: pane.views.shown == TEXT and pane.views.text.built is not None)
    built = pane.views.text.built
    qtbot.waitUntil(lambda: built.washes is notes.source.washes)
    [(wash, piece)] = notes.source.washes.on(1)
    start, end = built.span(piece)
    assert built.raw.text[start:end] == "Năm 2030 là mốc của mục tiêu"
    assert notes.source.washes.at_text(built, start) is wash
    cursor = pane.views.text.textCursor()
    cursor.setPosition(end + 2)
    cursor.setPosition(end + 9, cursor.MoveMode.KeepAnchor)
    pane.views.text.setTextCursor(cursor)
    notes.mark()
    assert len(_kept(qtbot, book, 2)) == 2


def test_what_is_typed_is_kept_and_removing_is_undone(reading, qtbot) -> None:
    pane, notes, book = reading
    _select(pane, "Cơ quan ban hành")
    notes.mark(with_note=True)
    qtbot.waitUntil(lambda: bool(notes.editor.note))
    qtbot.keyClicks(notes.editor.text, "xem lai")
    notes.editor.colours.button(NoteColour.PINK).click()
    qtbot.keyClick(notes.editor, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: [n.text for n in book.store.all()] == ["xem lai"])
    assert book.store.all()[0].colour is NoteColour.PINK
    assert notes.editor.isHidden()
    notes.remove(book.store.all()[0].id)
    _kept(qtbot, book, 0)
    notes.undo()
    [back] = _kept(qtbot, book, 1)
    assert back.text == "xem lai"


def test_a_page_is_bookmarked_and_let_go(reading, qtbot) -> None:
    _pane, notes, book = reading
    notes.bookmark()
    [note] = _kept(qtbot, book, 1)
    assert note.kind is NoteKind.BOOKMARK
    qtbot.waitUntil(lambda: len(notes.source.views) == 1)
    notes.bookmark()
    _kept(qtbot, book, 0)


def test_nothing_selected_marks_nothing(reading, qtbot) -> None:
    _pane, notes, book = reading
    notes.mark()
    qtbot.wait(100)
    assert book.store.all() == []


def test_the_list_leads_to_the_note(reading, qtbot) -> None:
    pane, notes, book = reading
    book.add_quote(RESOLUTION, "Năm 2030 là mốc của mục tiêu", _said())
    notes.source.reload()
    qtbot.waitUntil(lambda: pane.panels.side.notes.count() == 1)
    pane.views.go_to(2)
    notes.go_to(notes.source.views[0])
    assert pane.views.page == 1


def _said():
    return Said(NoteKind.NOTE, NoteColour.GREEN, "Đối chiếu")


def test_a_match_is_quoted_by_keyboard_alone(reading, qtbot) -> None:
    pane, _notes, book = reading
    pane.set_query("mục tiêu")
    qtbot.waitUntil(lambda: pane._document.search.book.total > 0, timeout=20_000)
    pane.setFocus()
    pane.do("next_match")
    view = pane.views.pages
    qtbot.keyClick(view, Qt.Key.Key_S)
    qtbot.waitUntil(lambda: view.has_selection)
    one = view.selected_text()
    assert "mục tiêu" in " ".join(one.split())
    qtbot.keyClick(view, Qt.Key.Key_S)
    qtbot.waitUntil(lambda: len(view.selected_text()) > len(one))
    qtbot.keyClick(view, Qt.Key.Key_S, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: view.selected_text() == one)
    qtbot.keyClick(view, Qt.Key.Key_H)
    [note] = _kept(qtbot, book, 1)
    assert "mục tiêu" in " ".join(note.anchor.exact.split())


def test_in_the_text_a_sentence_is_selected_and_kept(reading, qtbot) -> None:
    pane, _notes, book = reading
    pane.do("text")
    qtbot.waitUntil(lambda: pane.views.shown == TEXT, timeout=20_000)
    qtbot.waitUntil(lambda: pane.views.text.built is not None, timeout=20_000)
    pane.set_query("mục tiêu")
    qtbot.waitUntil(lambda: pane._document.search.book.total > 0, timeout=20_000)
    pane.do("next_match")
    pane.views.text.setFocus()
    qtbot.keyClick(pane.views.text, Qt.Key.Key_S)
    qtbot.waitUntil(lambda: pane.views.text.has_selection)
    words = pane.views.text.textCursor().selectedText()
    qtbot.keyClick(pane.views.text, Qt.Key.Key_2)
    [note] = _kept(qtbot, book, 1)
    assert " ".join(note.anchor.exact.split()) == " ".join(words.split())
    assert note.colour is NoteColour.GREEN


def test_a_note_asked_for_is_brought_into_sight(reading, qtbot) -> None:
    pane, notes, book = reading
    made = book.add_quote(RESOLUTION, "Năm 2045 là mốc của tầm nhìn", Said())
    shown: list[object] = []
    pane.views.pages.show_match = shown.append
    notes.follow()
    pane.go_to_place(f"note:{made.note.id}")
    qtbot.waitUntil(lambda: bool(shown))
    [match] = shown
    assert match.page == made.page


def test_a_note_of_the_pages_is_on_the_text_as_well(reading, qtbot) -> None:
    pane, notes, _book = reading
    _select(pane, "Năm 2045 là mốc của tầm nhìn")
    notes.mark(NoteColour.PINK)
    qtbot.waitUntil(lambda: len(notes.source.washes.all) == 1)
    pane.do("text")
    qtbot.waitUntil(lambda: pane.views.text.built is not None, timeout=20_000)
    built = pane.views.text.built
    [wash] = notes.source.washes.all
    start, end = built.span(wash.pieces[0])
    cursor = pane.views.text.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(end, cursor.MoveMode.KeepAnchor)
    shown = " ".join(cursor.selectedText().split())
    assert shown.startswith("Năm 2045 là mốc của tầm nhìn")


def test_the_menu_knows_the_bookmark_and_the_note_of_the_page(reading, qtbot) -> None:
    pane, notes, _book = reading
    assert not notes.has_bookmark
    notes.bookmark()
    qtbot.waitUntil(lambda: notes.has_bookmark)
    assert notes.at_hand.note.kind is NoteKind.BOOKMARK
    with qtbot.waitSignal(pane.room_requested) as asked:
        notes.show_all()
    assert asked.args == ["notes", {"document": RESOLUTION}]
