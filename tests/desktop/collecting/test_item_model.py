import pytest
from PySide6.QtCore import QModelIndex, Qt

from summit_kb.app.collection_view import viewed
from summit_kb.desktop.collecting.item_model import VIEW_ROLE, ItemModel


@pytest.fixture
def model(desk, starter, kept):
    model = ItemModel()
    model.show_items(viewed(kept, starter.library, "en").items)
    return model


def test_rows_say_what_they_are_to_eyes_and_ears(model):
    index = model.index(3)
    assert model.rowCount() == 5
    assert model.rowCount(index) == 0
    assert index.data() == "Căn cứ"
    assert index.data(VIEW_ROLE).item.pages == (2,)
    assert "4 of 5" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert model.index(9).data() is None


@pytest.mark.parametrize(("row", "parent", "before"), [(3, None, 3), (-1, 1, 1), (-1, None, 5)])
def test_what_is_dropped_tells_where(model, qtbot, row, parent, before):
    data = model.mimeData([model.index(2), model.index(0)])
    over = model.index(parent) if parent is not None else QModelIndex()
    with qtbot.waitSignal(model.dropped) as heard:
        model.dropMimeData(data, Qt.DropAction.MoveAction, row, 0, over)
    assert heard.args == [[0, 2], before]


def test_rows_are_dragged_between_rows_and_not_onto_them(model):
    assert model.flags(model.index(0)) & Qt.ItemFlag.ItemIsDragEnabled
    assert not model.flags(model.index(0)) & Qt.ItemFlag.ItemIsDropEnabled
    assert model.flags(QModelIndex()) & Qt.ItemFlag.ItemIsDropEnabled
