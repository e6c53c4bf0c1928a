import sys
from pathlib import Path

import pytest

from summit_kb.foundation import paths


def test_one_variable_moves_all_user_state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("SUMMIT_KB_HOME", str(tmp_path / "nơi khác"))
    assert paths.home() == tmp_path / "nơi khác"


def test_a_relative_home_stays_where_it_was_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SUMMIT_KB_HOME", "state")
    assert paths.home() == tmp_path / "state"


def test_a_tilde_is_the_users_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    monkeypatch.setenv("SUMMIT_KB_HOME", "~/kb")
    assert paths.home() == tmp_path / "kb"


@pytest.mark.parametrize("value", [None, ""])
def test_without_it_the_systems_own_place_is_used(
    value: str | None, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.delenv("SUMMIT_KB_HOME")
    if value is not None:
        monkeypatch.setenv("SUMMIT_KB_HOME", value)
    assert paths.home().is_absolute()
    assert paths.home().name == "summit-kb"


_GUESSED = pytest.mark.skipif(
    sys.platform == "win32", reason="Windows guesses a folder for anybody"
)


@pytest.mark.parametrize("chosen", ["", pytest.param("~nobody-of-this-name/kb", marks=_GUESSED)])
def test_a_user_without_a_folder_is_told_so(chosen: str, monkeypatch: pytest.MonkeyPatch):
    def unknown(*_: object, **__: object) -> str:
        raise RuntimeError("could not determine the home directory")

    monkeypatch.setenv("SUMMIT_KB_HOME", chosen)
    monkeypatch.setattr(paths.platformdirs, "user_data_dir", unknown)
    with pytest.raises(paths.NoHomeError):
        paths.home()


def test_a_clone_finds_what_ships_at_its_top():
    top = Path(__file__).resolve().parents[2]
    assert paths.resources_dir() == top / "resources"
    assert paths.starter_library() == top / "corpus"
    assert (paths.resources_dir() / "words" / "vi.toml").is_file()


def test_a_wheel_finds_what_ships_inside_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    (tmp_path / "shipped" / "corpus").mkdir(parents=True)
    monkeypatch.setattr(paths.resources, "files", lambda _package: tmp_path)
    assert paths.starter_library() == tmp_path / "shipped" / "corpus"
