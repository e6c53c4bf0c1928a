"""Slides that only remember."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from summit_kb.desktop.reader.presenting.presentation import Presentation
from summit_kb.desktop.reader.presenting.slides import Slides


class ColouredSlides(Slides):
    """Five slides of one colour each; a mark is a bar at the top."""

    count = 5
    colours = ("#102030", "#304050", "#506070", "#708090", "#90a0b0")

    def __init__(self):
        super().__init__()
        self.start, self.wanted, self.left_at, self.closed = 2, [], None, False

    def first(self):
        return self.start

    def label(self, number):
        return {1: "iv"}.get(number, str(number))

    def numbered(self, typed):
        return int(typed) if 1 <= int(typed) <= self.count else None

    def want(self, number, room, ratio):
        self.wanted.append(number)

    def paint(self, painter, number, room, *, marked):
        painter.fillRect(room, QColor(self.colours[number - 1]))
        if marked:
            painter.fillRect(room.x(), room.y(), room.width(), 20, QColor("#ffff00"))

    def leave(self, number):
        self.left_at = number

    def close(self):
        self.closed = True


@pytest.fixture
def slides(qapp):
    return ColouredSlides()


@pytest.fixture
def presentation(slides, show):
    made = Presentation(slides, "Nghị quyết 43")
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    return show(made, 800, 450)
