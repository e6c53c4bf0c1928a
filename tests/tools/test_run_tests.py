import sys

import pytest

import run_tests
from run_tests import THOROUGHLY, WORKERS, Gate, judge, report


def python(name: str, code: str) -> Gate:
    return Gate(name, (sys.executable, "-c", code))


def test_a_gate_that_passes_is_one_line_with_its_last_words():
    verdict = judge(python("doors", "print('noise'); print('29 closed doors')"))
    assert verdict.passed
    line = report(verdict)
    assert line.startswith("ok   doors")
    assert line.endswith("29 closed doors")
    assert "\n" not in line


def test_a_gate_that_fails_shows_all_it_said():
    verdict = judge(python("doors", "import sys; print('một'); sys.exit('hai')"))
    assert not verdict.passed
    assert report(verdict).splitlines()[0].startswith("FAIL doors")
    assert "một" in report(verdict)
    assert "hai" in report(verdict)


def test_a_tool_that_is_not_there_fails_its_gate():
    verdict = judge(Gate("types", ("no-such-tool-anywhere",)))
    assert not verdict.passed
    assert verdict.said


def test_one_failing_gate_fails_them_all(capsys: pytest.CaptureFixture[str]):
    gates = (python("a", ""), python("b", "raise SystemExit(3)"), python("c", ""))
    assert not run_tests.run_gates(gates)
    assert [line.split()[:2] for line in capsys.readouterr().out.splitlines() if line] == [
        ["ok", "a"],
        ["FAIL", "b"],
        ["ok", "c"],
    ]
    assert run_tests.run_gates(gates[:1])


@pytest.mark.parametrize(
    ("arguments", "gates", "tests"),
    [
        ([], 1, [["-q", WORKERS, "-m", "not slow"]]),
        (["--slow"], 0, [["-q", WORKERS, "-m", "slow or hypothesis", THOROUGHLY]]),
        (["--all"], 1, [["-q", WORKERS, THOROUGHLY]]),
        (["--gates"], 1, []),
        (["tests/search", "-k", "x"], 0, [["tests/search", "-k", "x"]]),
        (["--all", "tests/search"], 0, [["-q", WORKERS, THOROUGHLY, "tests/search"]]),
    ],
)
def test_arguments_choose_what_runs(
    arguments: list[str], gates: int, tests: list[list[str]], monkeypatch: pytest.MonkeyPatch
):
    ran: list[object] = []
    asked: list[list[str]] = []
    monkeypatch.setattr(run_tests, "run_gates", lambda: ran.append(1) is None)
    monkeypatch.setattr(run_tests, "run_pytest", lambda words: asked.append(words) is None)
    assert run_tests.main(arguments) == 0
    assert (len(ran), asked) == (gates, tests)


@pytest.mark.parametrize(("gates", "tests"), [(True, False), (False, True), (False, False)])
def test_any_failure_is_the_exit_code(gates: bool, tests: bool, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(run_tests, "run_gates", lambda: gates)
    monkeypatch.setattr(run_tests, "run_pytest", lambda _words: tests)
    assert run_tests.main([]) == 1


def test_every_gate_stands_for_a_tool_or_script_that_is_there():
    for gate in run_tests.GATES:
        program = gate.command[1] if gate.command[0] == sys.executable else gate.command[0]
        assert (run_tests.ROOT / program).exists(), gate.name
