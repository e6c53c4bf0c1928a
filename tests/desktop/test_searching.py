"""What is asked is answered once, in order; errors in half-typed words wait."""

import pytest

from summit_kb.desktop import searching
from summit_kb.desktop.searching import PAGE, SearchSession
from summit_kb.domain.finding import Filters, Request, Sort


@pytest.fixture
def search(desk, workspace, qtbot):
    session = SearchSession(desk)
    with qtbot.waitSignal(session.found):
        session.use(workspace)
    workspace.asked.clear()
    return session


def test_submitted_words_are_asked_in_the_language_of_the_window(search, workspace, qtbot):
    with qtbot.waitSignal(search.found) as heard:
        search.submit("đà nẵng")
    assert heard.args[0].total == 40
    assert [(one.text, one.as_you_type, one.language) for one in workspace.asked] == [
        ("đà nẵng", False, "en")
    ]


def test_typing_asks_once_it_pauses(search, workspace, qtbot):
    with qtbot.waitSignal(search.found):
        for end in range(1, 8):
            search.type_text("da nang"[:end])
    assert [one.text for one in workspace.asked] == ["da nang"]
    assert workspace.asked[0].as_you_type


def test_suggestions_do_not_repeat_what_was_typed(search, qtbot):
    with qtbot.waitSignal(search.suggested) as heard:
        search.type_text("traffic")
    texts = [one.text for one in heard.args[0]]
    assert texts == ["traffic 2019"]


def test_more_fetches_the_next_page_once(search, workspace, qtbot):
    with qtbot.waitSignal(search.found):
        search.submit("thông minh")
    assert len(search.hits) == PAGE
    with qtbot.waitSignal(search.extended):
        search.more()
        search.more()
    assert len(search.hits) == 40
    assert [one.offset for one in workspace.asked] == [0, PAGE]
    assert not search.has_more
    search.more()
    assert len(workspace.asked) == 2


def test_filters_and_order_are_asked_anew(search, qtbot):
    with qtbot.waitSignals([search.changed, search.found]):
        search.set_filters(Filters(types=("resolution",)))
    assert {hit.type for hit in search.hits} == {"resolution"}
    with qtbot.waitSignal(search.found):
        search.set_sort(Sort.DATE)
    dates = [hit.date for hit in search.hits]
    assert dates == sorted(dates, reverse=True)
    assert not search.is_idle
    search.restore(Request(""))
    assert search.is_idle


def test_an_error_after_enter_is_told_at_once(search, qtbot):
    with qtbot.waitSignal(search.failed) as heard:
        search.submit("[a")
    assert heard.args[0].code == "query"


def test_an_error_while_typing_waits(search, qtbot, monkeypatch):
    heard = []
    search.failed.connect(heard.append)
    with qtbot.waitSignal(search.failed):
        search.type_text("(a")
    assert len(heard) == 1
    assert searching._ERROR_PAUSE_MS > 500


def test_typing_on_drops_the_error(search, qtbot):
    heard = []
    search.failed.connect(heard.append)
    search.type_text('"a')
    qtbot.wait(200)
    with qtbot.waitSignal(search.found):
        search.type_text('"a"')
    qtbot.wait(1_000)
    assert heard == []


def test_nothing_is_asked_without_a_library(desk, qtbot):
    session = SearchSession(desk)
    with qtbot.assertNotEmitted(session.found, wait=150):
        session.submit("x")
        session.more()
