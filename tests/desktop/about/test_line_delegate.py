"""Lines painted."""

import pytest
from PySide6.QtWidgets import QListView, QStyleOptionViewItem

from summit_kb.desktop.about.line_delegate import LineDelegate
from summit_kb.desktop.about.line_model import LineModel
from summit_kb.desktop.about.lines import Line
from summit_kb.domain.locator import Locator

LONG = "Đến năm 2030 hoàn thành đô thị thông minh kết nối đồng bộ. " * 4
LINES = (
    Line("head", "Issued", "2"),
    Line("document", "A", "Report", "document", locator=Locator("a")),
    Line("sentence", LONG, "A · page 2", marked="2030", locator=Locator("a", 2), query='"x"'),
    Line("sentence", LONG, "A · page 2", locator=Locator("a", 2), query='"x"'),
)


@pytest.fixture
def view(qtbot, desk):
    made = QListView()
    qtbot.addWidget(made)
    made.setItemDelegate(LineDelegate(made))
    model = LineModel(made)
    model.show_lines(LINES)
    made.setModel(model)
    made.resize(500, 500)
    made.show()
    qtbot.waitExposed(made)
    return made


def _height(view, row):
    option = QStyleOptionViewItem()
    option.widget = view
    return view.itemDelegate().sizeHint(option, view.model().index(row)).height()


def test_a_line_is_as_high_as_its_text(view):
    assert _height(view, 2) > _height(view, 1)
    narrow = _height(view, 2)
    view.resize(900, 500)
    assert _height(view, 2) < narrow


def test_words_that_matter_are_marked_and_the_chosen_line_is_seen(view, qapp):
    first, second = (view.visualRect(view.model().index(row)) for row in (2, 3))
    picture = view.viewport().grab().toImage()
    assert picture.copy(first) != picture.copy(second)
    view.setCurrentIndex(view.model().index(3))
    view.setFocus()
    qapp.processEvents()
    assert view.viewport().grab().toImage().copy(second) != picture.copy(second)
