"""Kill -9 during add and indexing, a few moments of it; benchmarks/kill_add.py does many."""

import subprocess
import sys
from pathlib import Path

import pytest

HARNESS = Path(__file__).parents[2] / "benchmarks" / "kill_add.py"


@pytest.mark.parametrize("kills", [1, pytest.param(4, marks=pytest.mark.slow)])
def test_what_was_reported_survives_a_kill(kills: int) -> None:
    done = subprocess.run(
        [sys.executable, str(HARNESS), str(kills), "--files", "12"],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert f"{kills} kills, 0 with problems" in done.stdout, done.stdout + done.stderr
    assert done.returncode == 0
