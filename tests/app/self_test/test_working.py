import pytest

from summit_kb.app.self_test import working
from summit_kb.app.self_test.trying import try_all
from summit_kb.app.words import Words
from summit_kb.editions import installing

WORDS = Words("en")


def tried(*names):
    checks = [check for check in working.checks() if not names or check.name in names]
    return {one.name: one for one in try_all(checks, WORDS)}


def test_writers_settings_and_windows_take_turns():
    found = tried("settings", "lock", "one-window")
    assert [one.name for one in found.values() if not one.passed] == []


def test_an_edition_is_signed_and_a_changed_one_refused():
    assert tried("edition")["edition"].detail == "1"


def test_a_program_that_takes_a_changed_edition_fails(monkeypatch):
    monkeypatch.setattr(working.installing, "install", lambda *_, **__: None)
    assert installing.install is working.installing.install
    found = tried("edition")["edition"]
    assert not found.passed
    assert "taken all the same" in found.detail


@pytest.mark.slow
def test_everything_people_do():
    found = tried()
    assert [one for one in found.values() if not one.passed] == []
