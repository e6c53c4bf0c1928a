"""Typing into the window, letter by letter: how long does the window ever stand still?

    python benchmarks/typing_window.py [--documents 5000] [--phrases 80] [--work FOLDER]
        [--during nothing adding rebuilding others] [--stacks 8]

Each run is a new process with the real window off screen; everything is painted. 80 phrases are
typed at 80 to 150 ms a key while a timer of 4 ms in the event loop notes how long it had to wait.
"adding" is the import queue with 300 files, "rebuilding" makes the whole index anew, in "others"
another process adds files to the same library. "own" is the longest time that
the window's thread computed without a turn, "work" what all threads of the process did between two
turns: on a machine that is busy with other things the clock says more than that, and without them
a stop takes no longer. With ``--stacks`` the places where it was in stops over
40 ms are noted, by a thread that costs something itself and may upset a painter.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

import import_window
import many_documents
from summit_kb.foundation.paths import starter_library

ROUND = Path(__file__).with_name("typing_window_round.py")
OCCASIONS = ("nothing", "adding", "rebuilding", "others")


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--documents", type=int, default=5_000, help="0: the starter library")
    parser.add_argument("--phrases", type=int, default=80)
    parser.add_argument("--files", type=int, default=300, help="files that are added")
    parser.add_argument("--during", nargs="+", choices=OCCASIONS, default=list(OCCASIONS))
    parser.add_argument("--stacks", type=int, default=0, help="how many places to print")
    parser.add_argument("--work", type=Path, help="keeps the library for the next run")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        scratch = Path(name)
        source = prepared(options.work or scratch, options.documents)
        print(f"{source.name}, milliseconds between two turns of the event loop, load", end=" ")
        print(" ".join(f"{one:.1f}" for one in os.getloadavg()))
        print(f"{'during':12}{'longest':>9}{'p99':>7}{'>16':>6}{'>33':>6}{'>50':>6}", end="")
        print(f"{'own':>6}{'work':>6}{'>33':>6}{'>50':>6}{'keys':>7}", end="")
        print(f"{'sugg. p50':>11}{'p95':>6}{'hits p50':>10}{'p95':>6}")
        for during in options.during:
            library = scratch / f"library-{during}"
            if during in ("nothing", "rebuilding"):
                library = source
            else:
                shutil.copytree(source, library)
            inbox = scratch / f"inbox-{during}"
            import_window.make_files(inbox, options.files)
            tell(during, typed(library, inbox, during, options), options.stacks)
    return 0


def prepared(work: Path, documents: int) -> Path:
    """A library with its index, ready to be searched."""
    library = work / (f"library-{documents}" if documents else "starter")
    if not library.exists() and documents:
        many_documents.write_library(library, starter_library(), documents)
    elif not library.exists():
        ignored = shutil.ignore_patterns(".*", "__pycache__")
        shutil.copytree(starter_library(), library, ignore=ignored)
    run = [sys.executable, "-m", "summit_kb.cli", "--library", str(library), "index"]
    subprocess.run(run, check=True, stdout=subprocess.DEVNULL)
    return library


def typed(library: Path, inbox: Path, during: str, options: argparse.Namespace) -> dict[str, Any]:
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as home:
        environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "SUMMIT_KB_HOME": home}
        given = (library, inbox, during, options.phrases, options.stacks)
        command = [sys.executable, str(ROUND), *map(str, given)]
        done = subprocess.run(command, env=environment, check=True, stdout=subprocess.PIPE)
    return json.loads(done.stdout.splitlines()[-1])


def tell(during: str, found: dict[str, Any], stacks: int) -> None:
    stops: list[float] = sorted(stop for stop, _own, _work in found["stops"])
    own = max(own for _stop, own, _work in found["stops"])
    # What the process computes beside the stop, on another processor, is no part of it.
    work: list[float] = [min(stop, work) for stop, _own, work in found["stops"]]
    print(f"{during:12}{stops[-1]:9.0f}{part(stops, 0.99):7.1f}", end="")
    print("".join(f"{sum(one > most for one in stops):6}" for most in (16, 33, 50)), end="")
    print(f"{own:6.0f}{max(work):6.0f}", end="")
    print("".join(f"{sum(one > most for one in work):6}" for most in (33, 50)), end="")
    print(f"{found['keys']:7}", end=" ")
    for times in (found["suggested"], found["found"]):
        print(f"{part(sorted(times), 0.5):10.0f}{part(sorted(times), 0.95):6.0f}", end="")
    print(f"   {found['note']}", flush=True)
    for place, count in list(found["places"].items())[:stacks]:
        print(f"    {count:4} x {place}")


def part(ordered: list[float], share: float) -> float:
    return ordered[min(int(len(ordered) * share), len(ordered) - 1)] if ordered else 0.0


if __name__ == "__main__":
    sys.exit(main())
