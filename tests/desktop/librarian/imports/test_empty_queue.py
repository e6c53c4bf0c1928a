"""The empty queue says how documents come in."""

from PySide6.QtWidgets import QLabel

from summit_kb.desktop.librarian.imports.empty_queue import EmptyQueue
from summit_kb.desktop.widgets.drawing import Drawing


def test_it_names_the_ways(desk, qtbot, qapp):
    page = EmptyQueue()
    qtbot.addWidget(page)
    said = " ".join(label.text() for label in page.findChildren(QLabel))
    assert "Drop files" in said
    assert "Ctrl+V" in said


def test_where_both_have_no_room_the_words_stay(desk, qtbot):
    page = EmptyQueue()
    qtbot.addWidget(page)
    page.resize(600, 500)
    page.show()
    (drawing,) = page.findChildren(Drawing)
    assert drawing.isVisible()
    page.resize(600, 90)
    assert not drawing.isVisible()
    page.resize(600, 500)
    assert drawing.isVisible()
