"""Rows of documents in which something waits."""

from PySide6.QtCore import Qt

from summit_kb.app.unconfirmed import unconfirmed
from summit_kb.desktop.librarian.confirming.waiting_model import WAITING_ROLE, WaitingModel


def test_rows(shelf, qtmodeltester):
    model = WaitingModel(lambda one: f"say {one.document.id}")
    waiting = unconfirmed(shelf.library.documents.values())
    model.show(waiting)
    qtmodeltester.check(model)
    index = model.index(0, 0)
    assert model.ids == ["bao-cao"]
    assert index.data() == "Báo cáo giao thông"
    assert index.data(WAITING_ROLE) == waiting[0]
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "say bao-cao"
    assert index.data(Qt.ItemDataRole.DecorationRole) is None
    assert model.data(model.index(-1, 0)) is None
