"""The whole window restyled again and again under everything that can be open in it."""

import gc
import itertools
import sys

import pytest

import render_states_notes
import rendering
from summit_kb.app.workspace import Workspace
from summit_kb.desktop.reader.aloud.voices import programs, speaker
from summit_kb.desktop.reader.aloud.voices.finder import VoiceFinder
from summit_kb.desktop.reader.aloud.voices.programs import Start, VoiceProgram
from summit_kb.desktop.reader.aloud.voices.voice import Voice
from summit_kb.desktop.reader.comfort import Comfort
from summit_kb.desktop.theme import schemes
from summit_kb.desktop.window.room_list import ROOMS
from summit_kb.domain.locator import Locator

RESOLUTION = "nghi-quyet-43-nq-tw-2019-01-24"
CHAIN = "chuoi-nghi-quyet-da-nang"
_SPEAKS = "import sys, time; sys.stdin.buffer.read(); time.sleep(60)"
_TARGETS = {"relations": RESOLUTION, "beside": {"left": RESOLUTION, "right": CHAIN}}


@pytest.fixture
def voice(monkeypatch):
    """A program that has a voice and says nothing for a minute."""
    made = VoiceProgram(
        "fake",
        (sys.executable,),
        (sys.platform,),
        Start(["-c", "print('Linh vi')"]),
        lambda path, _listed: [Voice("fake", path, "Linh", "vi", "Linh")],
        lambda _name, _speed: Start(["-c", _SPEAKS]),
    )
    monkeypatch.setitem(programs.BY_NAME, "fake", made)
    monkeypatch.setattr(speaker, "BY_NAME", programs.BY_NAME)
    return made


@pytest.fixture
def stage(desk, voice, tmp_path, qtbot):
    desk.voices = VoiceFinder([voice])
    stage = rendering.Stage(desk, Workspace.open(None), tmp_path)
    qtbot.addWidget(stage.window)
    stage.open()
    yield stage
    for comfort in stage.window.findChildren(Comfort):
        if comfort.aloud is not None:
            comfort.aloud.stop()
    desk.voices.close()
    stage.window.close()
    stage.workspace.close()


@pytest.fixture
def furnished(stage):
    """Every room, a document as pages with its notes, and one as text that is read aloud."""
    stage.search("đô thị thông minh")
    render_states_notes.make_notes(stage)
    for room in ROOMS:
        stage.window.rooms.show(room.name, _TARGETS.get(room.name))
        stage.wait(50)
    _open(stage, RESOLUTION).panels.show_side("notes")
    _read_aloud(stage, _open(stage, CHAIN))
    return stage


def _open(stage, document):
    stage.window.navigator.open(Locator(document))
    pane = stage.window.tabs.current_document.pane
    stage.until(lambda: pane.open_document is not None and pane.open_document.page_count)
    return pane


def _read_aloud(stage, pane):
    pane.do("aloud")
    reading = pane.findChild(Comfort).aloud.reading
    stage.until(lambda: reading.sentence is not None)


def _looks(switches):
    """Theme, size of text and language: every one is another at every switch.

    A switch takes Qt a second with everything open: it visits a widget once for each ancestor.
    """
    themes, sizes = itertools.cycle(("dark", "light")), itertools.cycle((150, 80, 200, 100))
    looks = zip(themes, sizes, itertools.cycle(("vi", "en")), strict=False)
    return itertools.islice(looks, switches)


def _restyle(desk, look):
    theme, percent, language = look
    desk.choose(theme=theme, text_percent=percent, language=language)


def _is_in_force(window, look):
    theme, _percent, language = look
    title = {"vi": "Tìm kiếm", "en": "Search"}[language]
    return schemes.is_dark(window.palette()) == (theme == "dark") and (
        window.tabs.tabText(0) == title
    )


@pytest.mark.slow
def test_the_window_is_restyled_with_everything_open(furnished):
    assert len(furnished.window.tabs.rooms) == len(ROOMS)
    for look in _looks(4):
        _restyle(furnished.desk, look)
        furnished.wait(1)
        gc.collect()
        assert _is_in_force(furnished.window, look)


@pytest.mark.slow
def test_the_window_is_restyled_while_tabs_go(furnished):
    tabs = furnished.window.tabs
    rounds = (
        (tabs.close_document, tabs.documents),
        (tabs.close_room, tabs.rooms[::2]),
        (tabs.close_room, tabs.rooms[1::2]),
    )
    for look, (close, closed) in zip(_looks(len(rounds)), rounds, strict=True):
        for tab in closed:
            close(tab)
        # What was closed is still there: it goes when events are let pass.
        _restyle(furnished.desk, look)
        gc.collect()
        furnished.wait(1)
        assert _is_in_force(furnished.window, look)
    assert not tabs.rooms
    assert not tabs.documents
