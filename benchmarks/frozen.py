"""The frozen program beside the same from source: what it weighs, how long it takes to start.

    python benchmarks/frozen.py FOLDER [--rounds 5] [--no-compress]

FOLDER is what packaging/freeze/build.py made. A start is a new process with a home of its own: to
its version; to the answer of a search on the command line; and to the window that shows the starter
library and has answered a search, without a screen. "first" also makes the index of the starter
library; "again" is the middle of the rounds that follow. CPU seconds are user and system of the
process and its workers, wall seconds come from a machine that may have other things to do.
"""

from __future__ import annotations

import argparse
import lzma
import os
import re
import resource
import statistics
import subprocess
import sys
import tarfile
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

QUERY = "Đà Nẵng"
PARTS = (
    ("Qt's data of languages (ICU)", r"_internal/.*libicudata"),
    ("Qt and its binding", r"_internal/(?:PySide6|shiboken6|libQt6|libicu|libpyside|libshiboken)"),
    ("Tesseract with vie, eng, osd", r"_internal/recognition/"),
    ("numpy with OpenBLAS", r"_internal/(?:numpy|libscipy_openblas|libgfortran|libquadmath)"),
    ("PDFium", r"_internal/pypdfium2"),
    ("cryptography", r"_internal/(?:cryptography|_cffi)"),
    ("lxml, Lexbor, Pillow", r"_internal/(?:lxml|selectolax|PIL|pillow)"),
    ("fonts, words, looks, samples", r"_internal/summit_kb/shipped/resources/"),
    ("starter library", r"_internal/summit_kb/shipped/corpus/"),
    ("notices and list of parts", r"share/"),
    ("the program: all modules of Python", r"summit-kb$|_internal/base_library"),
    ("Python, X11 and the rest", r""),
)
"""By the beginning of the path; the first that fits."""
WINDOW = ("summit_kb.desktop.self_test", "vi", "window")


@dataclass(frozen=True)
class Took:
    """Seconds of one start."""

    cpu: float
    wall: float


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--no-compress", action="store_true")
    options = parser.parse_args()
    weigh(options.folder, compress=not options.no_compress)
    program = str(options.folder.absolute() / "summit-kb")
    python = [sys.executable, "-X", "utf8", "-P", "-m"]
    starts = {
        "--version": ([program, "--version"], [*python, "summit_kb.cli", "--version"]),
        "search": ([program, "search", QUERY], [*python, "summit_kb.cli", "search", QUERY]),
        "window": ([program, "--worker", *WINDOW], [*python, *WINDOW]),
    }
    print("\n| start | frozen, first | source, first | frozen, again | source, again |")
    print("|---|---|---|---|---|")
    for name, commands in starts.items():
        told = side_by_side(commands, options.rounds)
        print(f"| {name} | {' | '.join(told)} |", flush=True)
    print("\nCPU seconds (wall seconds)")
    return 0


def weigh(folder: Path, *, compress: bool) -> None:
    """Print megabytes as they lie and packed, and how many files there are."""
    files = [path for path in folder.rglob("*") if path.is_file() and not path.is_symlink()]
    size = sum(path.stat().st_size for path in files)
    print(f"{len(files)} files, {size / 1e6:.1f} MB")
    if compress:
        for preset in (6, 9):
            print(f"tar, xz -{preset}: {packed([folder], preset) / 1e6:.1f} MB", flush=True)
        weigh_parts(folder)


def weigh_parts(folder: Path) -> None:
    """Print what each part weighs as it lies, and packed by itself."""
    parts: dict[str, list[Path]] = {name: [] for name, _ in PARTS}
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink():
            name = path.relative_to(folder).as_posix()
            parts[next(part for part, rule in PARTS if re.match(rule, name))].append(path)
    print("\n| part | files | MB | MB, xz -6 by itself |\n|---|---|---|---|")
    for part, files in parts.items():
        lying = sum(path.stat().st_size for path in files) / 1e6
        print(f"| {part} | {len(files)} | {lying:.1f} | {packed(files, 6) / 1e6:.1f} |", flush=True)


def packed(paths: Sequence[Path], preset: int) -> int:
    """Bytes of folders and files as one compressed archive, files in the order of their names."""
    with tempfile.TemporaryFile() as file:
        with (
            lzma.open(file, "wb", preset=preset) as stream,
            tarfile.open(fileobj=stream, mode="w|") as archive,
        ):
            for path in paths:
                archive.add(path, path.name)
        return file.seek(0, os.SEEK_END)


def side_by_side(commands: Sequence[list[str]], rounds: int) -> list[str]:
    """First and later starts of each command, in turns so that both meet the same moments."""
    with tempfile.TemporaryDirectory(prefix="frozen-") as name:
        homes = [Path(name) / str(number) for number in range(len(commands))]
        firsts = [start(*pair) for pair in zip(commands, homes, strict=True)]
        later: list[list[Took]] = [[] for _ in commands]
        for _ in range(rounds):
            for number, pair in enumerate(zip(commands, homes, strict=True)):
                later[number].append(start(*pair))
    agains = [
        Took(
            statistics.median(one.cpu for one in took),
            statistics.median(one.wall for one in took),
        )
        for took in later
    ]
    return [f"{one.cpu:.2f} ({one.wall:.2f})" for one in (*firsts, *agains)]


def start(command: list[str], home: Path) -> Took:
    """One process from its start to its end."""
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "SUMMIT_KB_HOME": str(home),
    }
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    before, began = _spent(), time.perf_counter()
    subprocess.run(command, env=environment, check=True, stdout=subprocess.DEVNULL)
    return Took(_spent() - before, time.perf_counter() - began)


def _spent() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


if __name__ == "__main__":
    sys.exit(main())
