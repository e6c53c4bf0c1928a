"""The bell in the top bar."""

import pytest

from summit_kb.app.saved_searches import NewMatch, NewMatches
from summit_kb.app.searches.seen import Look
from summit_kb.desktop.saved.bell import BellButton
from summit_kb.domain.finding import Request
from summit_kb.domain.known import Known
from summit_kb.domain.saved_search import SavedSearch
from summit_kb.foundation.policy import Policy, put_in_force

NEWS = NewMatches(
    SavedSearch("abc", "A & B", Request("a"), "x", "then"),
    tuple(NewMatch(f"d{n}", "T", is_amended=n == 0) for n in range(3)),
    "2026-11-12T08:00:00+00:00",
    Look("now", "mark", Known()),
)


@pytest.fixture
def bell(qtbot, desk):
    bell = BellButton()
    qtbot.addWidget(bell)
    return bell


def test_it_is_there_only_with_news(bell):
    assert bell.isHidden()
    bell.show_news([NEWS, NEWS])
    assert not bell.isHidden()
    assert bell.count == 3
    assert bell.accessibleName() == "3 documents are new for saved searches"
    assert not bell.grab().isNull()
    bell.show_news([])
    assert bell.isHidden()


def test_what_it_has_switched_off_rings_no_bell(bell):
    put_in_force(Policy(features_off=frozenset({"saved-searches"})))
    bell.show_news([NEWS])
    assert bell.isHidden()


def test_its_menu_opens_a_search_or_clears_all(bell, qtbot):
    bell.show_news([NEWS])
    bell.menu().aboutToShow.emit()
    first, _line, last = bell.menu().actions()
    assert first.text() == "A && B  —  2 new, 1 amended"
    with qtbot.waitSignal(bell.chosen) as heard:
        first.trigger()
    assert heard.args == ["abc"]
    with qtbot.waitSignal(bell.all_seen):
        last.trigger()
