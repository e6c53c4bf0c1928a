"""Wheels for macOS: which lines of the lock hold there, and what the code in a wheel asks for."""

import zipfile
from pathlib import Path

import pytest

import mac_wheels
from mac_wheels import Wheel

LOCK = """\
# a comment
one==1.0 ; sys_platform == 'win32' \\
    --hash=sha256:aa
two==2.0 ; sys_platform == 'darwin' and python_version < '3.13' \\
    --hash=sha256:bb \\
    --hash=sha256:cc
three==3.0 \\
    --hash=sha256:dd
"""


def test_lines_that_hold_on_a_mac():
    told = mac_wheels.lines(LOCK, mac_wheels.environment("3.12", "arm64"))
    assert told == {
        "two": "two==2.0 --hash=sha256:bb --hash=sha256:cc",
        "three": "three==3.0 --hash=sha256:dd",
    }
    assert set(mac_wheels.lines(LOCK, mac_wheels.environment("3.13", "arm64"))) == {"three"}


def test_the_lock_of_the_project_is_read():
    lock = (Path(__file__).parents[3] / "requirements.lock").read_text(encoding="utf-8")
    told = mac_wheels.lines(lock, mac_wheels.environment("3.12", "x86_64"))
    assert {"pyside6-essentials", "numpy", "tuf"} <= {name.lower() for name in told}
    assert all("--hash=sha256:" in line and ";" not in line for line in told.values())


def test_what_code_asks_for(code, tmp_path):
    thin, fat = code
    path = tmp_path / "a-1.0-py3-none-any.whl"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("a/one.so", fat(thin(minimum=(11, 0)), thin("x86_64", (10, 13))))
        archive.writestr("a/two.dylib", thin(minimum=(12, 3)))
        archive.writestr("a/__init__.py", "")
    wheel = mac_wheels.read(path)
    assert (wheel.minimum, wheel.processors) == ((12, 3), {"arm64", "x86_64"})


@pytest.mark.parametrize(
    ("minimum", "processors", "told"),
    [
        ((0, 0), (), ""),
        ((13, 0), ("arm64", "x86_64"), ""),
        ((26, 1), ("arm64",), "asks for macOS 26.1"),
        ((11, 0), ("x86_64",), "is for x86_64"),
    ],
)
def test_what_does_not_do(minimum, processors, told):
    wheel = Wheel("a.whl", 1, minimum, frozenset(processors))
    assert mac_wheels.problem(wheel, "arm64") == told


def test_a_missing_wheel_is_told(monkeypatch, tmp_path, capsys):
    lock = tmp_path / "lock"
    lock.write_text("three==3.0 --hash=sha256:dd\n", encoding="utf-8")
    monkeypatch.setattr(mac_wheels, "fetch", lambda *_what: "No matching distribution")
    assert mac_wheels.main(["--lock", str(lock)]) == 1
    said = capsys.readouterr()
    assert said.err.count("three: No matching distribution") == len(mac_wheels.PROCESSORS)
    assert mac_wheels.main(["--lock", str(lock), "--processor", "arm64"]) == 1
    assert capsys.readouterr().err.count("No matching distribution") == 1
