import sys
from pathlib import Path

import pytest

import libraries
from interpreters import Interpreter
from packages import FONT, FONT_LIST, LIBRARIES, PROGRAMS

PYTHON = Interpreter(sys.executable, (3, 11), makes_venvs=True)
GL, GLIB = LIBRARIES[1], LIBRARIES[2]


@pytest.fixture
def bare(monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """A system that has only what stands in this set."""
    there: set[str] = set()
    monkeypatch.setattr(libraries, "_loads", there.__contains__)
    monkeypatch.setattr(libraries, "_has_font", lambda: "font" in there)
    monkeypatch.setattr(
        libraries.shutil, "which", lambda name: f"/bin/{name}" if name in there else None
    )
    monkeypatch.setattr(libraries.sys, "platform", "linux")
    return there


@pytest.fixture
def apt(bare: set[str], monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """Debian's tool, run as root; what it installs is there afterwards."""
    bare.add("apt-get")
    ran: list[list[str]] = []

    def run(command: list[str], _log: Path) -> bool:
        ran.append(command)
        if "install" in command:
            bare.update(need.name for need in LIBRARIES if need.debian in command)
        return True

    monkeypatch.setattr(libraries, "_root_command", list)
    monkeypatch.setattr(libraries, "_run", run)
    return ran


def test_what_is_missing_depends_on_the_level(bare: set[str]):
    assert libraries.wanted("run", PYTHON) == [*LIBRARIES, FONT, FONT_LIST]
    assert libraries.wanted("test", PYTHON) == [*LIBRARIES, FONT, *PROGRAMS]
    bare.update(["font", "fc-list", *(need.name for need in LIBRARIES)])
    assert libraries.wanted("run", PYTHON) == []


@pytest.mark.usefixtures("bare")
def test_a_python_without_venv_needs_its_package():
    python = Interpreter("/usr/bin/python3.12", (3, 12), makes_venvs=False)
    assert libraries.wanted("run", python)[-1].debian == "python3.12-venv"


@pytest.mark.usefixtures("bare")
@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_other_systems_bring_everything(monkeypatch: pytest.MonkeyPatch, platform: str):
    monkeypatch.setattr(libraries.sys, "platform", platform)
    assert libraries.wanted("test", PYTHON) == []


def test_apt_installs_each_package_once(apt: list[list[str]], tmp_path: Path):
    left = libraries.install([GL, GLIB, LIBRARIES[3]], tmp_path / "log")
    assert left == []
    update, install = apt
    assert update[-1] == "update"
    assert install[-3:] == ["--no-install-recommends", "libgl1", "libglib2.0-0"]


def test_what_apt_could_not_bring_is_told(
    apt: list[list[str]], tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    assert libraries.install([GL, FONT], tmp_path / "log") == [FONT]
    assert len(apt) == 2
    assert "apt-get install --no-install-recommends fonts-noto-core\n" in capsys.readouterr().err


@pytest.mark.usefixtures("apt")
def test_a_failing_apt_does_not_stop_set_up(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    monkeypatch.setattr(libraries, "_run", lambda _command, _log: False)
    assert libraries.install([GL], tmp_path / "log") == [GL]
    assert "libgl1" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("tool", "said"),
    [
        ("apt-get", "sudo apt-get install --no-install-recommends libgl1 libglib2.0-0\n"),
        ("dnf", "sudo dnf install glib2 libglvnd-glx\n"),
        ("pacman", "sudo pacman -S --needed glib2 libglvnd\n"),
        ("another", "libGL.so.1 libglib-2.0.so.0\n"),
    ],
)
def test_without_root_the_packages_are_named(
    bare: set[str],
    monkeypatch: pytest.MonkeyPatch,
    tool: str,
    said: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
):
    bare.add(tool)
    monkeypatch.setattr(libraries, "_root_command", lambda: None)
    assert libraries.install([GL, GLIB], tmp_path / "log") == [GL, GLIB]
    assert said in capsys.readouterr().err


def test_what_was_installed_since_is_no_longer_missing(bare: set[str]):
    bare.add(GL.name)
    assert libraries.still_missing([GL.name, GLIB.name, "of another version"]) == [GLIB]


def test_a_library_is_there_when_it_loads():
    assert libraries._loads("libc.so.6") or sys.platform != "linux"
    assert not libraries._loads("libno-such-library-anywhere.so.9")


def test_a_font_is_found_by_the_name_of_its_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setattr(libraries.os, "walk", lambda folder: iter([(folder, [], ["A.ttf"])]))
    assert not libraries._has_font()
    names = ["NotoSans-Regular.ttf"]
    monkeypatch.setattr(libraries.os, "walk", lambda folder: iter([(folder, [], names)]))
    assert libraries._has_font()


def test_commands_and_their_words_go_to_the_log(tmp_path: Path):
    log = tmp_path / "log"
    assert libraries._run([sys.executable, "-c", "print('done')"], log)
    assert not libraries._run([sys.executable, "-c", "raise SystemExit(4)"], log)
    assert log.read_text("utf-8").count("$ ") == 2
    assert "done" in log.read_text("utf-8")
