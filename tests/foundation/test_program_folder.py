"""Where the program lies when it came as one folder."""

import sys
from pathlib import Path

import pytest

from summit_kb.foundation import program_folder


@pytest.fixture
def windows_folder(tmp_path: Path) -> Path:
    """A module of ours in a folder as it is put together for Windows."""
    (tmp_path / "python").mkdir()
    module = tmp_path / "lib" / "summit_kb" / "foundation" / "program_folder.py"
    module.parent.mkdir(parents=True)
    module.touch()
    (tmp_path / "summit-kb.exe").touch()
    return module


def test_a_clone_is_no_folder_of_a_program():
    assert program_folder.starter() is None
    assert program_folder.brought_along("recognition") is None


def test_a_frozen_program_is_what_runs(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert program_folder.starter() == Path(sys.executable)


def test_the_windows_folder_is_known_by_its_starter(windows_folder: Path, tmp_path: Path):
    assert program_folder.starter_of(windows_folder) == tmp_path / "summit-kb.exe"
    (tmp_path / "summit-kb.exe").unlink()
    assert program_folder.starter_of(windows_folder) is None


def test_a_library_of_another_python_is_not_ours(windows_folder: Path, tmp_path: Path):
    (tmp_path / "python").rmdir()
    assert program_folder.starter_of(windows_folder) is None


def test_a_frozen_program_brings_things_along(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert program_folder.brought_along("recognition") is None
    (tmp_path / "recognition").mkdir()
    assert program_folder.brought_along("recognition") == tmp_path / "recognition"


def test_the_windows_folder_brings_things_along(
    windows_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(program_folder, "__file__", str(windows_folder))
    assert program_folder.brought_along("recognition") is None
    (tmp_path / "recognition").mkdir()
    assert program_folder.brought_along("recognition") == tmp_path / "recognition"
