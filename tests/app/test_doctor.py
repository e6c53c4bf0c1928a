import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest

from summit_kb.app import doctor
from summit_kb.app.words import Words
from summit_kb.app.workspace import Workspace
from summit_kb.ingest.ocr import tesseract
from summit_kb.ingest.ocr.tesseract import Tesseract


def programs(run: Callable[..., object]) -> SimpleNamespace:
    """The programs of the system, as the doctor sees them and nobody else."""
    return SimpleNamespace(run=run, TimeoutExpired=subprocess.TimeoutExpired)


@pytest.mark.parametrize("language", ["vi", "en"])
def test_every_fact_has_a_label(workspace: Workspace, language: str) -> None:
    report = doctor.report(workspace.library.root)
    words = Words(language)
    known = words._section("doctor")
    for section, facts in report.items():
        assert section in known
        if section != "packages":
            assert set(facts) - {"python", "tesseract"} <= set(known)


def test_a_library_that_is_not_there(tmp_path: Path) -> None:
    assert doctor.report(tmp_path)["library"] == {"path": str(tmp_path), "found": False}


def test_a_library_that_cannot_be_opened(workspace: Workspace) -> None:
    (workspace.library.root / "library.toml").write_text("format = 1\n", encoding="utf-8")
    assert "languages" in str(doctor.report(workspace.library.root)["library"]["error"])


def test_programs_that_hang_or_are_not_there(monkeypatch: pytest.MonkeyPatch) -> None:
    def hang(*_: object, **__: object) -> None:
        raise subprocess.TimeoutExpired("x", 1)

    monkeypatch.setattr("shutil.which", lambda name, **_: f"/usr/bin/{name}")
    monkeypatch.setattr(doctor, "subprocess", programs(hang))
    fonts = doctor.report()["fonts"]
    if sys.platform == "linux":
        assert fonts == {"vietnamese": False, "families": []}


@pytest.mark.parametrize(
    ("languages", "vietnamese", "whole"),
    [(("eng", "osd", "vie"), True, True), (("vie",), True, False), (("eng",), False, False)],
)
def test_ocr_languages_are_told_and_how_to_get_those_that_are_missing(
    monkeypatch: pytest.MonkeyPatch, languages: tuple[str, ...], *, vietnamese: bool, whole: bool
) -> None:
    found = Tesseract("/opt/tesseract", "5.3", languages)
    monkeypatch.setattr(tesseract, "find", lambda: found)
    told = doctor.report()["ocr"]
    assert (told["tesseract"], told["executable"]) == ("5.3", "/opt/tesseract")
    assert told["languages"] == [code for code in ("vie", "eng") if code in languages]
    assert told["vietnamese"] is vietnamese
    assert (told["install"] is None) == whole


@pytest.mark.parametrize("language", ["vi", "en"])
@pytest.mark.parametrize("system", ["win32", "darwin", "debian", "fedora", "arch", "other"])
def test_without_ocr_every_system_is_told_how_to_get_it(
    monkeypatch: pytest.MonkeyPatch, system: str, language: str
) -> None:
    installers = {"debian": "apt-get", "fedora": "dnf", "arch": "pacman"}
    monkeypatch.setattr(tesseract, "find", lambda: None)
    monkeypatch.setattr(sys, "platform", system if system in {"win32", "darwin"} else "linux")
    monkeypatch.setattr(doctor, "_fonts", dict)
    for section in ("policy_facts", "edition_facts", "source_facts"):
        monkeypatch.setattr(doctor.doctor_places, section, dict)
    monkeypatch.setattr(doctor.shutil, "which", lambda name: name == installers.get(system))
    told = doctor.report()["ocr"]
    assert told["tesseract"] is None
    assert told["install"] == system
    assert "esseract" in Words(language).label("ocr-install", system)
