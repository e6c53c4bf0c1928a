"""The model sorts and narrows, and answers from what lies ready."""

from PySide6.QtCore import Qt

from summit_kb.desktop.librarian.documents.narrowing import Narrowing
from summit_kb.desktop.librarian.documents.row import COLUMNS
from summit_kb.desktop.librarian.documents.table_model import TableModel


def _ids(model):
    return [model.row(place).id for place in range(model.rowCount())]


def _model(rows, qapp):
    model = TableModel(str.upper)
    model.set_rows(rows)
    return model


def test_the_newest_first_until_somebody_sorts(rows, qapp):
    model = _model(rows, qapp)
    assert _ids(model) == ["de-an", "bai-noi", "bao-cao", "nghi-quyet"]
    model.sort(COLUMNS.index("date"))
    assert _ids(model) == ["de-an", "nghi-quyet", "bao-cao", "bai-noi"]
    model.sort(COLUMNS.index("date"), Qt.SortOrder.DescendingOrder)
    assert _ids(model) == ["bao-cao", "nghi-quyet", "de-an", "bai-noi"]
    model.sort(COLUMNS.index("title"))
    assert _ids(model) == ["bai-noi", "bao-cao", "de-an", "nghi-quyet"]


def test_narrowing_keeps_the_order(rows, qapp):
    model = _model(rows, qapp)
    model.narrow(Narrowing(text="da nang"))
    assert _ids(model) == ["de-an", "bao-cao"]
    assert (model.total, model.rowCount()) == (4, 2)
    assert model.places_of({"bao-cao", "nghi-quyet"}) == [1]


def test_what_the_view_asks_for(rows, qapp):
    model = _model(rows, qapp)
    cell = model.index(3, COLUMNS.index("number"))
    assert cell.data() == "43-NQ/TW"
    assert cell.data(Qt.ItemDataRole.AccessibleTextRole) == "NUMBER: 43-NQ/TW"
    assert model.index(1, COLUMNS.index("number")).data(Qt.ItemDataRole.ToolTipRole) is None
    head = model.headerData(0, Qt.Orientation.Horizontal)
    assert head == "TITLE"
    assert model.headerData(0, Qt.Orientation.Vertical) is None
    assert model.document(cell).id == "nghi-quyet"
