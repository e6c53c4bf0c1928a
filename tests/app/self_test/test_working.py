import sys

import pytest

from summit_kb.app.self_test import working
from summit_kb.app.self_test.trying import try_all
from summit_kb.app.words import Words

WORDS = Words("en")


def tried(*names):
    checks = [check for check in working.checks() if not names or check.name in names]
    return {one.name: one for one in try_all(checks, WORDS)}


def test_writers_settings_and_windows_take_turns():
    found = tried("settings", "lock", "one-window")
    assert [one.name for one in found.values() if not one.passed] == []


def test_a_library_that_does_not_load_fails_what_needs_it_and_nothing_else(monkeypatch):
    monkeypatch.setitem(sys.modules, "summit_kb.app.self_test.edition_checks", None)
    found = tried("edition", "settings")
    assert not found["edition"].passed
    assert "edition_checks" in found["edition"].detail
    assert found["settings"].passed


@pytest.mark.slow
def test_everything_people_do():
    found = tried()
    assert [one for one in found.values() if not one.passed] == []
