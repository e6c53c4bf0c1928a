from summit_kb.app.self_test import edition_checks
from summit_kb.app.self_test.trying import Check, try_all
from summit_kb.app.words import Words
from summit_kb.editions import installing


def tried():
    (found,) = try_all([Check("edition", edition_checks.edition)], Words("en"))
    return found


def test_an_edition_is_signed_and_a_changed_one_refused():
    assert tried().detail == "1"


def test_a_program_that_takes_a_changed_edition_fails(monkeypatch):
    monkeypatch.setattr(edition_checks.installing, "install", lambda *_, **__: None)
    assert installing.install is edition_checks.installing.install
    found = tried()
    assert not found.passed
    assert "taken all the same" in found.detail
