import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from summit_kb.desktop.reader.match_list import MatchList
from summit_kb.desktop.reader.match_search import MatchSearch

TEXTS = dict.fromkeys(range(1, 30), "một hai ba hai")


@pytest.fixture
def search(bridge, qapp):
    return MatchSearch(bridge, TEXTS.__getitem__, 29)


@pytest.fixture
def matches(show, search):
    matches = show(MatchList(), 240, 300)
    matches.set_search(search, str)
    return matches


def test_it_fills_while_the_search_goes_on(matches, search, bridge, finder, qtbot):
    assert matches.model().rowCount() == 0
    search.start(finder("hai"))
    bridge.run()
    qtbot.waitUntil(lambda: matches.model().rowCount() == 58)


def test_the_current_match_is_marked_and_in_sight(matches, search, bridge, finder):
    search.start(finder("hai"))
    bridge.run()
    matches.refresh()
    search.select(search.book.on(20)[1])
    index = matches.currentIndex()
    assert index.row() == 39
    assert matches.viewport().rect().contains(matches.visualRect(index).center())
    search.select(None)
    assert not matches.selectionModel().hasSelection()


def test_it_is_walked_by_keyboard(matches, search, bridge, finder, qtbot):
    search.start(finder("hai"))
    bridge.run()
    matches.refresh()
    matches.setFocus()
    matches.setCurrentIndex(matches.model().index(0, 0))
    QTest.keyClick(matches, Qt.Key.Key_Down)
    with qtbot.waitSignal(matches.chosen) as chosen:
        QTest.keyClick(matches, Qt.Key.Key_Return)
    assert chosen.args == [search.book.on(1)[1]]
    assert matches.accessibleName() == "Matches"
