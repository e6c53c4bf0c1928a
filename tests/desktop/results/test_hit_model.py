"""Hits as rows, with texts for screen readers."""

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from summit_kb.desktop.results.hit_model import CARD_ROLE, HIT_ROLE, HitModel
from summit_kb.domain.finding import Request


@pytest.fixture
def hits(workspace):
    return workspace.search(Request("thông minh", limit=40)).hits


@pytest.fixture
def model(qapp):
    model = HitModel(lambda: "vi", str.upper)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    return model


def test_rows_come_and_are_added(model, hits, qtbot):
    with qtbot.waitSignal(model.modelReset):
        model.show(hits[:10])
    with qtbot.waitSignal(model.rowsInserted):
        model.extend(hits[10:25])
    assert model.rowCount() == 25
    model.extend([])
    assert model.rowCount() == 25
    assert model.rowCount(model.index(0, 0)) == 0


def test_what_each_role_says(model, hits):
    model.show(hits)
    index = model.index(4, 0)
    assert index.data() == hits[4].title
    assert index.data(HIT_ROLE) is hits[4]
    assert index.data(CARD_ROLE).badge == "Nghị quyết"
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert hits[4].title in spoken
    assert "4-NQ/TW" in spoken
    assert index.data(Qt.ItemDataRole.AccessibleDescriptionRole) == "TRAFFIC"
    assert index.data(Qt.ItemDataRole.DecorationRole) is None
    assert model.data(QModelIndex()) is None


def test_cards_are_made_anew_with_new_hits(model, hits):
    model.show(hits[:1])
    first = model.card(0)
    assert model.card(0) is first
    model.show(hits[1:2])
    assert model.card(0).title == hits[1].title
