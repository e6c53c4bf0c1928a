import shutil
import sys

import pytest

from summit_kb.desktop.reader.aloud.voices import finder as finders
from summit_kb.desktop.reader.aloud.voices.finder import VoiceFinder
from summit_kb.desktop.reader.aloud.voices.programs import BY_NAME, Start, VoiceProgram


def test_voices_are_found_without_waiting(finder, qtbot):
    assert finder.voices == ()
    with qtbot.waitSignal(finder.found):
        finder.look()
    assert [voice.name for voice in finder.voices] == ["Linh", "Kim"]
    assert finder.is_done


def test_the_chosen_voice_of_a_language_or_the_first(found):
    assert found.voice_for("vi").name == "Linh"
    assert found.voice_for("vi", "fake:Kim").name == "Linh"
    assert found.voice_for("en", "fake:Kim").name == "Kim"
    assert found.voice_for("fr") is None


def test_asked_again_the_answer_is_there(found, qtbot):
    with qtbot.waitSignal(found.found):
        found.look()


def test_without_programs_there_are_no_voices(qapp, qtbot):
    absent = VoiceProgram(
        "x", ("surely-not-there",), (sys.platform,), Start([]), lambda *_: [], lambda *_: Start([])
    )
    finder = VoiceFinder([absent])
    with qtbot.waitSignal(finder.found):
        finder.look()
    assert finder.voices == ()


def test_a_program_that_does_not_answer_is_given_up(fake, qapp, qtbot, monkeypatch):
    monkeypatch.setattr(finders, "_PATIENCE_MS", 200)
    sleeps = Start(["-c", "import time; time.sleep(60)"])
    hanging = VoiceProgram("x", (sys.executable,), (sys.platform,), sleeps, fake.read, fake.speak)
    finder = VoiceFinder([hanging])
    with qtbot.waitSignal(finder.found):
        finder.look()
    assert finder.is_done
    assert finder.voices == ()


@pytest.mark.skipif(shutil.which("espeak-ng") is None, reason="espeak-ng is not installed")
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="asked on Linux")
def test_a_real_program_has_both_languages(qapp, qtbot):
    finder = VoiceFinder([BY_NAME["espeak"]])
    with qtbot.waitSignal(finder.found):
        finder.look()
    assert finder.voice_for("vi").name == "vi"
    assert finder.voice_for("en") is not None
