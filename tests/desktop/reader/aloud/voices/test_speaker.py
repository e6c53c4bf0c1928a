import shutil
import sys
from pathlib import Path

import psutil
import pytest
from PySide6.QtCore import QProcess

from summit_kb.desktop.reader.aloud.voices import speaker as speakers
from summit_kb.desktop.reader.aloud.voices.programs import BY_NAME, Start
from summit_kb.desktop.reader.aloud.voices.speaker import Speaker
from summit_kb.desktop.reader.aloud.voices.voice import Voice


@pytest.fixture
def speaker(qapp):
    made = Speaker()
    yield made
    made.close()


def children():
    return [one for one in psutil.Process().children() if "said.txt" in " ".join(one.cmdline())]


def test_a_sentence_goes_in_through_standard_input_and_ends(speaker, fake, vietnamese, qtbot):
    with qtbot.waitSignal(speaker.finished):
        speaker.say('"; rm -rf / $(whoami) Đà Nẵng', vietnamese, 1.25)
    assert fake.told == [["Linh", "1.25", '"; rm -rf / $(whoami) Đà Nẵng']]
    assert not speaker.is_speaking


def test_one_sentence_after_the_other(speaker, fake, vietnamese, qtbot):
    for text in ("một", "hai", "ba"):
        with qtbot.waitSignal(speaker.finished):
            speaker.say(text, vietnamese, 1.0)
    assert fake.words == ["một", "hai", "ba"]


def test_orders_inside_a_text_are_taken_out(speaker, fake, vietnamese, qtbot):
    with qtbot.waitSignal(speaker.finished):
        speaker.say("a [[rate 300]] b\x1b[2Jc\nd", vietnamese, 1.0)
    assert fake.words == ["a [ [rate 300] ] b [2Jc d"]


def test_stopping_is_silence_at_once_and_says_nothing(speaker, fake, vietnamese, qtbot):
    fake.lasts = 60
    speaker.say("một câu dài", vietnamese, 1.0)
    qtbot.waitUntil(lambda: fake.words == ["một câu dài"])
    with qtbot.assertNotEmitted(speaker.finished, wait=50):
        speaker.stop()
    assert not speaker.is_speaking


def test_closing_leaves_no_process_behind(speaker, fake, vietnamese, qtbot):
    fake.lasts = 60
    speaker.say("một câu dài", vietnamese, 1.0)
    qtbot.waitUntil(lambda: len(children()) == 2)
    speaker.close()
    qtbot.waitUntil(lambda: children() == [])


def test_a_program_that_fails_is_named(speaker, fake, vietnamese, qtbot):
    fake.complaint, fake.code = "no such voice", 3
    with qtbot.waitSignal(speaker.failed) as failed:
        speaker.say("một", vietnamese, 1.0)
    assert failed.args[0].facts == {"program": sys.executable, "detail": "no such voice"}


def test_a_computer_without_loudspeaker_is_told(speaker, fake, vietnamese, qtbot):
    fake.complaint = "ALSA lib\nerror: No such file or directory"
    with qtbot.waitSignal(speaker.failed) as failed:
        speaker.say("một", vietnamese, 1.0)
    assert "No such file" in failed.args[0].facts["detail"]


def test_a_program_that_is_not_there_is_named(speaker, program, qtbot):
    absent = Voice("fake", "/nowhere/voice", "x", "vi", "x")
    with qtbot.waitSignal(speaker.failed) as failed:
        speaker.say("một", absent, 1.0)
    assert failed.args[0].facts["program"] == "/nowhere/voice"


def test_a_program_that_hangs_is_ended(speaker, fake, vietnamese, qtbot, monkeypatch):
    monkeypatch.setattr(speakers, "_PATIENCE_MS", 200)
    monkeypatch.setattr(speakers, "_FOR_A_LETTER_MS", 0)
    fake.lasts = 60
    with qtbot.waitSignal(speaker.failed) as failed:
        speaker.say("một", vietnamese, 1.0)
    assert failed.args[0].facts["detail"] == "timeout"


def test_another_speed_takes_another_process(speaker, fake, vietnamese, qtbot):
    for speed in (1.0, 2.0):
        with qtbot.waitSignal(speaker.finished):
            speaker.say("một", vietnamese, speed)
    assert [one[1] for one in fake.told] == ["1.0", "2.0"]


@pytest.mark.skipif(shutil.which("espeak-ng") is None, reason="espeak-ng is not installed")
def test_a_real_voice_speaks_vietnamese(tmp_path, qapp, qtbot):
    """Into a file: test computers have no loudspeaker."""
    said = tmp_path / "said.wav"
    start = BY_NAME["espeak"].speak("vi", 1.0)
    process = QProcess()
    process.start(shutil.which("espeak-ng"), [*Start(start.arguments).arguments, "-w", str(said)])
    process.write("Đà Nẵng xây dựng thành phố thông minh.\n".encode())
    process.closeWriteChannel()
    with qtbot.waitSignal(process.finished):
        pass
    assert process.exitCode() == 0
    assert Path(said).stat().st_size > 20_000
