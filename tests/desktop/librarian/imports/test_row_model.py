"""Rows for the view: told in stretches, taken out anywhere, narrowed by state."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy

from summit_kb.desktop.librarian.imports.row import Row, State
from summit_kb.desktop.librarian.imports.row_model import ROW_ROLE, RowModel, ShownRows


@pytest.fixture
def model(qapp, qtmodeltester):
    model = RowModel(lambda row: f"{row.name}: {row.state}")
    model.append([Row(Path(f"/in/{number}.pdf")) for number in range(10)])
    yield model
    qtmodeltester.check(model)


def _names(model):
    return [model.index(place, 0).data() for place in range(model.rowCount())]


def test_rows_are_found_by_path(model):
    assert model.get(Path("/in/3.pdf")).name == "3.pdf"
    assert model.get(Path("/in/33.pdf")) is None
    assert model.data(model.index(-1)) is None
    index = model.index(3)
    assert index.data(ROW_ROLE).name == index.data() == "3.pdf"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "3.pdf: waiting"
    assert index.data(Qt.ItemDataRole.ToolTipRole) == str(Path("/in/3.pdf"))
    assert index.data(Qt.ItemDataRole.DecorationRole) is None


def test_neighbours_that_changed_are_told_at_once(model):
    spy = QSignalSpy(model.dataChanged)
    rows = list(model)
    model.touched([rows[7], rows[1], rows[2], rows[3], Row(Path("/in/other.pdf"))])
    told = [(spy.at(n)[0].row(), spy.at(n)[1].row()) for n in range(spy.count())]
    assert told == [(1, 3), (7, 7)]


def test_rows_go_and_the_others_are_still_found(model):
    rows = list(model)
    model.remove([rows[0], rows[4], rows[5], rows[9]])
    assert _names(model) == ["1.pdf", "2.pdf", "3.pdf", "6.pdf", "7.pdf", "8.pdf"]
    assert model.get(Path("/in/8.pdf")) is rows[8]
    assert model.get(Path("/in/4.pdf")) is None
    model.append([])
    assert len(model) == 6


def test_only_rows_of_some_states_are_shown(model):
    shown = ShownRows(model)
    rows = list(model)
    rows[2].state = State.FAILED
    shown.show_states(frozenset({State.FAILED}))
    assert _names(shown) == ["2.pdf"]
    rows[5].state = State.FAILED
    model.touched([rows[5]])
    assert _names(shown) == ["2.pdf", "5.pdf"]
    shown.show_states(None)
    assert shown.rowCount() == 10
    assert model.counts() == {State.WAITING: 8, State.FAILED: 2}
