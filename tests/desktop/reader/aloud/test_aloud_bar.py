import pytest
from PySide6.QtWidgets import QAbstractButton, QComboBox

from summit_kb.desktop.reader.aloud.aloud_bar import AloudBar
from summit_kb.desktop.reader.aloud.voices.voice import Voice

VOICES = [Voice("say", "say", "Linh", "vi", "Linh"), Voice("say", "say", "An", "vi", "An")]


@pytest.fixture
def bar(show):
    return show(AloudBar(), 900, 50)


def test_every_control_has_a_name(bar):
    controls = [*bar.findChildren(QAbstractButton), *bar.findChildren(QComboBox)]
    assert len(controls) == 6
    assert all(control.accessibleName() for control in controls)


def test_buttons_tell_which(bar, qtbot):
    with qtbot.waitSignal(bar.pressed) as pressed:
        bar.buttons["on"].click()
    assert pressed.args == ["on"]


def test_the_middle_button_pauses_or_goes_on(bar):
    bar.show_reading(reading=True)
    assert bar.buttons["play"].accessibleName() == "Pause"
    bar.show_reading(reading=False)
    assert bar.buttons["play"].accessibleName() == "Go on"


def test_speed_and_voice_are_chosen(bar, qtbot):
    bar.show_voices("vi", VOICES, VOICES[1])
    assert bar.voice.currentText() == "An"
    with qtbot.waitSignal(bar.voice_chosen) as chosen:
        bar.voice.activated.emit(0)
    assert chosen.args == ["vi", "say:Linh"]
    bar.show_speed(124)
    assert bar.speed.currentText() == "125 %"
    with qtbot.waitSignal(bar.speed_chosen) as speed:
        bar.speed.activated.emit(0)
    assert speed.args == [50]


def test_without_a_voice_it_can_only_be_closed(bar):
    bar.offer(offered=False)
    assert not bar.buttons["play"].isEnabled()
    assert bar.close_button.isEnabled()
