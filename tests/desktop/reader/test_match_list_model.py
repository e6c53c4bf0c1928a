import pytest
from PySide6.QtCore import Qt

from summit_kb.desktop.reader.match_list_model import (
    EXCERPT_ROLE,
    MATCH_ROLE,
    PAGE_ROLE,
    MatchListModel,
)
from summit_kb.desktop.reader.match_search import MatchSearch
from summit_kb.reading.matching import Match

TEXTS = {1: "một hai ba", 2: "", 3: "hai ba hai"}


@pytest.fixture
def search(qapp, bridge, finder):
    search = MatchSearch(bridge, TEXTS.__getitem__, 3)
    search.start(finder("hai"))
    bridge.run()
    return search


@pytest.fixture
def model(search):
    model = MatchListModel()
    model.show(search, lambda page: f"p{page}")
    return model


def data(model, row, role=Qt.ItemDataRole.DisplayRole):
    return model.index(row).data(role)


def test_matches_in_reading_order_with_their_text(model):
    assert model.rowCount() == 3
    assert data(model, 0) == "một hai ba"
    assert data(model, 2, MATCH_ROLE) == Match(3, 7, 10)
    assert data(model, 2, EXCERPT_ROLE).before == "hai ba "


def test_only_the_first_match_of_a_page_names_it(model):
    assert [data(model, row, PAGE_ROLE) for row in range(3)] == ["p1", "p3", ""]


def test_screen_readers_hear_the_page_with_every_match(model):
    said = data(model, 2, Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Page p3: hai ba hai"


def test_a_text_without_pages_names_none(search):
    model = MatchListModel()
    model.show(search, lambda _page: "")
    assert data(model, 0, Qt.ItemDataRole.AccessibleTextRole) == "một hai ba"


def test_where_a_match_is_in_the_list(model):
    assert model.row_of(Match(3, 0, 3)) == 1
    assert model.row_of(Match(9, 0, 3)) == -1
    assert model.row_of(None) == -1


def test_the_same_matches_do_not_reset_the_list(model, search, qtbot):
    with qtbot.assertNotEmitted(model.modelReset):
        model.show(search, lambda page: f"p{page}")
