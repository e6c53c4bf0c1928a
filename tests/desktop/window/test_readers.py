"""Readers are made for a workspace when they are needed."""

import subprocess
import sys

import pytest
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from summit_kb.desktop.window.readers import reader_maker

_LOADING = """
import sys
from summit_kb.desktop.window.readers import load_reader
def reader():
    return {name for name in sys.modules if name.startswith("summit_kb.desktop.reader")}
assert not reader(), reader()
load_reader()
print(*reader())
"""


@pytest.mark.slow
def test_the_reader_is_loaded_when_asked_and_not_before():
    command = [sys.executable, "-c", _LOADING]
    said = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)
    names = ("pane", "spots", "comfort", "notes.reading_notes", "citing.reading_citing")
    assert {f"summit_kb.desktop.reader.{name}" for name in names} <= set(said.stdout.split())


def test_a_reader_is_made_late_with_its_workspace(desk, workspace, qtbot, monkeypatch):
    made = []

    class Reader(QWidget):
        version_requested = Signal(str, int)

        def __init__(self, *given):
            super().__init__()
            made.append(given)

    make = reader_maker(desk)(workspace)
    noted = []
    monkeypatch.setattr("summit_kb.desktop.reader.pane.ReaderPane", Reader)
    monkeypatch.setattr(
        "summit_kb.desktop.reader.notes.reading_notes.ReadingNotes",
        lambda *given: noted.append(given),
    )
    cited = []
    monkeypatch.setattr(
        "summit_kb.desktop.reader.citing.reading_citing.ReadingCiting",
        lambda *given: cited.append(given),
    )
    eased = []
    monkeypatch.setattr(
        "summit_kb.desktop.reader.comfort.Comfort", lambda *given: eased.append(given)
    )
    monkeypatch.setattr("summit_kb.desktop.reader.spots.Spots", lambda pane: ("spots of", pane))
    assert made == []
    reader = make()
    qtbot.addWidget(reader)
    assert made[0][:2] == (workspace, desk.bridge)
    assert noted == [(reader, workspace, desk.bridge)]
    assert eased == [(reader, desk)]
    assert reader.spots == ("spots of", reader)
