"""Which searches count, and that keystrokes do not."""

import pytest

from summit_kb.desktop.saved.book import SearchBook
from summit_kb.desktop.saved.recorder import SearchRecorder
from summit_kb.desktop.searching import SearchSession
from summit_kb.domain.finding import Filters, Request


@pytest.fixture
def session(desk, workspace, qtbot):
    session = SearchSession(desk)
    with qtbot.waitSignal(session.found):
        session.use(workspace)
    return session


@pytest.fixture
def noted(session, desk, monkeypatch):
    """What the book is told: words, documents found, instead of what."""
    book = SearchBook(desk, session)
    told = []

    def note(request, total, instead=None):
        told.append((request.text, total, instead.text if instead else None))

    monkeypatch.setattr(book, "note", note)
    told_by = SearchRecorder(session, book)
    told_by.begin()
    note.recorder, note.told, note.book = told_by, told, book
    return note


def ask(qtbot, session, text, *, typing=False):
    with qtbot.waitSignal(session.found):
        session.type_text(text) if typing else session.submit(text)


def rest(noted):
    noted.recorder._rest.timeout.emit()


def test_enter_counts_at_once_and_once(noted, session, qtbot):
    for _ in range(2):
        noted.recorder.submitted("y te")
        ask(qtbot, session, "thong minh")
    assert noted.told == []
    noted.recorder.submitted("thong minh")
    ask(qtbot, session, "thong minh")
    noted.recorder.submitted("thong minh")
    session.refresh()
    with qtbot.waitSignal(session.found):
        session.refresh()
    assert noted.told == [("thong minh", 40, None)]


def test_letters_do_not_count_and_resting_does(noted, session, qtbot):
    for text in ("t", "th", "thong"):
        ask(qtbot, session, text, typing=True)
        assert noted.recorder._rest.isActive()
    assert noted.told == []
    rest(noted)
    ask(qtbot, session, "thong minh", typing=True)
    rest(noted)
    ask(qtbot, session, "da nang", typing=True)
    rest(noted)
    assert noted.told == [
        ("thong", 40, None),
        ("thong minh", 40, "thong"),
        ("da nang", 40, None),
    ]


def test_opening_a_hit_counts(noted, session, qtbot):
    ask(qtbot, session, "thong", typing=True)
    noted.recorder.opened()
    noted.recorder.opened()
    assert [text for text, _, _ in noted.told] == ["thong"]
    assert not noted.recorder._rest.isActive()


def test_filters_that_rest_count(noted, session, qtbot):
    with qtbot.waitSignal(session.found):
        session.set_filters(Filters(types=("report",)))
    rest(noted)
    assert noted.told == [("", 10, None)]


def test_the_search_of_the_session_before_was_made_then(noted, session, qtbot):
    with qtbot.waitSignal(session.found):
        session.restore(Request("thong minh"))
    noted.recorder.begin()
    noted.recorder.opened()
    with qtbot.waitSignal(session.found):
        session.refresh()
    assert not noted.recorder._rest.isActive()
    assert noted.told == []


def test_an_answer_that_has_not_come_and_an_empty_field_do_not_count(noted, session, qtbot):
    session.type_text("thong")
    noted.recorder.opened()
    ask(qtbot, session, "  ")
    noted.recorder.opened()
    rest(noted)
    assert noted.told == []
