"""Rows say what they show, to the eye and to a screen reader."""

from PySide6.QtCore import Qt

from summit_kb.desktop.palette.entry import Entry
from summit_kb.desktop.palette.ranking import name_of
from summit_kb.desktop.palette.row_model import (
    ENTRY_ROLE,
    GROUP_ROLE,
    ICON_ROLE,
    SPANS_ROLE,
    RowModel,
    spoken,
)


def _entry(**values):
    return Entry("1", "document", "Đà Nẵng", (name_of("Đà Nẵng"),), lambda behind: None, **values)


def test_a_row(desk):
    model, entry = RowModel(), _entry(detail="12/BC", keys="Ctrl+A", icon="star")
    model.show_entries([entry], "nang")
    index = model.index(0)
    assert model.rowCount() == 1
    assert index.data() == "Đà Nẵng"
    assert index.data(ENTRY_ROLE) is entry
    assert index.data(SPANS_ROLE) == [(3, 7)]
    assert (index.data(GROUP_ROLE), index.data(ICON_ROLE)) == ("Document", "star")
    text = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert text == spoken(entry) == "Đà Nẵng, 12/BC, Document, Ctrl+A"
    assert index.data(Qt.ItemDataRole.ToolTipRole) is None


def test_why_not_is_said(desk):
    model = RowModel()
    model.show_entries([_entry(reason="Open a document first")], "")
    assert model.index(0).data(Qt.ItemDataRole.ToolTipRole) == "Open a document first"
    assert model.index(0).data(ICON_ROLE) == "document"
    assert spoken(model.entry(0)).endswith("Open a document first")


def test_beyond_the_rows_there_is_nothing(desk):
    model = RowModel()
    assert model.entry(0) is None
    assert model.data(model.index(3)) is None
    assert model.rowCount(model.index(0)) == 0
