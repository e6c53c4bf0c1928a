import pytest
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from summit_kb.desktop.theme import icons
from summit_kb.desktop.widgets.room_for_words import fit_words


@pytest.fixture
def line(desk, qtbot):
    made = QWidget()
    row = QHBoxLayout(made)
    made.drawn, made.worded = QPushButton(icons.icon("trash"), ""), QPushButton()
    for button in (made.drawn, made.worded):
        row.addWidget(button)
    made.names = {made.drawn: "Remove for good", made.worded: "Merge"}
    qtbot.addWidget(made)
    return made


def test_where_there_is_room_all_have_words(line):
    line.resize(900, 60)
    fit_words(line, line.names)
    assert (line.drawn.text(), line.worded.text()) == (" Remove for good", "Merge")


def test_where_there_is_none_a_drawing_stands_alone(line):
    line.resize(80, 60)
    fit_words(line, line.names)
    assert (line.drawn.text(), line.worded.text()) == ("", "Merge")
    assert line.drawn.accessibleName() == "Remove for good"
    line.resize(900, 60)
    fit_words(line, line.names)
    assert line.drawn.text() == " Remove for good"
