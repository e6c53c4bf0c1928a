"""Looking for what is new: one search after another, and not while somebody types."""

import pytest

from summit_kb.desktop.saved import looking
from summit_kb.desktop.saved.book import SearchBook
from summit_kb.desktop.saved.looking import NewsWatch
from summit_kb.desktop.searching import SearchSession
from summit_kb.domain.finding import Request
from summit_kb.foundation.errors import StorageError


@pytest.fixture
def parts(desk, workspace, qtbot):
    """A session, a book with three searches and the watch, looking long done."""
    for text in ("thong minh", "y te", "da nang"):
        workspace.searches.save(text, Request(text))
    session = SearchSession(desk)
    book = SearchBook(desk, session)
    watch = NewsWatch(desk, session, book)
    book.use(workspace)
    qtbot.waitUntil(lambda: len(book.saved) == 3)
    watch.stop()
    return session, book, watch


def test_every_search_is_asked_and_those_with_news_told_once(
    parts, workspace, fake, qtbot, monkeypatch
):
    _session, book, watch = parts
    monkeypatch.setattr(looking, "QUIET_MS", 0)
    document = fake.make_document(91)
    workspace.library.documents[document.id] = document
    with qtbot.waitSignal(book.news_changed):
        watch.look()
    assert [(one.search.name, one.added) for one in book.news] == [
        ("thong minh", 1),
        ("da nang", 1),
    ]
    with qtbot.assertNotEmitted(book.news_changed):
        watch.look()
        qtbot.waitUntil(lambda: not watch.is_looking)


def test_who_types_is_not_disturbed(parts, qtbot):
    session, _book, watch = parts
    watch.look()
    assert watch._next.isActive()
    watch._next.start(5)
    session.type_text("t")
    assert watch._next.remainingTime() > 1_000


def test_a_search_that_fails_stops_no_other(parts, workspace, fake, qtbot, monkeypatch):
    _session, book, watch = parts
    monkeypatch.setattr(looking, "QUIET_MS", 0)
    document = fake.make_document(92)
    workspace.library.documents[document.id] = document
    asked = workspace.searches.new_matches

    def new_matches(search):
        if search.name == "thong minh":
            raise StorageError(path="x", detail="full")
        return asked(search)

    monkeypatch.setattr(workspace.searches, "new_matches", new_matches)
    with qtbot.waitSignal(book.news_changed):
        watch.look()
    assert [one.search.name for one in book.news] == ["da nang"]


def test_without_saved_searches_there_is_nothing_to_do(desk, workspace, qtbot):
    session = SearchSession(desk)
    book = SearchBook(desk, session)
    watch = NewsWatch(desk, session, book)
    book.use(workspace)
    watch.look()
    assert not watch.is_looking
