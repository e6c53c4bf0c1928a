"""Readers are made for a workspace when they are needed."""

from PySide6.QtWidgets import QWidget

from summit_kb.desktop.window.readers import reader_maker


def test_a_reader_is_made_late_with_its_workspace(desk, workspace, qtbot, monkeypatch):
    made = []

    class Reader(QWidget):
        def __init__(self, *given):
            super().__init__()
            made.append(given)

    make = reader_maker(desk)(workspace)
    monkeypatch.setattr("summit_kb.desktop.reader.pane.ReaderPane", Reader)
    assert made == []
    reader = make()
    qtbot.addWidget(reader)
    assert made[0][:2] == (workspace, desk.bridge)
