from types import SimpleNamespace

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication

from summit_kb.desktop.reader.presenting.screens import audience_screen


def screen(width, height):
    return SimpleNamespace(size=lambda: QSize(width, height))


def test_the_largest_other_screen_is_the_audiences(monkeypatch):
    own, small, wall = screen(1920, 1080), screen(1024, 768), screen(3840, 2160)
    monkeypatch.setattr(QGuiApplication, "screens", lambda: [wall, own, small])
    assert audience_screen(SimpleNamespace(screen=lambda: own)) is wall


def test_with_one_screen_it_is_that(monkeypatch):
    own = screen(1920, 1080)
    monkeypatch.setattr(QGuiApplication, "screens", lambda: [own])
    assert audience_screen(SimpleNamespace(screen=lambda: own)) is own
