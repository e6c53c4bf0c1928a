"""A choice of a few: mouse, arrows, names."""

import pytest
from PySide6.QtCore import Qt

from summit_kb.desktop.widgets.segments import Segments


@pytest.fixture
def segments(qtbot):
    segments = Segments(["system", "light", "dark"])
    segments.set_words({"system": "Auto", "light": "Light", "dark": "Dark"}, "Look")
    segments.set_value("light")
    qtbot.addWidget(segments)
    segments.show()
    qtbot.waitExposed(segments)
    return segments


def test_setting_a_value_is_not_a_choice(segments, qtbot):
    with qtbot.assertNotEmitted(segments.chosen):
        segments.set_value("dark")
    assert segments.value == "dark"


def test_clicking_chooses(segments, qtbot):
    with qtbot.waitSignal(segments.chosen) as heard:
        qtbot.mouseClick(segments.button("dark"), Qt.MouseButton.LeftButton)
    assert heard.args == ["dark"]


def test_every_button_says_what_it_is_of(segments):
    assert segments.button("dark").accessibleName() == "Look: Dark"
    assert segments.accessibleName() == "Look"


def test_hints_stand_in_for_short_words(qtbot):
    segments = Segments(["vi", "en"])
    qtbot.addWidget(segments)
    segments.set_words({"vi": "VI", "en": "EN"}, "Language", {"vi": "Tiếng Việt", "en": "English"})
    assert segments.button("vi").text() == "VI"
    assert segments.button("vi").toolTip() == "Tiếng Việt"
    assert segments.button("vi").accessibleName() == "Language: Tiếng Việt"
