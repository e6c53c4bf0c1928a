from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget

from summit_kb.desktop.librarian.exchanging import choosing


@pytest.fixture
def answers(monkeypatch):
    """What the person chooses, and what was offered."""
    seen = {"name": "", "offered": ""}

    def ask(_parent, _title, offered, _filter):
        seen["offered"] = offered
        return seen["name"], ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", ask)
    return seen


def test_a_file_gets_its_ending(qtbot, answers, tmp_path):
    parent = QWidget()
    qtbot.addWidget(parent)
    answers["name"] = str(tmp_path / "bảng kê")
    assert choosing.ask_table_to_write(parent, "thu-vien") == tmp_path / "bảng kê.csv"
    assert Path(answers["offered"]).name.startswith("thu-vien-20")
    assert choosing.ask_bag_to_write(parent, "thu-vien") == tmp_path / "bảng kê.zip"
    answers["name"] = str(tmp_path / "A.CSV")
    assert choosing.ask_table_to_write(parent, "thu-vien") == tmp_path / "A.CSV"
    assert choosing.ask_table_to_read(parent) == tmp_path / "A.CSV"


def test_nothing_chosen(qtbot, answers):
    parent = QWidget()
    qtbot.addWidget(parent)
    asked = (
        choosing.ask_table_to_write(parent, "a"),
        choosing.ask_table_to_read(parent),
        choosing.ask_bag_to_write(parent, "a"),
    )
    assert asked == (None, None, None)
