"""The commands at the top of a clone, with a set-up and a program that only tell."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
COMMANDS = ("summit-kb", "run-tests")
pytestmark = pytest.mark.skipif(os.name == "nt", reason="the commands of POSIX systems")

_SET_UP = """
import sys
print("set-up:", sys.argv[1:], file=sys.stderr)
sys.exit({status})
"""
_PROGRAM = '#!/bin/sh\nprintf "<%s>" "$@"\nexit 5\n'


@pytest.fixture
def clone(clone: Path) -> Path:
    for name in (*COMMANDS, "packaging/setup/start.sh"):
        (clone / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(ROOT / name, clone / name)
    pretend_set_up(clone, 0)
    for name in ("summit-kb", "python"):
        program = clone / ".venv" / "bin" / name
        program.parent.mkdir(parents=True, exist_ok=True)
        program.write_text(_PROGRAM, encoding="utf-8")
        program.chmod(0o755)
    return clone


def pretend_set_up(clone: Path, status: int) -> None:
    text = _SET_UP.format(status=status)
    (clone / "packaging" / "setup" / "__main__.py").write_text(text, encoding="utf-8")


def run(command: Path | str, *arguments: str, **more: object) -> subprocess.CompletedProcess[str]:
    environ = os.environ | {"SUMMIT_KB_PYTHON": sys.executable}
    return subprocess.run(
        [str(command), *arguments],
        capture_output=True,
        text=True,
        check=False,
        **{"env": environ, **more},
    )


@pytest.mark.parametrize(
    "arguments", [(), ("search", "--json", "đà nẵng"), ("-x", "a b", "*", "", "$HOME", "c\nd")]
)
def test_arguments_arrive_as_typed_and_the_exit_code_comes_back(clone: Path, arguments: tuple):
    done = run(clone / "summit-kb", *arguments)
    assert done.returncode == 5
    assert done.stdout == "".join(f"<{each}>" for each in arguments or ("",))
    assert done.stderr.startswith("set-up: ['run'")


def test_any_folder_and_any_link_will_do(clone: Path, tmp_path: Path):
    (tmp_path / "bin").mkdir()
    link = tmp_path / "bin" / "kb"
    link.symlink_to(Path("..") / clone.relative_to(tmp_path) / "summit-kb")
    assert run(link, "list", cwd="/").stdout == "<list>"
    assert run("./summit-kb", "list", cwd=clone).stdout == "<list>"


def test_the_tests_run_with_the_clones_own_python(clone: Path):
    done = run(clone / "run-tests", "tests/search", "-k", "x y")
    assert done.stdout == f"<{clone}/tools/run_tests.py><tests/search><-k><x y>"
    assert done.stderr == "set-up: ['test']\n"


@pytest.mark.parametrize("command", COMMANDS)
def test_a_set_up_that_cannot_go_on_ends_it(clone: Path, command: str):
    pretend_set_up(clone, 70)
    done = run(clone / command)
    assert (done.returncode, done.stdout) == (70, "")


def fake_path(folder: Path, **pythons: str) -> dict[str, str]:
    """A PATH with the plain tools and only these Pythons."""
    folder.mkdir()
    for tool in ("sh", "dirname", "readlink"):
        (folder / tool).symlink_to(str(shutil.which(tool)))
    for name, body in pythons.items():
        (folder / name).write_text(body, encoding="utf-8")
        (folder / name).chmod(0o755)
    return {"PATH": str(folder), "HOME": str(folder)}


@pytest.mark.parametrize("status", [1, 126, 127])
def test_a_python_that_cannot_is_passed_over(clone: Path, tmp_path: Path, status: int):
    real = f'#!/bin/sh\nexec "{sys.executable}" "$@"\n'
    environ = fake_path(
        tmp_path / "path", python3=f"#!/bin/sh\nexit {status}\n", **{"python3.12": real}
    )
    assert run(clone / "summit-kb", "list", env=environ).stdout == "<list>"


def test_no_python_at_all_is_said_in_both_languages(clone: Path, tmp_path: Path):
    done = run(clone / "summit-kb", env=fake_path(tmp_path / "path"))
    assert done.returncode == 70
    assert done.stdout == ""
    assert "Summit KB cần Python 3.11" in done.stderr
    assert "Summit KB needs Python 3.11" in done.stderr


def test_continuous_integration_runs_the_same_command():
    script = (ROOT / ".ci" / "run").read_text("utf-8")
    assert '/../run-tests" "$@"' in script


@pytest.mark.parametrize("command", COMMANDS)
def test_the_windows_twin_does_the_same_steps(command: str):
    data = (ROOT / f"{command}.cmd").read_bytes()
    assert data.count(b"\n") == data.count(b"\r\n") > 8
    text = data.decode("ascii")
    level = "run" if command == "summit-kb" else "test"
    assert f'"%~dp0packaging\\setup" {level}' in text
    assert '"%~dp0.venv\\Scripts\\' in text
    assert text.splitlines()[-1] == "exit /b %errorlevel%"
