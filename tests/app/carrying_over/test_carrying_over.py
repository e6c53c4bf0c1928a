"""What a reader made on one edition is there on the next, whatever was done to the documents.

The second edition amends a document (its words stand elsewhere now), removes one, adds one, and
its library has another name.
"""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from summit_kb.app import editions
from summit_kb.app.collection_view import viewed
from summit_kb.app.marks import Mark, Marks, place_of
from summit_kb.app.notes.notebook import Said
from summit_kb.app.notes.views import NoteState
from summit_kb.app.saved_searches import look_for_new
from summit_kb.app.searches.library_key import library_key
from summit_kb.app.searches.past import PastSearches
from summit_kb.app.updates import Updates
from summit_kb.app.workspace import Workspace
from summit_kb.domain.briefing import Extract, Quote
from summit_kb.domain.finding import Request
from summit_kb.domain.locator import Locator
from summit_kb.editions.installing import roll_back
from summit_kb.foundation import paths
from summit_kb.library.errors import DocumentNotFoundError

AMENDED, REMOVED, KEPT = "quy-che-du-lieu-mo", "ke-hoach-giao-thong", "huong-dan-ky-so"
QUOTE = "dữ liệu mở trên cổng của thành phố"


@contextmanager
def reading() -> Iterator[Workspace]:
    """The window's library, as it is opened without being named."""
    opened = Workspace.open(None)
    try:
        yield opened
    finally:
        opened.close()


def test_notes_find_their_places_in_an_amended_document(reader) -> None:
    with reading() as laptop:
        made = laptop.notes.add_quote(AMENDED, QUOTE, Said(text="hỏi lại hạn"))
        laptop.notes.add_quote(REMOVED, "camera giám sát", Said())
        before = made.note.anchor.stretch.start
    editions.install(reader.second)
    with reading() as laptop:
        assert laptop.library.name == "Thư viện số"
        states = {view.note.document: view for view in laptop.notes.views(look=True)}
        assert states[AMENDED].state is NoteState.FOUND
        assert states[AMENDED].note.text == "hỏi lại hạn"
        [(_page, start, end)] = laptop.notes.pieces(states[AMENDED])
        document = laptop.library.get(AMENDED)
        text = laptop.text(document).pages[0].text
        assert text[start:end] == QUOTE
        assert start > before
        assert states[REMOVED].state is NoteState.NO_DOCUMENT
    roll_back(editions.installed())
    with reading() as laptop:
        states = {view.note.document: view for view in laptop.notes.views(look=True)}
        assert states[REMOVED].state is NoteState.FOUND
        assert states[AMENDED].state is NoteState.FOUND


def test_collections_tell_what_is_gone_and_get_it_back(reader) -> None:
    with reading() as laptop:
        made = laptop.collections.create("Họp giao ban")
        items = [Extract(AMENDED), Extract(REMOVED), Quote(Locator(AMENDED, 1), QUOTE)]
        laptop.collections.change(made.id, lambda one: one.with_added(items))
    editions.install(reader.second)
    with reading() as laptop:
        [kept] = laptop.collections.all()
        view = viewed(kept, laptop.library, "vi")
        assert view.absent == (REMOVED,)
        assert [one.is_absent for one in view.items] == [False, True, False]
    roll_back(editions.installed())
    with reading() as laptop:
        assert viewed(laptop.collections.all()[0], laptop.library, "vi").absent == ()


def test_marks_go_to_where_their_words_are(reader) -> None:
    with reading() as laptop:
        marks = Marks.of(laptop)
        for name, document, quote in (("a", AMENDED, QUOTE), ("b", REMOVED, "camera")):
            original = laptop.library.get(document).original
            marks.set(Mark(name, document, 1, {}, quote, original.sha256 if original else ""))
    editions.install(reader.second)
    with reading() as laptop:
        marks = Marks.of(laptop)
        assert [one.name for one in marks.all()] == ["a", "b"]
        found = place_of(laptop, marks.find("a"))
        assert (found.locator, found.is_exact) == (Locator(AMENDED, 1), False)
        with pytest.raises(DocumentNotFoundError):
            place_of(laptop, marks.find("b"))


def test_searches_go_on_and_tell_what_is_new(reader) -> None:
    past = paths.home() / "searches"
    with reading() as laptop:
        laptop.searches.save("Dữ liệu mở", Request('"dữ liệu mở"'))
        PastSearches.of(past, library_key(laptop.library)).note(Request("dữ liệu"), 2)
    editions.install(reader.second)
    with reading() as laptop:
        [new] = look_for_new(laptop)
        assert (new.added, new.amended) == (1, 1)
        assert {one.document for one in new.matches} == {AMENDED, "cong-du-lieu"}
        told, fault = PastSearches.of(past, library_key(laptop.library)).all()
        assert ([one.request.text for one in told], fault) == (["dữ liệu"], None)


def test_what_an_update_touches_is_known_before_it_is_taken(reader) -> None:
    with reading() as laptop:
        laptop.notes.add_quote(AMENDED, QUOTE, Said())
        laptop.notes.add_quote(REMOVED, "camera giám sát", Said())
        made = laptop.collections.create("Họp giao ban")
        laptop.collections.change(made.id, lambda one: one.with_added([Extract(REMOVED)]))
    updates = Updates(drives_there=tuple)
    touched = updates.preview(updates.source(reader.second)).touched
    assert (touched.notes_amended, touched.notes_removed) == (1, 1)
    assert touched.collections == ("Họp giao ban",)


def test_notes_on_the_starter_library_go_on_with_the_first_edition(
    published, own_home: Path
) -> None:
    """The edition has one of the documents, and lacks another that was noted on."""
    copy = own_home / "library"
    shutil.copytree(published.home / "editions" / "1" / "library", copy)
    record = copy / "library.toml"
    text = record.read_text(encoding="utf-8").replace("Thư viện của sở", "Thư viện mẫu")
    record.write_text(text, encoding="utf-8")
    with reading() as starter:
        assert starter.library.root == copy
        starter.notes.add_quote(AMENDED, QUOTE, Said(text="từ thư viện mẫu"))
        starter.notes.add_quote(REMOVED, "camera giám sát", Said())
    editions.trust(published.first / "metadata" / "1.root.json")
    editions.install(published.second)
    with reading() as laptop:
        views = {view.note.document: view for view in laptop.notes.views(look=True)}
        assert views[AMENDED].state is NoteState.FOUND
        assert views[REMOVED].state is NoteState.NO_DOCUMENT
    starter = Workspace.open(copy)
    assert len(starter.notes.views()) == 2
    starter.close()
