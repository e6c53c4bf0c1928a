"""Lines as a list model."""

from PySide6.QtCore import Qt

from summit_kb.desktop.about.line_model import LINE, LineModel
from summit_kb.desktop.about.lines import Line
from summit_kb.domain.locator import Locator

LINES = (Line("head", "Issued", "2"), Line("document", "A", "Report", locator=Locator("a")))


def test_heads_cannot_be_chosen_and_the_first_way_is_found(qapp):
    model = LineModel()
    model.show_lines(LINES)
    head, line = model.index(0), model.index(1)
    assert not model.flags(head) & Qt.ItemFlag.ItemIsSelectable
    assert model.flags(line) & Qt.ItemFlag.ItemIsSelectable
    assert model.first().row() == 1
    assert model.data(line, LINE) is LINES[1]
    assert model.data(line) == "A"
    assert model.data(line, Qt.ItemDataRole.AccessibleTextRole) == "A. Report"
    assert model.data(line, Qt.ItemDataRole.DecorationRole) is None
    assert model.data(head, Qt.ItemDataRole.ToolTipRole) is None


def test_nothing(qapp):
    model = LineModel()
    model.show_lines(())
    assert not model.first().isValid()
    assert model.data(model.index(0)) is None
    assert model.rowCount(model.index(0)) == 0
