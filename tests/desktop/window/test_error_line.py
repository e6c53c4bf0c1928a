"""What is wrong with the words, with the place marked."""

import pytest

from summit_kb.app.words import Wording
from summit_kb.desktop.window.error_line import ErrorLine


@pytest.mark.parametrize(
    ("text", "position", "length", "marked"),
    [
        ("[a b", 0, 1, ">[</span>a b"),
        ("năm:x y", 4, 1, "năm:<span"),
        ("a (b", 4, 1, ">␣</span>"),
        ("<b>&", 3, 1, "&lt;b&gt;<span"),
        ("abc", 99, 5, ">␣</span>"),
    ],
)
def test_the_place_is_marked(qtbot, desk, text, position, length, marked):
    line = ErrorLine()
    qtbot.addWidget(line)
    assert line.isHidden()
    line.show_error(Wording("Wrong here.", "Mend it."), text, position, length)
    assert line.isVisible()
    assert line.sentence == "Wrong here."
    assert marked in line.marked
