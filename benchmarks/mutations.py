"""Thousands of broken files through the readers and through `summit-kb add`.

    python benchmarks/mutations.py FOLDER... [--count 2000] [--seed 2019] [--work FOLDER] [--only N]

From the files of the folders N mutations are made, always the same for a seed (`mutating.py`).
Each batch is opened and read in worker processes, then added to one library from the command
line. Printed are the outcomes by kind and by format, the slowest files, the memory of the workers,
and everything that is not as it must be: a crash, a hang, an error without a name of its own.
Exit code 1 when there is one. `--only` makes and reads one mutation and prints what came of it.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from mutating import Mutation, mutate
from summit_kb.app.gathering import hashed
from summit_kb.app.unfolding import unfolded
from summit_kb.foundation.work import Cancel, silent
from summit_kb.ingest.expansion import INSIDE
from summit_kb.ingest.extract import Limits, extract_files
from summit_kb.ingest.outcome import Outcome
from watching import Memory

SLOW = 30.0
WRONG = frozenset({"internal", "ingest", "worker-crashed", "worker-timeout", "worker-start"})
"""Codes that say that we failed, not the file. "worker-memory" is the limit at work."""

_ADD_PATIENCE = 3600.0
_NOT_SAMPLES = frozenset({".tsv"})


@dataclass
class Tally:
    """What came of everything read."""

    by_kind: Counter[tuple[str, str]] = field(default_factory=Counter)
    by_format: Counter[tuple[str, str]] = field(default_factory=Counter)
    details: Counter[str] = field(default_factory=Counter)
    slowest: list[tuple[float, str, str]] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)

    def note(self, mutation: Mutation, outcome: str, seconds: float, shown: str) -> None:
        self.by_kind[mutation.kind, outcome] += 1
        self.by_format[mutation.format, outcome] += 1
        self.slowest = sorted([*self.slowest, (seconds, outcome, shown)], reverse=True)[:8]
        if outcome in WRONG or seconds > SLOW:
            self.wrong.append(f"{outcome} after {seconds:.1f} s: {shown} ({mutation.kind})")


def outcome_of(outcome: Outcome) -> str:
    if outcome.text is None:
        return outcome.error.code if outcome.error else "internal"
    warnings = outcome.text.warnings
    if any(code.startswith("ocr") for code in warnings):
        return "ocr"  # recognised, or waiting for it
    return "converted" if any(code.startswith("legacy-") for code in warnings) else "ok"


def read_batch(batch: Sequence[Mutation], tally: Tally, options: argparse.Namespace) -> int:
    """Open and read the files of a batch; how many files there were with those inside."""
    owners = {str(mutation.path): mutation for mutation in batch}
    files = [hashed(mutation.path, Cancel()) for mutation in batch]
    with unfolded(files, report=silent, cancel=Cancel()) as inside:
        for failed in inside.failed:
            shown = str(failed.path)
            tally.note(owners[shown.partition(INSIDE)[0]], failed.error.code, 0.0, shown)
        shown_as = {file.path: str(file.shown) for file in inside.files}
        limits = Limits(ocr=options.ocr)
        outcomes = extract_files([*shown_as], jobs=options.jobs, limits=limits)
        for outcome in outcomes:
            shown = shown_as[outcome.path]
            tally.note(
                owners[shown.partition(INSIDE)[0]], outcome_of(outcome), outcome.seconds, shown
            )
            if outcome.error is not None:
                detail = str(outcome.error.facts.get("detail", ""))
                tally.details[f"{outcome.error.code}: {detail.partition(':')[0][:60]}"] += 1
    return len(shown_as) + len(inside.failed)


def add_batch(folder: Path, library: Path, options: argparse.Namespace, added: Counter[str]) -> str:
    """Add a folder from the command line; what was wrong with it, or nothing."""
    command = [sys.executable, "-m", "summit_kb.cli", "add", str(folder), "--json", "--quiet"]
    command += ["--library", str(library), "--accept-secret", "--jobs", str(options.jobs)]
    command += [] if options.ocr else ["--no-ocr"]
    try:
        done = subprocess.run(
            command, capture_output=True, text=True, timeout=_ADD_PATIENCE, check=False
        )
    except subprocess.TimeoutExpired:
        return "add hangs"
    if done.returncode not in {0, 3}:
        return f"add ended with {done.returncode}: {done.stdout[-300:]} {done.stderr[-300:]}"
    answer = json.loads(done.stdout)
    added["added"] += len(answer["added"])
    added["duplicates"] += len(answer["duplicates"])
    codes = Counter(failed["code"] for failed in answer["failed"])
    added.update(codes)
    bad = {code: count for code, count in codes.items() if code in WRONG}
    return f"add failed with {bad}" if bad else ""


def table(title: str, counts: Counter[tuple[str, str]]) -> None:
    outcomes = [name for name in ("ok", "converted", "ocr") if any(o == name for _, o in counts)]
    outcomes += sorted({outcome for _, outcome in counts} - set(outcomes))
    print(f"\n{title:12}" + "".join(f" {name:>17}" for name in outcomes) + f" {'all':>7}")
    for row in dict.fromkeys(name for name, _ in counts):
        cells = [counts[row, name] for name in outcomes]
        print(f"{row:12}" + "".join(f" {cell or '':>17}" for cell in cells) + f" {sum(cells):7}")
    cells = [sum(counts[key] for key in counts if key[1] == name) for name in outcomes]
    print(f"{'all':12}" + "".join(f" {cell:>17}" for cell in cells) + f" {sum(cells):7}")


def sources_in(folders: Sequence[Path]) -> list[Path]:
    paths = [path for folder in folders for path in sorted(folder.rglob("*")) if path.is_file()]
    return [path for path in paths if path.suffix not in _NOT_SAMPLES and path.stat().st_size]


def read_one(mutation: Mutation) -> None:
    """What came of one mutation, with the reasons in full."""
    with unfolded([hashed(mutation.path, Cancel())], report=silent, cancel=Cancel()) as inside:
        for failed in inside.failed:
            print(failed.path, failed.error)
        for outcome in extract_files([file.path for file in inside.files], jobs=1):
            what = outcome.error or f"{len(outcome.text.pages) if outcome.text else 0} pages"
            print(f"{mutation.kind}, {mutation.source.name}, {outcome.seconds:.1f} s: {what}")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--count", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=2019)
    parser.add_argument("--batch", type=int, default=200)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--ocr", action="store_true", help="recognise scans too: takes long")
    parser.add_argument("--work", type=Path)
    parser.add_argument("--only", type=int)
    options = parser.parse_args()
    base = options.work or Path(tempfile.mkdtemp(prefix="mutations-"))
    base.mkdir(parents=True, exist_ok=True)
    sources = sources_in(options.folders)
    if options.only is not None:
        mutation = mutate(sources, options.only, options.seed, base)
        print(mutation.path)
        read_one(mutation)
        return 0
    os.environ["SUMMIT_KB_HOME"] = str(base / "home")
    code = run(options, sources, base)
    if options.work is None:
        shutil.rmtree(base)
    return code


def run(options: argparse.Namespace, sources: Sequence[Path], base: Path) -> int:
    tally, memory, added, files = Tally(), Memory(), Counter[str](), 0
    library = base / "library"
    subprocess.run([sys.executable, "-m", "summit_kb.cli", "init", str(library)], check=True)
    memory.start()
    reading, adding, told = 0.0, 0.0, 0
    for start in range(0, options.count, options.batch):
        folder = base / f"batch-{start}"
        folder.mkdir()
        numbers = range(start, min(start + options.batch, options.count))
        batch = [mutate(sources, number, options.seed, folder) for number in numbers]
        begun = time.monotonic()
        files += read_batch(batch, tally, options)
        read_at = time.monotonic()
        trouble = add_batch(folder, library, options, added)
        reading, adding = reading + read_at - begun, adding + time.monotonic() - read_at
        tally.wrong += [trouble] if trouble else []
        shutil.rmtree(folder)
        print(f"{numbers.stop} mutations, {files} files, {len(tally.wrong)} wrong", flush=True)
        print("", *tally.wrong[told:], sep="  ", end="\n" if tally.wrong[told:] else "", flush=True)
        told = len(tally.wrong)
    memory.end()
    tell(tally, memory, added)
    print(f"\n{len(sources)} sources, seed {options.seed}; {files} files with those inside")
    print(
        f"read in {reading:.0f} s, added in {adding:.0f} s, limit {Limits().seconds:.0f} s a file"
    )
    return 1 if tally.wrong else 0


def tell(tally: Tally, memory: Memory, added: Counter[str]) -> None:
    table("kind", tally.by_kind)
    table("format", tally.by_format)
    print("\nadded from the command line:", dict(added.most_common()))
    print("reasons:", dict(tally.details.most_common(25)))
    print("slowest:", *(f"  {s:6.1f} s  {outcome}  {shown}" for s, outcome, shown in tally.slowest),
          sep="\n")  # fmt: skip
    mega = 1_000_000
    print(f"largest worker {memory.largest // mega} MB, together {memory.together // mega} MB")
    print("wrong:", *(tally.wrong or ["nothing"]), sep="\n  ")


if __name__ == "__main__":
    sys.exit(main())
