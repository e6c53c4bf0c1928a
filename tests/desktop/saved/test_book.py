"""The reader's searches as the window has them."""

import threading

import pytest

from summit_kb.app.saved_searches import NewMatch, NewMatches
from summit_kb.app.searches.seen import Look
from summit_kb.desktop.saved.book import SearchBook
from summit_kb.domain.finding import Request
from summit_kb.domain.known import Known
from summit_kb.domain.saved_search import SavedSearch
from summit_kb.foundation.errors import StorageError
from summit_kb.foundation.record_file import RecordsDamagedError


@pytest.fixture
def book(desk, workspace, qtbot):
    book = SearchBook(desk)
    book.use(workspace)
    qtbot.waitUntil(lambda: book._shown == 1)
    return book


def names(book):
    return [one.name for one in book.saved]


def test_many_changes_at_once_all_happen(book, qtbot):
    for letter in "abcdef":
        book.save(letter, Request(letter))
    qtbot.waitUntil(lambda: sorted(names(book)) == list("abcdef"))


def test_the_order_is_the_readers(book, qtbot):
    for place, letter in enumerate("abc", start=1):
        book.save(letter, Request(letter))
        qtbot.waitUntil(lambda place=place: len(book.saved) == place)
    with qtbot.waitSignal(book.saved_changed):
        book.move(book.saved[2], -1)
    assert names(book) == ["a", "c", "b"]
    with qtbot.waitSignal(book.saved_changed):
        book.move(book.saved[0], 9)
    assert names(book) == ["c", "b", "a"]


def test_what_another_window_wrote_is_taken_up(book, workspace, qtbot):
    workspace.searches.save("Đô thị", Request("đô thị"))
    with qtbot.waitSignal(book.saved_changed):
        book.read()
    assert book.like(Request(" đô  thị")).name == "Đô thị"
    assert book.like(Request("đô")) is None


def test_a_damaged_file_is_told_and_the_rest_is_there(book, workspace, qtbot):
    workspace.searches.save("Đô thị", Request("đô thị"))
    path = workspace.searches.saved.file.path
    path.write_bytes(path.read_bytes() + b"\x00")
    faults = []
    book.failed.connect(faults.append)
    with qtbot.waitSignal(book.saved_changed):
        book.read()
    assert isinstance(faults[0], RecordsDamagedError)
    assert names(book) == ["Đô thị"]


def test_a_history_that_cannot_be_kept_is_told_once(book, workspace, qtbot, monkeypatch):
    def refuse(*_args, **_kwargs):
        raise StorageError(path="history.jsonl", detail="full")

    monkeypatch.setattr(type(workspace.searches.past), "note", refuse)
    told = []
    book.failed.connect(told.append)
    with qtbot.waitSignal(book.failed):
        book.note(Request("a"), 1)
    book.note(Request("b"), 1)
    with qtbot.waitSignal(book.saved_changed):
        book.save("Đô thị", Request("đô thị"))
    qtbot.wait(50)
    assert len(told) == 1


def test_closing_goes_on_when_nothing_can_be_kept(book, workspace, monkeypatch):
    def refuse(*_args):
        raise StorageError(path="seen", detail="full")

    monkeypatch.setattr(workspace.searches, "mark_seen", refuse)
    saved = SavedSearch("abc", "a", Request("a"), "x", "then")
    news = NewMatches(saved, (NewMatch("d", "T", is_amended=False),), "", Look("", "", Known()))
    book.mark_seen_now(news)
    assert list(book.saved) == []


def test_answers_of_another_library_are_not_shown(book, fake, tmp_path, qtbot, monkeypatch):
    went, go = threading.Event(), threading.Event()
    first = book.workspace.searches

    def slowly(searches):
        went.set()
        go.wait(5)
        return searches.save("Của thư viện trước", Request("x"))

    book._do(slowly)
    assert went.wait(5)
    other = fake.make_workspace(3)
    other.library.root = tmp_path / "other"
    book.use(other)
    go.set()
    qtbot.waitUntil(lambda: len(first.saved.all()) == 1)
    with qtbot.waitSignal(book.saved_changed):
        book.save("Mới", Request("y"))
    assert names(book) == ["Mới"]
