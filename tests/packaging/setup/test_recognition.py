import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

import libraries
import recognition
from packages import OCR, OCR_LANGUAGES

VIE, ENG = OCR_LANGUAGES
Bare = Callable[..., None]


@pytest.fixture
def has(monkeypatch: pytest.MonkeyPatch) -> Bare:
    """A Linux whose Tesseract, if any, has the given languages."""

    def make(*languages: str, there: bool = True) -> None:
        said = "\n".join(["List of available languages (3):", *languages]).encode()

        def answer(command: list[str], **_: object) -> subprocess.CompletedProcess[bytes]:
            return subprocess.CompletedProcess(command, 0, said, b"")

        monkeypatch.setattr(recognition.sys, "platform", "linux")
        monkeypatch.setattr(recognition.subprocess, "run", answer)
        monkeypatch.setattr(
            recognition.shutil, "which", lambda name: f"/bin/{name}" if there else None
        )

    return make


def test_program_and_languages_are_wanted(has: Bare):
    has(there=False)
    assert recognition.wanted() == [OCR, VIE, ENG]
    has("eng", "osd")
    assert recognition.wanted() == [VIE]
    has("eng", "osd", "vie")
    assert recognition.wanted() == []


def test_a_program_that_does_not_answer_lacks_its_languages(
    has: Bare, monkeypatch: pytest.MonkeyPatch
):
    has()

    def hang(*_: object, **__: object) -> None:
        raise subprocess.TimeoutExpired("tesseract", 1)

    monkeypatch.setattr(recognition.subprocess, "run", hang)
    assert recognition.wanted() == [VIE, ENG]


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_other_systems_are_told_by_the_doctor(monkeypatch: pytest.MonkeyPatch, platform: str):
    monkeypatch.setattr(recognition.sys, "platform", platform)
    assert recognition.wanted() == []


def test_what_is_missing_is_installed(has: Bare, monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    has("eng")
    asked: list[list[str]] = []

    def install(names: list[str], _log: Path) -> bool:
        asked.append(names)
        has("eng", "vie")
        return True

    monkeypatch.setattr(libraries, "apt_install", install)
    recognition.install(tmp_path / "log")
    assert asked == [["tesseract-ocr-vie"]]
    recognition.install(tmp_path / "log")
    assert len(asked) == 1


def test_without_a_way_to_install_set_up_goes_on_and_says_how(
    has: Bare,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
):
    has(there=False)
    monkeypatch.setattr(libraries, "apt_install", lambda _names, _log: False)
    monkeypatch.setattr(libraries.shutil, "which", lambda name: name if name == "dnf" else None)
    recognition.install(tmp_path / "log")
    said = capsys.readouterr().err
    assert "sudo dnf install tesseract tesseract-langpack-eng tesseract-langpack-vie" in said
