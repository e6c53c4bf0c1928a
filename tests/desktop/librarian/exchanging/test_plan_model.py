from PySide6.QtCore import Qt

from summit_kb.desktop.librarian.exchanging.plan_model import PlanModel
from summit_kb.desktop.librarian.exchanging.plan_rows import LineKind, PlanLine

HEADS = ("Row", "Document", "Field", "Before", "After")
LINES = (
    PlanLine(LineKind.CHANGE, 2, "a", ("A", "Type", "x", "y")),
    PlanLine(LineKind.LEFT_OUT, 3, "b", ("B", "Type", "x", "y")),
)


def test_the_lines_as_a_table(qapp, qtmodeltester):
    model = PlanModel()
    model.show_lines(LINES, HEADS)
    qtmodeltester.check(model)
    texts = [model.data(model.index(0, column)) for column in range(5)]
    assert texts == ["2", "A", "Type", "x", "y"]
    role = Qt.ItemDataRole.AccessibleTextRole
    assert model.data(model.index(0, 3), role) == "Before: x"
    assert model.headerData(4, Qt.Orientation.Horizontal) == "After"
    assert model.line(1).document == "b"


def test_what_is_left_out_is_marked(qapp):
    model = PlanModel()
    model.show_lines(LINES, HEADS)
    marks = [
        model.data(model.index(row, 1), Qt.ItemDataRole.DecorationRole) is not None
        for row in range(2)
    ]
    assert marks == [False, True]
    assert model.data(model.index(1, 2), Qt.ItemDataRole.ForegroundRole) is not None
