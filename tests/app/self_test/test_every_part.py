import pytest

from summit_kb.app.self_test import every_part
from summit_kb.app.self_test.trying import Check, Tried
from summit_kb.app.words import Words


def test_the_windows_checks_come_last(monkeypatch):
    for room in ("parts", "working"):
        check = Check(room, lambda _: "seen")
        monkeypatch.setattr(getattr(every_part, room), "checks", lambda check=check: [check])
    last = Tried("window", True, "", 0.0, "")
    monkeypatch.setattr(every_part, "try_windows", lambda _: iter([last]))
    names = [one.name for one in every_part.try_every_part(Words("en"))]
    assert names == ["parts", "working", "window"]


@pytest.mark.parametrize("language", ["vi", "en"])
def test_every_check_has_a_name_in_words(language):
    words = Words(language)
    checks = [*every_part.parts.checks(), *every_part.working.checks()]
    for check in checks:
        name = "read" if check.name.startswith("read-") else check.name
        assert words.label("self-test", name) != name
        assert words.label("self-test-remedies", check.remedy) != check.remedy
