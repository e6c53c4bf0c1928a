"""Everything about search, beside other engines: speed, size, memory, growth, quality; and charts.

    python benchmarks/all.py --text TEXT_OR_FOLDER… --eval SET… [--passages 100000] [--work FOLDER]

Writes ``results.json`` into the work folder as it goes on, and at the end the charts (``--charts``,
``docs/images``) and tables (``--page``, ``docs/benchmarks.md``). With the indexes of an earlier run
in ``--work`` it only asks; with ``--only draw`` it only draws. ``--growth`` are the sizes of the
smaller libraries.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

import charts
from contenders import Engine
from engine import ROOT, print_race
from entries import ALONE, WHOLE, make
from racing import CLOCKS, build, folder_of, prepare, run_race
from workload import Language, Workload

SLOW_FROM = 20_000
"""Stock Whoosh answers in seconds beyond this size, and is left out there."""
GROWTH = [5_000, 10_000, 20_000, 50_000]
COLD_ROUNDS = 7
Results = dict[str, Any]


class Bench:
    """One run: what was asked for, and what has been found so far."""

    def __init__(self, options: argparse.Namespace, work: Path) -> None:
        self.options = options
        self.work = work
        self.language = Language(options.text)
        self.file = work / "results.json"
        self.results: Results = json.loads(self.file.read_text()) if self.file.exists() else {}

    def load(self, count: int) -> Workload:
        return Workload(self.language, count, self.options.asks, self.work)

    def keep(self, what: str, found: object) -> None:
        self.results[what] = found
        self.file.write_text(json.dumps(self.results, indent=1), encoding="utf-8")

    def engines(self, names: dict[str, str], count: int) -> list[Engine]:
        """Those that are installed and not too slow for the size."""
        found: list[Engine] = []
        for name in names:
            if name in self.options.without or (name == "stock whoosh" and count > SLOW_FROM):
                continue
            try:
                found.append(make(name))
            except ImportError as error:
                print(f"{name} sits out: {error}")
        return found

    def race(self, names: dict[str, str], count: int) -> Results:
        """Build, ask, print; what it cost and how long it took."""
        load = self.load(count)
        engines = self.engines(names, count)
        print(f"\n== {count} passages ==", flush=True)
        built = {engine.name: prepare(engine, load) for engine in engines}
        race = run_race(engines, load.asks, self.options.clock)
        print_race(race)
        return {"built": built, **race.as_json()}


def alone(bench: Bench) -> None:
    """Engines alone at the size asked for, and at one where stock Whoosh answers as well."""
    sizes = sorted({min(SLOW_FROM, bench.options.passages), bench.options.passages})
    bench.keep("alone", {str(count): bench.race(ALONE, count) for count in sizes})


def whole(bench: Bench) -> None:
    """From typed text to documents, snippets and facets."""
    bench.keep("passages", bench.options.passages)
    bench.keep("whole", bench.race(WHOLE, bench.options.passages))


def growth(bench: Bench) -> None:
    """The same at smaller sizes."""
    found = bench.results.get("growth", {})
    for count in bench.options.growth:
        found[str(count)] = bench.race(
            {name: place for name, place in WHOLE.items() if name != "recoll"}, count
        )
        bench.keep("growth", found)


def million(bench: Bench) -> None:
    """Engines alone on ten times as much."""
    bench.options.without = [*bench.options.without, "sqlite fts5"]
    bench.keep("million", bench.race(ALONE, 1_000_000))


def cold(bench: Bench) -> None:
    """First search of a new process, and resident memory."""
    load = bench.load(bench.options.passages)
    asks = bench.work / f"asks-{load.count}-{load.each}.json"
    found: Results = {}
    for engine in [*bench.engines(ALONE, load.count), *bench.engines(WHOLE, load.count)]:
        folder = folder_of(engine.name, bench.work, load.count)
        build(engine, folder, load)
        bench.language.forget()
        script = Path(__file__).with_name("cold.py")
        command = [sys.executable, str(script), engine.name, str(folder), str(asks)]
        rounds = [
            json.loads(subprocess.run(command, check=True, capture_output=True).stdout)
            for _ in range(1 if engine.name == "recoll" else COLD_ROUNDS)
        ]
        figures = {what: float(np.median([one[what] for one in rounds])) for what in rounds[0]}
        found[engine.name] = figures
        print(f"{engine.name:20}", *(f"{what} {value:8.1f}" for what, value in figures.items()))
    bench.keep("cold", found)


def quality(bench: Bench) -> None:
    """nDCG@10 of all engines on the same questions."""
    from answer_quality import compare, print_quality  # noqa: PLC0415 the others do without

    found: Results = {}
    for folder in bench.options.eval:
        found[folder.name] = compare(folder)
        print_quality(folder.name, found[folder.name])
    bench.keep("quality", found)


def draw(bench: Bench) -> None:
    """Charts and tables of what was found."""
    page: Path = bench.options.page
    drawn = list(charts.draw_all(bench.results, bench.options.charts))
    shown = "\n".join(f"![{title}]({_from(page, path)})" for title, path in drawn)
    before, mark, rest = page.read_text(encoding="utf-8").partition(f"{charts.BEGIN}\n")
    _, end, after = rest.partition(charts.END)
    if not end:
        raise SystemExit(f"{page} has no place for tables: {charts.BEGIN} … {charts.END}")
    tables = charts.tables(bench.results)
    page.write_text(f"{before}{mark}\n{shown}\n{tables}{end}{after}", encoding="utf-8")
    print(f"{len(drawn)} charts in {bench.options.charts}, tables in {page}")


def _from(page: Path, path: Path) -> str:
    return Path(os.path.relpath(path, page.parent)).as_posix()


STAGES: dict[str, Callable[[Bench], None]] = {
    "quality": quality,
    "whole": whole,
    "alone": alone,
    "cold": cold,
    "growth": growth,
    "million": million,
    "draw": draw,
}


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--text", type=Path, nargs="+", default=[ROOT / "corpus"])
    parser.add_argument("--eval", type=Path, nargs="*", default=[], help="sets of questions")
    parser.add_argument("--passages", type=int, default=100_000)
    parser.add_argument("--growth", type=int, nargs="*", default=GROWTH)
    parser.add_argument("--asks", type=int, default=30, help="searches of each kind")
    parser.add_argument("--work", type=Path, help="keeps indexes and results")
    parser.add_argument("--clock", choices=CLOCKS, default="wall")
    parser.add_argument("--without", nargs="*", default=[], help="engines to leave out")
    parser.add_argument("--charts", type=Path, default=ROOT / "docs" / "images")
    parser.add_argument("--page", type=Path, default=ROOT / "docs" / "benchmarks.md")
    parser.add_argument(
        "--only", nargs="*", choices=STAGES, help="by default all of them but the million"
    )
    options = parser.parse_args(arguments)
    chosen = options.only or [stage for stage in STAGES if stage != "million"]
    work = options.work or Path(tempfile.mkdtemp(prefix="bench-"))
    work.mkdir(parents=True, exist_ok=True)
    bench = Bench(options, work)
    for name, stage in STAGES.items():
        if name in chosen:
            stage(bench)
    return 0


if __name__ == "__main__":
    sys.exit(main())
