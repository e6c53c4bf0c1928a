import os

import pytest

from summit_kb.app.self_test.trying import Check, WrongAnswerError, try_all, wrong_unless
from summit_kb.app.words import Words
from summit_kb.foundation import paths
from summit_kb.foundation.errors import InUseError
from summit_kb.foundation.policy import (
    FeatureOffError,
    Policy,
    PolicyError,
    policy,
    put_in_force,
)

WORDS = Words("en")


def broken(_folder):
    raise ImportError("no such\nlibrary")


def test_each_fails_alone_and_names_its_remedy():
    checks = [Check("a", broken), Check("b", lambda _: "seen"), Check("c", broken, "fonts")]
    first, second, third = try_all(checks, WORDS)
    assert (first.passed, first.detail) == (False, "ImportError: no such library")
    assert "Install the program again" in first.remedy
    assert (second.passed, second.detail, second.remedy) == (True, "seen", "")
    assert "Noto Sans" in third.remedy


def test_failures_of_ours_are_told_in_words():
    def taken(_folder):
        raise InUseError(path="x", holder="lan@may", since="2026-01-01T00:00:00Z")

    [tried] = try_all([Check("lock", taken)], WORDS)
    assert not tried.passed
    assert "lan@may" in tried.detail


def test_what_it_has_turned_off_is_no_failure():
    def off(_folder):
        raise FeatureOffError(feature="briefing")

    [tried] = try_all([Check("book", off)], WORDS)
    assert tried.passed


def test_nothing_of_the_user_is_touched(monkeypatch):
    monkeypatch.setenv("SUMMIT_KB_HOME", "/nobody")
    seen = []

    def look(folder):
        seen.append((folder, paths.home()))
        (folder / "made").write_text("x")
        return ""

    list(try_all([Check("look", look)], WORDS))
    folder, home = seen[0]
    assert home == folder / "home"
    assert not folder.exists()
    assert os.environ["SUMMIT_KB_HOME"] == "/nobody"


def test_a_home_that_was_not_named_is_not_named_afterwards(monkeypatch):
    monkeypatch.delenv("SUMMIT_KB_HOME")
    list(try_all([], WORDS))
    assert "SUMMIT_KB_HOME" not in os.environ


def test_a_wrong_answer_is_told():
    wrong_unless(1, "")
    with pytest.raises(WrongAnswerError, match="7"):
        wrong_unless([], "7")


def test_a_broken_policy_is_told_with_what_it_does_about_it():
    def unread(_folder):
        raise PolicyError(path="p.toml", line="2", key="settings.theme", detail="'pink'")

    [tried] = try_all([Check("search", unread)], WORDS)
    assert not tried.passed
    assert "summit-kb policy FILE" in tried.remedy


def test_topics_that_it_shows_alone_hide_nothing_from_a_check():
    shown = Policy(topics=("du-lieu",), contact="4321")
    put_in_force(shown)
    [tried] = try_all([Check("search", lambda _: f"{policy().topics} {policy().contact}")], WORDS)
    assert tried.detail == "() 4321"
    assert policy() is shown
