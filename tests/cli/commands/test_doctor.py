import json
from pathlib import Path

import pytest

from summit_kb.foundation.policy import PolicyError, put_in_force


def test_what_it_asks_for_first(run, filled: Path) -> None:
    report = run("doctor", "--library", filled, "--json").json
    assert report.keys() == {
        *("program", "paths", "packages", "fonts", "ocr", "library"),
        *("policy", "editions", "sources", "errors"),
    }
    assert report["packages"]["numpy"]
    assert report["library"]["documents"] == 3
    assert report["library"]["index-current"] is True


def test_it_changes_nothing(run, own_home: Path) -> None:
    ran = run("doctor", "--lang", "en")
    assert ran.code == 0
    assert "Text recognition" in ran.out
    assert not (own_home / "library").exists()


@pytest.mark.parametrize(("language", "words"), [("vi", "cách cài: "), ("en", "how to install: ")])
def test_it_says_how_to_get_ocr(
    run, monkeypatch: pytest.MonkeyPatch, language: str, words: str
) -> None:
    monkeypatch.setenv("SUMMIT_KB_TESSERACT", "")
    said = run("doctor", "--lang", language).out
    [line] = [line for line in said.splitlines() if words in line]
    assert "esseract" in line


def test_a_report_is_written_for_it(run, filled: Path, tmp_path: Path) -> None:
    out = tmp_path / "report.txt"
    assert run("doctor", "--library", filled, "--out", out, "--json").json == {"file": str(out)}
    text, told = out.read_text(encoding="utf-8").split("---- JSON ----\n")
    assert "báo cáo" in text.lower()
    assert json.loads(told)["library"]["documents"] == 3
    assert str(out) in run("doctor", "--out", out, "--lang", "en").out


def test_a_broken_policy_is_told_and_nothing_else_is_lost(
    run, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken() -> None:
        raise PolicyError(path="/etc/summit-kb/policy.toml", line="3", key="roots", detail="x")

    monkeypatch.setattr("summit_kb.foundation.policy_reading.machine_policy", broken)
    put_in_force(None)
    report = run("doctor", "--json").json
    for section in ("policy", "editions", "sources", "library"):
        assert "'line': '3'" in report[section]["error"], section
    assert report["packages"]["numpy"]
