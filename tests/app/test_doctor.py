import subprocess
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest

from summit_kb.app import doctor
from summit_kb.app.words import Words
from summit_kb.app.workspace import Workspace


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

    monkeypatch.setattr("shutil.which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(doctor, "subprocess", programs(hang))
    assert doctor.report()["ocr"] == {"tesseract": "", "languages": [], "vietnamese": False}


def test_ocr_languages_are_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def answer(command: tuple[str, ...], **_: object) -> subprocess.CompletedProcess[str]:
        out = (
            "List of languages\neng\nosd\nvie\n" if "--list-langs" in command else "tesseract 5.3\n"
        )
        return subprocess.CompletedProcess(command, 0, out, "")

    monkeypatch.setattr("shutil.which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(doctor, "subprocess", programs(answer))
    assert doctor.report()["ocr"] == {
        "tesseract": "tesseract 5.3",
        "languages": ["eng", "vie"],
        "vietnamese": True,
    }
