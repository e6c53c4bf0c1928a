"""Every test can be collected; on the way all of them are compiled, once and not once a worker."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence

from sources import ROOT

COMMAND = (sys.executable, "-P", "-m", "pytest", "--collect-only", "-qq", "-n", "0")
_ERRORS = "= ERRORS ="


def collect(arguments: Sequence[str] = ()) -> tuple[bool, str]:
    """Whether it went well, and how many tests there are or what stands in the way."""
    done = subprocess.run(
        [*COMMAND, *arguments],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=False,
    )
    said = done.stdout.decode("utf-8", "replace")
    if done.returncode != 0:
        return False, said[max(said.find(_ERRORS), 0) :].strip()
    counts = [line.rpartition(": ")[2] for line in said.splitlines()]
    return True, f"{sum(int(count) for count in counts if count.isdecimal())} tests"


def main() -> int:
    passed, said = collect()
    print(said, file=sys.stdout if passed else sys.stderr)
    return 0 if passed else 1


if __name__ == "__main__":
    sys.exit(main())
