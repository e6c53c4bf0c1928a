"""Rows painted."""

from dataclasses import replace

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QListView, QStyleOptionViewItem

from summit_kb.app.unconfirmed import unconfirmed
from summit_kb.desktop.librarian.confirming.waiting_delegate import WaitingDelegate
from summit_kb.desktop.librarian.confirming.waiting_model import WaitingModel


def test_doubt_is_seen(desk, shelf, qtbot):
    (one,) = unconfirmed(shelf.library.documents.values())
    pictures = set()
    for doubtful in (0, 1):
        model = WaitingModel(lambda one: one.document.title)
        model.show([replace(one, doubtful=doubtful)])
        view = QListView()
        model.setParent(view)
        view.setModel(model)
        view.setItemDelegate(WaitingDelegate(desk, view))
        qtbot.addWidget(view)
        view.resize(600, 100)
        view.show()
        view.setCurrentIndex(model.index(0, 0))
        pictures.add(bytes(view.viewport().grab().toImage().constBits()))
    assert len(pictures) == 2


def test_rows_grow_with_the_text(desk):
    delegate = WaitingDelegate(desk)
    height = delegate.sizeHint(QStyleOptionViewItem(), QModelIndex()).height()
    desk.choose(text_percent=200)
    assert delegate.sizeHint(QStyleOptionViewItem(), QModelIndex()).height() > 1.5 * height
