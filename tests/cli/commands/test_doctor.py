from pathlib import Path

import pytest


def test_what_it_asks_for_first(run, filled: Path) -> None:
    report = run("doctor", "--library", filled, "--json").json
    assert report.keys() == {"program", "paths", "packages", "fonts", "ocr", "library"}
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
