"""The filters of notes."""

from PySide6.QtCore import Qt


def _items(filters):
    model = filters.model()
    for place in range(model.rowCount()):
        group = model.index(place, 0)
        for row in range(model.rowCount(group)):
            yield model.index(row, 0, group), model.index(row, 1, group)


def _named(filters, name):
    return next(index for index, _count in _items(filters) if index.data() == name)


def test_every_value_has_its_name_and_count(page) -> None:
    told = {index.data(): count.data() for index, count in _items(page.filters)}
    assert told["Bookmark"] == "1"
    assert told["Yellow"] == "2"
    assert told["Purple"] == "0"
    assert told["Báo cáo năm"] == "3"
    assert "Lost their place" not in told
    spoken = _named(page.filters, "Green").data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Green, 1 note"


def test_space_and_enter_tick(page, texts_of, qtbot) -> None:
    page.filters.setCurrentIndex(_named(page.filters, "Pink"))
    with qtbot.waitSignal(page.filters.changed):
        qtbot.keyClick(page.filters, Qt.Key.Key_Space)
    assert texts_of() == ["200 camera"]
    assert page.filters.currentIndex().data() == "Pink"
    assert page.filters.is_set
    with qtbot.waitSignal(page.filters.changed):
        page.filters.itemActivated.emit(page.filters.currentItem(), 0)
    assert len(texts_of()) == 4


def test_a_ticked_value_stays_though_nothing_has_it(page, texts_of) -> None:
    page.filters.set_ticked({"documents": ["ke-hoach"], "colours": ["green"]})
    page.head.changed.emit()
    assert texts_of() == []
    assert _named(page.filters, "Kế hoạch").data(Qt.ItemDataRole.CheckStateRole) in (
        Qt.CheckState.Checked,
        Qt.CheckState.Checked.value,
    )
