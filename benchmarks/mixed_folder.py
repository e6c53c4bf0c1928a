"""A folder of mixed files: `summit-kb add` beside Recoll's indexer and pdftotext, in one run.

    python benchmarks/mixed_folder.py FOLDER... [--count 1000] [--rounds 2] [--cancels 20]

From the real files in the folders a thousand others are made (`mixed_files.py`). The engines read
them in turn, each in processes of its own, and are measured whole: wall time, processor time with
that of all they started, and the memory of all processes together. `add` keeps the originals,
texts, word positions, proposals and the index; `recollindex` its index; `pdftotext` reads the PDF
files only and keeps nothing. Then adds are cancelled at random moments, from the keyboard
(SIGINT) and through the use case, and the time until they have stopped is printed.
"""

from __future__ import annotations

import argparse
import os
import random
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from mixed_files import make, read_sources
from summit_kb.app.workspace import Workspace
from summit_kb.foundation.work import Cancel
from summit_kb.library.store import Library
from watching import Memory

_MEGA = 1_000_000


@dataclass(frozen=True)
class Run:
    """One engine once over the folder: seconds, and resident bytes of all its processes."""

    wall: float
    cpu: float
    memory: int


def measured(command: Sequence[str]) -> Run:
    """Run to the end; what it prints is dropped."""
    memory, started = Memory(), time.perf_counter()
    memory.start()
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _pid, status, usage = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    wall = time.perf_counter() - started
    memory.end()
    if child.returncode not in {0, 3}:
        raise SystemExit(f"{command[0]} ended with {child.returncode}")
    return Run(wall, usage.ru_utime + usage.ru_stime, memory.together)


def add_command(folder: Path, library: Path) -> list[str]:
    command = [sys.executable, "-m", "summit_kb.cli", "add", str(folder)]
    return [*command, "--library", str(library), "--quiet", "--accept-secret"]


def ours(folder: Path, base: Path) -> list[str]:
    library = base / "library"
    shutil.rmtree(library, ignore_errors=True)
    Library.create(library)
    return add_command(folder, library)


def recoll(folder: Path, base: Path) -> list[str]:
    place = base / "recoll"
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir()
    settings = f"topdirs = {folder}\nloglevel = 1\nnoaspell = 1\n"
    (place / "recoll.conf").write_text(settings, encoding="utf-8")
    return ["recollindex", "-c", str(place), "-z"]


def pdftotext(folder: Path, _base: Path) -> list[str]:
    """One file after another on each of two processors."""
    each = 'for path; do pdftotext "$path" -; done'
    find = f"find '{folder}' -name '*.pdf' -print0 | xargs -0 -P 2 -n 8 sh -c '{each}' sh"
    return ["sh", "-c", find]


ENGINES: dict[str, Callable[[Path, Path], list[str]]] = {
    "summit-kb add": ours,
    "recollindex": recoll,
    "pdftotext": pdftotext,
}


def compare(folder: Path, base: Path, count: int, rounds: int) -> float:
    """Print the table; the best wall time of ours."""
    names = [name for name in ENGINES if name == "summit-kb add" or shutil.which(name)]
    runs: dict[str, list[Run]] = {name: [] for name in names}
    for number in range(rounds):
        for name in names if number % 2 == 0 else reversed(names):
            runs[name].append(measured(ENGINES[name](folder, base)))
    pdfs = sum(path.suffix == ".pdf" for path in folder.rglob("*"))
    print("\nengine            files   wall s    CPU s   ms/file  CPU ms/file  memory MB")
    for name, done in runs.items():
        files = pdfs if name == "pdftotext" else count
        wall, cpu = min(run.wall for run in done), min(run.cpu for run in done)
        held = max(run.memory for run in done) / _MEGA
        per_file = f"{1000 * wall / files:9.1f} {1000 * cpu / files:12.1f}"
        print(f"{name:16} {files:6} {wall:8.1f} {cpu:8.1f} {per_file} {held:10.0f}")
    return min(run.wall for run in runs["summit-kb add"])


def interrupt(folder: Path, base: Path, delay: float) -> float:
    """Seconds from SIGINT to the end of the command."""
    child = subprocess.Popen(
        ours(folder, base), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    time.sleep(delay)
    if child.poll() is not None:
        return 0.0
    child.send_signal(signal.SIGINT)
    asked = time.perf_counter()
    child.wait()
    return time.perf_counter() - asked


def cancel(folder: Path, base: Path, delay: float) -> float:
    """Seconds from the request to the answer of the use case; 0 when it was done before."""
    ours(folder, base)
    workspace, flag, asked = Workspace.open(base / "library"), Cancel(), [0.0]

    def ask() -> None:
        asked[0] = time.perf_counter()
        flag.request()

    timer = threading.Timer(delay, ask)
    timer.start()
    done = workspace.add([folder], accept_secret=True, cancel=flag)
    waited = time.perf_counter() - asked[0]
    timer.cancel()
    workspace.close()
    return waited if done.cancelled else 0.0


def tell_cancels(folder: Path, base: Path, moments: int, most: float, seed: int) -> None:
    chance = random.Random(seed)
    for name, stop in (("SIGINT", interrupt), ("cancel", cancel)):
        waits = [stop(folder, base, chance.uniform(0.6, most)) for _ in range(moments)]
        waits = [wait for wait in waits if wait] or [0.0]
        middle = f"{statistics.median(waits):.2f} s in the middle, {max(waits):.2f} s at most"
        print(f"{name}: {len(waits)} of {moments} moments within the run; answered in {middle}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--count", type=int, default=1000)
    parser.add_argument("--rounds", type=int, default=2)
    parser.add_argument("--cancels", type=int, default=20)
    parser.add_argument("--seed", type=int, default=2019)
    options = parser.parse_args()
    base = Path(tempfile.mkdtemp(prefix="mixed-folder-"))
    os.environ["SUMMIT_KB_HOME"] = str(base / "home")
    folder = base / "incoming"
    made = make(read_sources(options.folders), options.count, folder, options.seed)
    size = sum(path.stat().st_size for path in made) / _MEGA
    print(f"{len(made)} files, {size:.0f} MB, seed {options.seed}, best of {options.rounds} rounds")
    wall = compare(folder, base, len(made), options.rounds)
    if options.cancels:
        tell_cancels(folder, base, options.cancels, wall, options.seed)
    shutil.rmtree(base)


if __name__ == "__main__":
    main()
