"""What is absent is shown for the newest search, as soon as the records have been read."""

from types import SimpleNamespace

import pytest

from summit_kb.app.absent import AbsentDocument
from summit_kb.desktop.results.absent_look import AbsentLook
from summit_kb.desktop.results.absent_note import AbsentNote

ABSENT = AbsentDocument("33-NQ/TW", "", ("a",))


@pytest.fixture
def note(qtbot):
    note = AbsentNote()
    qtbot.addWidget(note)
    return note


def test_it_asks_again_until_it_is_known(note, desk, qtbot):
    answers, asked = [[ABSENT], None], []

    def named_in(text):
        asked.append(text)
        return answers.pop()

    look = AbsentLook(desk, note, str)
    look.look(SimpleNamespace(absences=SimpleNamespace(named_in=named_in)), "NQ 33")
    qtbot.waitUntil(note.isVisible)
    assert asked == ["NQ 33", "NQ 33"]


def test_the_newest_search_counts(note, desk, qtbot):
    found = {"NQ 33": [ABSENT], "đà nẵng": []}
    workspace = SimpleNamespace(absences=SimpleNamespace(named_in=found.get))
    look = AbsentLook(desk, note, str)
    look.look(workspace, "NQ 33")
    qtbot.waitUntil(note.isVisible)
    look.look(workspace, "đà nẵng")
    qtbot.waitUntil(note.isHidden)
