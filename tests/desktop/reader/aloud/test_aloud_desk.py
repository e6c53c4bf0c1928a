import psutil
import pytest
from PySide6.QtCore import Qt

from summit_kb.desktop.reader.aloud.aloud_desk import AloudDesk
from summit_kb.desktop.reader.aloud.reading_aloud import Mood
from summit_kb.desktop.reader.aloud.voices.finder import VoiceFinder


@pytest.fixture
def aloud(read, pane, desk, finder):
    read()
    made = AloudDesk(pane, desk, finder)
    yield made
    made.stop()


@pytest.fixture
def reading(aloud, fake, qtbot):
    fake.lasts = 60
    aloud.flip()
    qtbot.waitUntil(lambda: aloud.reading.sentence is not None)
    return aloud


def test_the_bar_comes_and_tells_what_is_read(reading, pane):
    assert reading.bar.isVisible()
    assert reading.bar.words.text() == "Mục 1"
    assert reading.bar.voice.currentText() == "Giọng Linh"
    assert pane.toolbar.button("aloud").isChecked()


def test_the_same_key_stops(reading, pane):
    reading.flip()
    assert not reading.bar.isVisible()
    assert reading.reading.mood is Mood.SILENT
    assert not pane.toolbar.button("aloud").isChecked()


def test_buttons_do_what_they_say(reading, qtbot):
    reading.bar.buttons["on"].click()
    assert reading.bar.words.text().startswith("Đà Nẵng xây dựng")
    reading.bar.buttons["play"].click()
    assert reading.reading.mood is Mood.PAUSED
    reading.bar.buttons["play"].click()
    assert reading.reading.mood is Mood.READING
    reading.bar.close_button.click()
    assert not reading.is_on


def test_speed_and_voice_are_kept(reading, desk):
    reading.bar.speed_chosen.emit(150)
    reading.bar.voice_chosen.emit("vi", "fake:Linh")
    reading.bar.voice_chosen.emit("en", "fake:Kim")
    assert desk.settings.voice_speed == 150
    assert (desk.settings.voice_vi, desk.settings.voice_en) == ("fake:Linh", "fake:Kim")
    assert reading.reading.speed == 1.5


def test_without_any_voice_it_says_what_to_install(read, pane, desk, qtbot):
    read()
    silent = AloudDesk(pane, desk, VoiceFinder([]))
    silent.flip()
    assert "no voice" in silent.bar.words.text()
    assert not silent.bar.buttons["play"].isEnabled()
    silent.stop()


def test_a_missing_vietnamese_voice_is_told(aloud, finder, qtbot):
    with qtbot.waitSignal(finder.found):
        finder.look()
    finder._answers["fake"] = [one for one in finder.voices if one.language == "en"]
    with qtbot.waitSignal(aloud.reading.mute):
        aloud.flip()
    assert "Vietnamese voice" in aloud.bar.words.text()


def test_a_failure_is_told(aloud, fake, qtbot):
    fake.complaint, fake.code = "broken", 1
    with qtbot.waitSignal(aloud.reading.failed):
        aloud.flip()
    assert "broken" in aloud.bar.words.text()


def test_the_bar_stands_below_the_document(reading, pane):
    assert reading.bar.y() > pane.views.y()
    assert reading.bar.focusPolicy() == Qt.FocusPolicy.NoFocus


def test_no_process_outlives_the_document(reading, pane, qtbot):
    process = reading.reading.speaker._speaking
    number = process.processId()
    assert psutil.pid_exists(number)
    pane.destroyed.emit()
    qtbot.waitUntil(lambda: not psutil.pid_exists(number))
