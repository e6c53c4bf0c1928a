import pytest

from summit_kb.desktop.reader.match_search import MatchSearch
from summit_kb.reading.matching import Match

TEXTS = {1: "một hai", 2: "ba", 3: "hai ba hai", 4: "hai"}


@pytest.fixture
def search(qapp, bridge):
    return MatchSearch(bridge, TEXTS.__getitem__, 4)


def test_every_page_is_searched(search, bridge, finder, qtbot):
    with qtbot.waitSignal(search.finished):
        search.start(finder("hai"))
        assert search.running
        bridge.run()
    assert search.book.total == 4
    assert search.book.pages == [1, 3, 4]
    assert not search.running
    assert search.active


def test_searching_begins_at_the_page_in_front(search, bridge, finder):
    order = []

    class Noting(finder):
        def spans(self, text):
            order.append(text)
            return super().spans(text)

    search.start(Noting("hai"), from_page=3)
    bridge.run()
    assert order == [TEXTS[3], TEXTS[4], TEXTS[1], TEXTS[2]]


def test_stepping_from_a_page_and_round(search, bridge, finder):
    search.start(finder("hai"))
    bridge.run()
    search.step(forward=True, page=2)
    assert search.current == Match(3, 0, 3)
    search.step(forward=False, page=2)
    assert search.current == Match(1, 4, 7)
    search.step(forward=False, page=2)
    assert search.current == Match(4, 0, 3)


def test_stepping_back_without_a_current_match_starts_on_the_page(search, bridge, finder):
    search.start(finder("hai"))
    bridge.run()
    search.step(forward=False, page=3)
    assert search.current == Match(3, 7, 10)


def test_a_new_query_forgets_the_old(search, bridge, finder):
    search.start(finder("hai"))
    search.start(finder("ba"))
    bridge.run()
    assert search.book.total == 2
    assert search.current is None


def test_looking_for_nothing_finishes_at_once(search, bridge, finder, qtbot):
    search.start(finder("hai"))
    bridge.run()
    with qtbot.waitSignal(search.finished):
        search.start(None)
    assert (search.book.total, search.active, search.running) == (0, False, False)


def test_a_page_that_cannot_be_read_has_no_matches(qapp, open_file, pages, bridge, finder):
    pages.broken = {2}
    texts = open_file(pages).texts
    search = MatchSearch(bridge, lambda page: texts.read(page).text, 12)
    search.start(finder("ASEAN"))
    bridge.run()
    assert search.book.total == 11
    assert search.book.has_searched(2)


def test_a_long_document_is_searched_in_turns(qapp, bridge, finder, monkeypatch):
    monkeypatch.setattr("summit_kb.desktop.reader.match_search._TURN_S", -1)
    search, totals = MatchSearch(bridge, TEXTS.__getitem__, 4), []
    search.changed.connect(lambda: totals.append(search.book.total))
    search.start(finder("hai"))
    bridge.run()
    assert totals == [0, 1, 1, 3, 4]


def test_given_places_are_marked_and_nothing_else(search, bridge, finder):
    search.start(finder("hai"))
    bridge.run()
    search.mark(3, [(4, 6), (0, 3)])
    assert search.book.total == 2
    assert search.current == Match(3, 0, 3)
    assert not search.active
    search.mark(1, [])
    assert search.current is None
    assert search.book.total == 0
