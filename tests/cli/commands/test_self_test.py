import pytest

from summit_kb.app.self_test import every_part
from summit_kb.app.self_test.trying import Tried

PASSED = Tried("read-mau.pdf", True, "99", 0.2, "")
FAILED = Tried("lock", False, "no", 0.0, "Do this.")


@pytest.fixture
def found(monkeypatch):
    tried = [PASSED]
    monkeypatch.setattr(every_part, "try_every_part", lambda _words: iter(tried))
    return tried


def test_all_is_well(run, found):
    done = run("--self-test", "--lang", "en")
    assert done.code == 0
    assert done.out.splitlines() == [
        "✓ Reading the file mau.pdf (0.2 s): 99",
        "All 1 checks passed.",
    ]


def test_what_fails_is_told_with_its_remedy(run, found):
    found.append(FAILED)
    done = run("--self-test", "--lang", "en")
    assert done.code == 1
    assert done.out.splitlines()[1:] == [
        "✗ Writer's lock (0.0 s): no",
        "  → Do this.",
        "1 of 2 checks failed.",
    ]


def test_for_programs(run, found):
    found.append(FAILED)
    done = run("--self-test", "--json")
    assert done.code == 1
    told = done.json["self_test"]
    assert (told["passed"], told["failed"]) == (1, 1)
    assert told["checks"][1]["remedy"] == "Do this."
