import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollBar

from summit_kb.desktop.reader.glide import Glide


@pytest.fixture
def bar(show):
    bar = show(QScrollBar(Qt.Orientation.Vertical), 20, 200)
    bar.setRange(0, 5000)
    bar.setPageStep(100)
    return bar


def test_steps_add_up_while_it_moves(bar, qtbot, monkeypatch):
    monkeypatch.setattr("summit_kb.desktop.reader.glide._LONGEST_MS", 60)
    glide = Glide(bar)
    glide.by(100)
    glide.by(100)
    assert glide.target == 200
    assert bar.value() < 200
    qtbot.waitUntil(lambda: bar.value() == 200)
    assert glide.target == 200


def test_far_away_it_jumps(bar, monkeypatch):
    monkeypatch.setattr("summit_kb.desktop.reader.glide._LONGEST_MS", 60)
    Glide(bar).to(4000)
    assert bar.value() == 4000


def test_it_stays_within_the_bar(bar):
    glide = Glide(bar)
    glide.to(9999)
    assert bar.value() == 5000
    glide.by(-99999)
    assert bar.value() == 0


def test_stopping_leaves_it_where_it_is(bar, monkeypatch):
    monkeypatch.setattr("summit_kb.desktop.reader.glide._LONGEST_MS", 60)
    glide = Glide(bar)
    glide.by(200)
    glide.stop()
    assert glide.target == bar.value() < 200
