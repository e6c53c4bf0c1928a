"""A program that speaks by writing down what it was told, and voices found without asking."""

import sys

import pytest

from summit_kb.desktop.reader.aloud.voices import programs, speaker
from summit_kb.desktop.reader.aloud.voices.finder import VoiceFinder
from summit_kb.desktop.reader.aloud.voices.programs import Start, VoiceProgram
from summit_kb.desktop.reader.aloud.voices.voice import Voice

_SPEAKS = """
import sys, time
text = sys.stdin.buffer.read().decode()
with open(sys.argv[1], "a", encoding="utf-8") as file:
    file.write("|".join([*sys.argv[2:], text.strip()]) + "\\n")
time.sleep(float(sys.argv[4]))
sys.stderr.write(sys.argv[5])
sys.exit(int(sys.argv[6]))
"""
_LISTS = "print('head'); print('Linh vi'); print('Kim en')"


class FakeProgram:
    """``lasts`` seconds a sentence; ``told`` is what it was given: voice, speed, words."""

    def __init__(self, folder):
        self.file = folder / "said.txt"
        self.lasts, self.complaint, self.code = 0.0, "", 0
        self.listing = Start(["-c", _LISTS])

    @property
    def told(self):
        if not self.file.exists():
            return []
        lines = self.file.read_text(encoding="utf-8").splitlines()
        return [line.split("|")[0:2] + line.split("|")[5:] for line in lines]

    @property
    def words(self):
        return [one[-1] for one in self.told]

    def speak(self, name, speed):
        rest = [name, str(speed), str(self.lasts), self.complaint, str(self.code)]
        return Start(["-c", _SPEAKS, str(self.file), *rest])

    @staticmethod
    def read(path, listed):
        rows = [line.split() for line in listed.splitlines()[1:]]
        return [Voice("fake", path, name, language, f"Giọng {name}") for name, language in rows]


@pytest.fixture
def fake(tmp_path):
    return FakeProgram(tmp_path)


@pytest.fixture
def program(fake, monkeypatch):
    here = (sys.platform,)
    made = VoiceProgram("fake", (sys.executable,), here, fake.listing, fake.read, fake.speak)
    monkeypatch.setitem(programs.BY_NAME, "fake", made)
    monkeypatch.setattr(speaker, "BY_NAME", programs.BY_NAME)
    return made


@pytest.fixture
def finder(program, qapp):
    made = VoiceFinder([program])
    yield made
    made.close()


@pytest.fixture
def found(finder, qtbot):
    with qtbot.waitSignal(finder.found):
        finder.look()
    return finder


@pytest.fixture
def vietnamese(program):
    return Voice("fake", sys.executable, "Linh", "vi", "Giọng Linh")
