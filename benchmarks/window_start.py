"""Time until the window can be used, and what it is spent on.

    python benchmarks/window_start.py [--documents 10000] [--rounds 5] [--work FOLDER]

Each round is a new process, from its start to the first paint of the window, to the start page of
the open library, and to the painted answer of a typed search. Measured on the starter library and
on a synthetic one; "first" is the round that also makes the index.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

import many_documents
from summit_kb.foundation.paths import starter_library

CHILD = Path(__file__).with_name("window_start_round.py")


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--documents", type=int, default=10_000)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--work", type=Path, help="keeps the synthetic library for the next run")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as name:
        work = options.work or Path(name)
        home = Path(name) / "home"
        _report("starter library", None, home, options.rounds)
        if options.documents:
            library = work / f"library-{options.documents}"
            if not library.exists():
                many_documents.write_library(library, starter_library(), options.documents)
            _report(f"{options.documents} documents", library, home, options.rounds)
        _imports(home)
    return 0


def _report(title: str, library: Path | None, home: Path, rounds: int) -> None:
    first = _round(library, home)
    again = [_round(library, home) for _ in range(rounds)]
    print(f"\n{title}: milliseconds since the process was started")
    print(f"  {'':28}{'first':>9}{'again':>9}{'of it':>9}")
    before = 0.0
    for name in first:
        middle = statistics.median(one[name] for one in again)
        print(f"  {name:28}{first[name]:9.0f}{middle:9.0f}{middle - before:9.0f}")
        before = middle


def _round(library: Path | None, home: Path) -> dict[str, float]:
    command = [sys.executable, str(CHILD), str(library or "")]
    done = _run(command, home)
    return json.loads(done.stdout.splitlines()[-1])


def _imports(home: Path) -> None:
    """Where the time of loading goes, by package."""
    code = "import summit_kb.desktop.start, summit_kb.app.workspace, summit_kb.desktop.reader.pane"
    done = _run([sys.executable, "-X", "importtime", "-c", code], home)
    spent: Counter[str] = Counter()
    for line in done.stderr.splitlines():
        parts = line.removeprefix("import time:").split("|")
        if len(parts) == 3 and parts[0].strip().isdigit():
            spent[_package(parts[2].strip())] += int(parts[0])
    print("\nloading (with the tracing that measures it), milliseconds by package")
    for name, microseconds in spent.most_common(8):
        print(f"  {name:28}{microseconds / 1_000:9.0f}")


def _package(module: str) -> str:
    parts = module.split(".")
    return ".".join(parts[:2]) if parts[0] in ("summit_kb", "PySide6") else parts[0]


def _run(command: list[str], home: Path) -> subprocess.CompletedProcess[str]:
    # Compiled modules are kept between the rounds, as on a reader's machine.
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment = kept | {
        "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
        "SUMMIT_KB_HOME": str(home),
        "SUMMIT_KB_BENCH_START": repr(time.monotonic()),
    }
    return subprocess.run(command, env=environment, check=True, capture_output=True, text=True)


if __name__ == "__main__":
    sys.exit(main())
