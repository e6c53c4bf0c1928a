import pytest
from PySide6.QtCore import Qt

from summit_kb.desktop.reader.match_search import MatchSearch
from summit_kb.desktop.reader.page_list_model import (
    MATCHES_ROLE,
    PICTURE_ROLE,
    SIZE_ROLE,
    PageListModel,
)


@pytest.fixture
def model(qapp, open_file, pages):
    pages.labels = ("i", "ii", *map(str, range(1, 11)))
    model = PageListModel()
    model.file = open_file(pages)
    model.open(model.file)
    return model


def data(model, row, role=Qt.ItemDataRole.DisplayRole):
    return model.index(row).data(role)


def test_labels_and_sizes(model):
    assert model.rowCount() == 12
    assert [data(model, row) for row in (1, 2)] == ["ii", "1"]
    assert data(model, 0, Qt.ItemDataRole.AccessibleTextRole) == "Page i"
    width, height = data(model, 0, SIZE_ROLE)
    assert height == 150
    assert width < height


def test_only_what_is_looked_at_is_drawn(model, pages, bridge, qtbot):
    changed = []
    model.dataChanged.connect(lambda first, _last, _roles: changed.append(first.row()))
    assert data(model, 4, PICTURE_ROLE) is None
    assert data(model, 2, PICTURE_ROLE) is None
    model.ask_for_pictures()
    bridge.run()
    assert [page for page, _scale in pages.rendered] == [3, 5]
    assert sorted(changed) == [2, 4]
    assert data(model, 4, PICTURE_ROLE).height() == 150


def test_small_pictures_are_sharp_on_a_dense_screen(model, bridge):
    model.ratio = 2.0
    data(model, 0, PICTURE_ROLE)
    model.ask_for_pictures()
    bridge.run()
    assert data(model, 0, PICTURE_ROLE).height() == pytest.approx(300, abs=1)


def test_pages_count_their_matches(model, bridge, finder):
    search = MatchSearch(bridge, lambda page: model.file.texts.read(page).text, 12)
    model.set_search(search)
    search.start(finder("thông minh"))
    bridge.run()
    assert data(model, 0, MATCHES_ROLE) == 2


def test_closing_empties_it(model):
    model.open(None)
    assert model.rowCount() == 0
    assert model.data(model.index(0), PICTURE_ROLE) is None
