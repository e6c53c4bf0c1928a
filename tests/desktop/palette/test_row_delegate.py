"""A row is painted: letters that fit stand out, keys and group at the end, nothing over another."""

import pytest
from PySide6.QtWidgets import QListView

from summit_kb.desktop.palette.entry import Entry
from summit_kb.desktop.palette.ranking import name_of
from summit_kb.desktop.palette.row_delegate import RowDelegate
from summit_kb.desktop.palette.row_model import RowModel


@pytest.fixture
def paint(qtbot, desk):
    def picture(typed="", width=700, **values):
        title = values.pop("title", "Nghị quyết về thành phố Đà Nẵng")
        entry = Entry("1", "document", title, (name_of(title),), lambda behind: None, **values)
        view, model = QListView(), RowModel()
        qtbot.addWidget(view)
        model.show_entries([entry], typed)
        view.setModel(model)
        view.setItemDelegate(RowDelegate(view))
        view.resize(width, 60)
        view.show()
        qtbot.waitExposed(view)
        view.model_kept = model
        return view.grab().toImage()

    return picture


def test_what_fits_is_marked(paint):
    assert paint("da nang") != paint("") == paint("")


def test_detail_keys_and_reason_are_seen(paint):
    plain = paint()
    seen = [paint(detail="43-NQ/TW"), paint(keys="Ctrl+Shift+P"), paint(reason="not here")]
    assert all(one != plain for one in seen)
    assert len({one.cacheKey() for one in seen}) == 3


@pytest.mark.parametrize("width", [140, 320, 2_000])
def test_long_words_are_cut_and_nothing_fails(paint, width):
    image = paint("a", width, title="Nghị quyết " * 60, detail="chi tiết " * 30, keys="Ctrl+A")
    assert image.width() == width


def test_rows_grow_with_the_text(qtbot, desk):
    view = QListView()
    qtbot.addWidget(view)
    model = RowModel()
    entry = Entry("1", "document", "A", (name_of("A"),), lambda behind: None)
    model.show_entries([entry], "")
    view.setModel(model)
    view.setItemDelegate(RowDelegate(view))
    small = view.sizeHintForRow(0)
    desk.choose(text_percent=200)
    assert view.sizeHintForRow(0) > 1.5 * small
