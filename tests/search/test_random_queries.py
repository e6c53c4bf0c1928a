"""Random queries beside stock Whoosh, a few hundred; benchmarks/random_queries.py does 20,000."""

import subprocess
import sys
from pathlib import Path

HARNESS = Path(__file__).parents[2] / "benchmarks" / "random_queries.py"


def test_no_exception_no_silent_empty_result_and_what_stock_whoosh_finds() -> None:
    done = subprocess.run(
        [sys.executable, str(HARNESS), "--queries", "250", "--strings", "250", "--seed", "5"],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert done.stdout.endswith("\n0 faults\n"), done.stdout + done.stderr
    assert done.returncode == 0
    compared = [line for line in done.stdout.splitlines() if "answered, as stock Whoosh" in line]
    assert sum(int(line.split()[0]) for line in compared) > 100
