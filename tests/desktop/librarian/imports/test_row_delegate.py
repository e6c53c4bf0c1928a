"""Rows painted: all of one height, the state in colour as well."""

from pathlib import Path

from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QFontMetrics, QPalette
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem

from summit_kb.desktop.librarian.imports.queue_list import QueueList
from summit_kb.desktop.librarian.imports.row import Row, State
from summit_kb.desktop.librarian.imports.row_delegate import RowDelegate, colour
from summit_kb.desktop.librarian.imports.row_model import RowModel
from summit_kb.desktop.theme import schemes


def test_every_row_is_as_high_and_grows_with_the_text(desk):
    delegate = RowDelegate(desk)
    height = delegate.sizeHint(QStyleOptionViewItem(), QModelIndex()).height()
    assert height > 2 * QFontMetrics(QApplication.font()).height()
    desk.choose(text_percent=200)
    assert delegate.sizeHint(QStyleOptionViewItem(), QModelIndex()).height() > 1.5 * height


def test_colours_go_with_the_state(desk):
    palette = QApplication.palette()
    marks = schemes.marks(palette)
    assert colour(Row(Path("a"), State.FAILED), palette) == palette.color(
        QPalette.ColorRole.BrightText
    )
    assert colour(Row(Path("a"), State.ADDED), palette) == marks.success
    noted = Row(Path("a"), State.ADDED, warnings=("missing-accents",))
    assert colour(noted, palette) == marks.warning


def test_each_state_is_painted_differently(desk, qtbot):
    pictures = set()
    for state in State:
        model = RowModel(lambda row: row.name)
        model.append([Row(Path("/in/a.pdf"), state)])
        view = QueueList(desk, model)
        qtbot.addWidget(view)
        view.resize(500, 100)
        view.show()
        image = view.viewport().grab().toImage()
        pictures.add(bytes(image.constBits()))
    assert len(pictures) == len(State)
