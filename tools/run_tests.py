"""Every gate and the tests; what ``run-tests`` runs once set-up is done.

./run-tests                     every gate, and every test that is not marked slow
./run-tests --slow              what that leaves out: slow tests, and every property on 100 examples
./run-tests --all               both: every gate, every test, every property on 100 examples
./run-tests --gates             the gates alone
./run-tests tests/search -k x   pytest alone, with these arguments; --slow or --all may come first
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SCRIPTS = Path(sys.executable).parent


@dataclass(frozen=True)
class Gate:
    """One check: a name for the report and the command, run in the project's folder."""

    name: str
    command: tuple[str, ...]


@dataclass(frozen=True)
class Verdict:
    """How a gate ended; ``said`` is all it printed."""

    gate: Gate
    passed: bool
    seconds: float
    said: str


def _tool(name: str, *arguments: str) -> tuple[str, ...]:
    return (str(SCRIPTS / name), *arguments)


def _ours(script: str, *arguments: str) -> tuple[str, ...]:
    return (sys.executable, str(ROOT / "tools" / script), *arguments)


# Decision 0045: what a run asks of pytest.
THOROUGHLY = "--hypothesis-profile=thorough"
# One worker more than cores: a fifth of the time a worker waits for a process, a timer or a disk.
WORKERS = f"-n{(os.cpu_count() or 1) + 1}"
TESTS = {
    "": ["-q", WORKERS, "-m", "not slow"],
    "--slow": ["-q", WORKERS, "-m", "slow or hypothesis", THOROUGHLY],
    "--all": ["-q", WORKERS, THOROUGHLY],
}

# The two slow ones first: gates run two at a time.
GATES = (
    Gate("types", _tool("basedpyright", "--warnings", "--pythonpath", sys.executable)),
    Gate("collection", _ours("check_collection.py")),
    Gate("ruff check", _tool("ruff", "check", "--quiet", ".")),
    Gate("ruff format", _tool("ruff", "format", "--check", "--quiet", ".")),
    Gate("imports", _tool("lint-imports", "--no-logo")),
    Gate("doors", _ours("check_doors.py")),
    Gate("sizes", _ours("check_sizes.py")),
    Gate("mirror", _ours("check_mirror.py")),
    Gate("habits", _ours("check_habits.py")),
    Gate("words", _ours("check_words.py")),
    Gate("links", _ours("check_links.py")),
    Gate("translations", _ours("i18n.py", "check")),
)


def _environment() -> dict[str, str]:
    """Ours, but compiled modules are kept: tests start hundreds of programs that import them."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


def judge(gate: Gate) -> Verdict:
    start = time.monotonic()
    try:
        done = subprocess.run(
            gate.command,
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            check=False,
            env={**_environment(), "PYTHONUTF8": "1", "QT_QPA_PLATFORM": "offscreen"},
        )
        passed, said = done.returncode == 0, done.stdout.decode("utf-8", "replace").strip()
    except OSError as error:
        passed, said = False, str(error)
    return Verdict(gate, passed, time.monotonic() - start, said)


def report(verdict: Verdict) -> str:
    """One line for a gate that passed; everything it said for one that did not."""
    mark = "ok  " if verdict.passed else "FAIL"
    line = f"{mark} {verdict.gate.name:<12} {verdict.seconds:5.1f} s"
    if verdict.passed:
        last = verdict.said.splitlines()[-1] if verdict.said else ""
        return f"{line}   {last}".rstrip()
    return f"{line}\n{verdict.said}\n"


def run_gates(gates: tuple[Gate, ...] = GATES) -> bool:
    passed = True
    with ThreadPoolExecutor(max_workers=2) as pool:
        for verdict in pool.map(judge, gates):
            print(report(verdict), flush=True)
            passed = passed and verdict.passed
    return passed


def run_pytest(arguments: list[str]) -> bool:
    command = [sys.executable, "-P", "-m", "pytest", *arguments]
    return subprocess.run(command, cwd=ROOT, env=_environment(), check=False).returncode == 0


def main(arguments: list[str]) -> int:
    if arguments in (["-h"], ["--help"]):
        print((__doc__ or "").strip())
        return 0
    if arguments == ["--gates"]:
        return 0 if run_gates() else 1
    run, wanted = (arguments[0], arguments[1:]) if arguments else ("", [])
    if run not in TESTS:
        return 0 if run_pytest(arguments) else 1
    gates = run == "--slow" or bool(wanted) or run_gates()
    tests = run_pytest([*TESTS[run], *wanted])
    return 0 if gates and tests else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
