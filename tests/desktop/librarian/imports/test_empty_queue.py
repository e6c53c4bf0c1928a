"""The empty queue says how documents come in."""

from PySide6.QtWidgets import QLabel

from summit_kb.desktop.librarian.imports.empty_queue import EmptyQueue


def test_it_names_the_ways(desk, qtbot, qapp):
    page = EmptyQueue()
    qtbot.addWidget(page)
    said = " ".join(label.text() for label in page.findChildren(QLabel))
    assert "Drop files" in said
    assert "Ctrl+V" in said
