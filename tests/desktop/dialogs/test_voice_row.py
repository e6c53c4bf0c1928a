import pytest
from PySide6.QtWidgets import QComboBox

from summit_kb.desktop.dialogs.voice_row import VoiceRow
from summit_kb.desktop.reader.aloud.voices.finder import VoiceFinder
from summit_kb.desktop.reader.aloud.voices.voice import Voice


@pytest.fixture
def finder(qapp):
    return VoiceFinder([])


def texts(row):
    return [row.itemText(index) for index in range(row.count())]


def test_nothing_is_asked_before_somebody_wants_to_choose(qtbot, finder):
    row = VoiceRow("vi", "", "Vietnamese voice", lambda _key: None, finder)
    qtbot.addWidget(row)
    assert not finder.is_done
    assert texts(row) == ["The first there is"]
    assert row.accessibleName() == "Vietnamese voice"


def test_voices_that_are_found_can_be_chosen(qtbot, finder):
    chosen = []
    row = VoiceRow("vi", "say:An", "Vietnamese voice", chosen.append, finder)
    qtbot.addWidget(row)
    assert row.currentText() == "say:An"
    finder._answers = {}
    finder._programs = [type("P", (), {"name": "say"})]
    finder._answers["say"] = [
        Voice("say", "say", "Linh", "vi", "Linh"),
        Voice("say", "say", "An", "vi", "An"),
        Voice("say", "say", "Alex", "en", "Alex"),
    ]
    finder.found.emit()
    assert texts(row) == ["The first there is", "Linh", "An"]
    assert row.currentText() == "An"
    row.activated.emit(1)
    assert chosen == ["say:Linh"]


def test_a_computer_without_voices_says_so(qtbot, finder):
    row = VoiceRow("vi", "", "Vietnamese voice", lambda _key: None, finder)
    qtbot.addWidget(row)
    assert isinstance(row, QComboBox)
    finder.look()
    assert texts(row) == ["None on this computer"]
