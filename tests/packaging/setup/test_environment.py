import shutil
import sys
from pathlib import Path

import pytest

from environment import LOCKS, Environment
from interpreters import Interpreter
from packages import LIBRARIES
from speech import SetUpError

HERE = Interpreter(sys.executable, sys.version_info[:2], makes_venvs=True)
OTHER = Interpreter("/nowhere/python3.13", (3, 99), makes_venvs=True)


@pytest.fixture
def commands(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """What would be run; making an environment makes its interpreter, as venv does."""
    ran: list[list[str]] = []

    def run(self: Environment, command: list[str]) -> None:
        ran.append(command)
        if "venv" in command:
            self.python.parent.mkdir(parents=True, exist_ok=True)
            self.python.symlink_to(sys.executable)

    monkeypatch.setattr(Environment, "_run", run)
    return ran


def set_up(place: Environment, level: str, python: Interpreter = HERE) -> None:
    place.make(python)
    place.install(level)
    place.stamp(level, [])


@pytest.mark.usefixtures("commands")
def test_set_up_once_is_ready_until_something_changes(place: Environment):
    assert not place.is_ready("run")
    set_up(place, "run")
    assert place.is_ready("run")
    assert not place.is_ready("test")


@pytest.mark.usefixtures("commands")
@pytest.mark.parametrize("changed", ["requirements.lock", "pyproject.toml"])
def test_a_changed_file_asks_for_set_up(place: Environment, clone: Path, changed: str):
    set_up(place, "run")
    (clone / changed).write_text("another\n", encoding="utf-8")
    assert not place.is_ready("run")
    set_up(place, "run")
    assert place.is_ready("run")


@pytest.mark.usefixtures("commands")
def test_who_can_test_can_run(place: Environment):
    set_up(place, "test")
    assert place.is_ready("test")
    assert place.is_ready("run")


@pytest.mark.usefixtures("commands")
def test_an_environment_whose_python_is_gone_is_not_ready(place: Environment):
    set_up(place, "run")
    place.python.unlink()
    assert not place.is_ready("run")


@pytest.mark.usefixtures("commands")
def test_an_environment_copied_to_another_place_is_not_ready(place: Environment, tmp_path: Path):
    set_up(place, "run")
    shutil.copytree(place.root, tmp_path / "moved", symlinks=True)
    assert not Environment(tmp_path / "moved").is_ready("run")


def test_a_second_set_up_keeps_a_whole_environment(place: Environment, commands: list[list[str]]):
    place.make(HERE)
    place.python.unlink()
    # The real interpreter of this run has pip, as a whole environment has.
    shutil.copy2(_wrapper(place.root), place.python)
    place.stamp("run", [])
    commands.clear()
    place._unfinished.unlink()
    place.make(HERE)
    assert commands == []


@pytest.mark.parametrize("harm", ["unfinished", "other python", "moved"])
def test_a_half_made_or_foreign_environment_is_made_anew(
    place: Environment, commands: list[list[str]], harm: str
):
    set_up(place, "run")
    stale = place.folder / "stale"
    stale.touch()
    if harm == "unfinished":
        (place.folder / ".unfinished").touch()
        assert not place.is_ready("run")
    if harm == "moved":
        place._stamp.write_text('{"root": "/elsewhere"}', encoding="utf-8")
    commands.clear()
    place.make(OTHER if harm == "other python" else HERE)
    assert len(commands) == 1
    assert not stale.exists()


def test_packages_are_installed_with_hashes_and_the_clone_as_it_is(
    place: Environment, commands: list[list[str]]
):
    set_up(place, "test")
    make, pins, clone = commands
    assert make[0] == sys.executable
    assert pins[-3:] == ["--require-hashes", "-r", str(place.root / LOCKS["test"])]
    assert clone[-4:] == ["--no-deps", "--no-build-isolation", "-e", str(place.root)]
    assert {pins[0], clone[0]} == {str(place.python)}


def test_a_failed_install_is_never_taken_for_whole(
    place: Environment, monkeypatch: pytest.MonkeyPatch
):
    place.folder.mkdir()

    def interrupted(_self: Environment, _command: list[str]) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(Environment, "_run", interrupted)
    with pytest.raises(KeyboardInterrupt):
        place.install("run")
    assert (place.folder / ".unfinished").exists()


def test_a_failure_shows_the_last_lines_of_its_own_log(place: Environment):
    place.log.write_text("an older run\n", encoding="utf-8")
    code = "print('Không có mạng'); raise SystemExit(1)"
    with pytest.raises(SetUpError) as caught:
        place._run([sys.executable, "-X", "utf8", "-c", code])
    assert "| Không có mạng" in caught.value.vi
    assert "an older run" not in caught.value.vi


def test_settings_that_lead_pip_astray_are_left_out(
    place: Environment, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("PIP_TARGET", "elsewhere")
    monkeypatch.setenv("PIP_TIMEOUT", "60")
    place._run([sys.executable, "-c", "import os; print(*sorted(os.environ))"])
    said = place.log.read_text("utf-8")
    assert "PIP_TIMEOUT" in said
    assert "PIP_TARGET" not in said


@pytest.mark.usefixtures("commands")
def test_what_the_system_lacks_is_remembered(place: Environment):
    place.make(HERE)
    place.stamp("run", list(LIBRARIES[:2]))
    assert place.recorded_missing() == [need.name for need in LIBRARIES[:2]]


@pytest.mark.parametrize("stamp", ["", "[]", "{", '{"missing": 3, "run": 1}'])
def test_an_unreadable_stamp_only_means_set_up_again(place: Environment, stamp: str):
    place.folder.mkdir()
    place._stamp.write_text(stamp, encoding="utf-8")
    assert not place.is_ready("run")
    assert place.recorded_missing() == []


def _wrapper(folder: Path) -> Path:
    wrapper = folder / "wrapper"
    wrapper.write_text(f'#!/bin/sh\nexec "{sys.executable}" "$@"\n', encoding="utf-8")
    wrapper.chmod(0o755)
    return wrapper
