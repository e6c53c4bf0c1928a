import sys
from pathlib import Path

import pytest

import interpreters
from interpreters import Interpreter, ask, choose, confirm
from speech import SetUpError


def known(monkeypatch: pytest.MonkeyPatch, *pythons: Interpreter) -> None:
    """Only these Pythons exist, looked for in this order."""
    monkeypatch.setattr(interpreters, "_candidates", lambda: [[each.path] for each in pythons])
    by_path = {each.path: each for each in pythons}
    monkeypatch.setattr(interpreters, "ask", lambda command: by_path.get(command[0]))


OLD = Interpreter("/usr/bin/python3.9", (3, 9), makes_venvs=True)
BARE = Interpreter("/usr/bin/python3.11", (3, 11), makes_venvs=False)
WHOLE = Interpreter("/usr/local/bin/python3.12", (3, 12), makes_venvs=True)
NEW = Interpreter("/usr/bin/python3.14", (3, 14), makes_venvs=True)


def test_a_supported_python_that_needs_nothing_comes_first(monkeypatch: pytest.MonkeyPatch):
    known(monkeypatch, OLD, BARE, WHOLE, NEW)
    assert choose({}) == WHOLE


def test_one_that_lacks_its_venv_package_will_do(monkeypatch: pytest.MonkeyPatch):
    known(monkeypatch, OLD, BARE)
    assert choose({}) == BARE
    assert interpreters.venv_package(BARE) == "python3.11-venv"


def test_the_person_may_choose(monkeypatch: pytest.MonkeyPatch):
    known(monkeypatch, WHOLE, BARE)
    assert choose({"SUMMIT_KB_PYTHON": BARE.path}) == BARE


@pytest.mark.parametrize("pythons", [(), (OLD,), (OLD, NEW)])
def test_others_are_refused_with_what_was_found(
    monkeypatch: pytest.MonkeyPatch, pythons: tuple[Interpreter, ...]
):
    known(monkeypatch, *pythons)
    with pytest.raises(SetUpError) as caught:
        choose({})
    for sentence in (caught.value.vi, caught.value.en):
        assert "3.11, 3.12, 3.13" in sentence
        assert all(f"{python.name} ({python.path})" in sentence for python in pythons)


def test_a_real_python_tells_its_version():
    answer = ask([sys.executable])
    assert answer is not None
    assert answer.version == sys.version_info[:2]
    assert answer.makes_venvs


@pytest.mark.parametrize("body", ["exit 127", "echo not json", "echo '[]'"])
def test_a_stand_in_is_no_python(tmp_path: Path, body: str):
    shim = tmp_path / "python3.12"
    shim.write_text(f"#!/bin/sh\n{body}\n", encoding="utf-8")
    shim.chmod(0o755)
    assert ask([str(shim)]) is None
    assert ask([str(tmp_path / "absent")]) is None


def test_after_packages_the_python_is_asked_again(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(interpreters, "ask", lambda _command: WHOLE)
    assert confirm(BARE).makes_venvs
    monkeypatch.setattr(interpreters, "ask", lambda _command: BARE)
    with pytest.raises(SetUpError, match=r"python3\.11-venv"):
        confirm(BARE)


def test_the_system_python_comes_before_that_of_an_active_environment():
    names = [command[0] for command in interpreters._candidates()]
    assert (sys.executable in names) == (sys.prefix == sys.base_prefix)
    assert "python3" in names
