import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

import environment
from environment import Environment
from packages import LIBRARIES
from speech import SetUpError


@pytest.fixture
def program(clone: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """``python packaging/setup``, for a clone of its own."""
    folder = Path(environment.__file__).parent
    spec = importlib.util.spec_from_file_location("set_up", folder / "__main__.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    monkeypatch.setattr(module, "__file__", str(clone / "packaging" / "setup" / "__main__.py"))
    return module


def test_nothing_missing_is_silent(
    program: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    monkeypatch.setattr(Environment, "is_ready", lambda _self, _level: True)
    assert program.main(["run", "search", "x"]) == 0
    assert capsys.readouterr() == ("", "")


@pytest.mark.parametrize(
    ("failure", "status", "said"),
    [(SetUpError("Hỏng", "Broken"), 70, "Broken"), (KeyboardInterrupt(), 130, "Stopped")],
)
def test_what_stops_set_up_is_said_and_never_looks_like_an_answer(
    program: ModuleType,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    failure: BaseException,
    status: int,
    said: str,
):
    def stop(_environ: object) -> None:
        raise failure

    monkeypatch.setattr(program.interpreters, "choose", stop)
    assert program.main(["run"]) == status
    out, err = capsys.readouterr()
    assert out == ""
    assert said in err


@pytest.mark.parametrize(("asked", "told"), [([], True), (["desktop"], True), (["list"], False)])
def test_the_window_is_reminded_of_what_it_lacks(
    program: ModuleType,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    asked: list[str],
    told: bool,
):
    monkeypatch.setattr(Environment, "is_ready", lambda _self, _level: True)
    monkeypatch.setattr(Environment, "recorded_missing", lambda _self: [LIBRARIES[0].name])
    monkeypatch.setattr(program.libraries, "_loads", lambda _name: False)
    program.main(["run", *asked])
    assert (LIBRARIES[0].debian in capsys.readouterr().err) is told


def test_a_second_shell_that_waited_finds_it_done(
    program: ModuleType, monkeypatch: pytest.MonkeyPatch
):
    answers = iter([False, True])
    monkeypatch.setattr(Environment, "is_ready", lambda _self, _level: next(answers))
    monkeypatch.setattr(program, "_set_up", lambda *_: pytest.fail("set up twice"))
    assert program.main(["run"]) == 0
