"""Ours, stock Whoosh, SQLite FTS5 and tantivy on the same passages and searches, in turn.

    python benchmarks/engine.py --text TEXT_OR_FOLDER... [--passages N] [--work FOLDER] [--whole]

Each search returns its count, three facets and ten snippets. Every engine answers every search
three times in turn; "first" is the first time (nothing of it cached but what earlier searches
left), "again" the best of the others. Counts and facets are compared with stock Whoosh's.
"""

from __future__ import annotations

import argparse
import json
import shutil
import sys
import tempfile
from pathlib import Path

from entries import ALONE, WHOLE, make
from racing import CLOCKS, Race, prepare, run_race
from workload import Language, Workload

ROOT = Path(__file__).resolve().parent.parent


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--text", type=Path, nargs="+", default=[ROOT / "corpus"])
    parser.add_argument("--passages", type=int, default=20_000)
    parser.add_argument("--asks", type=int, default=30, help="searches of each kind")
    parser.add_argument("--work", type=Path, help="keeps the indexes for the next run")
    parser.add_argument(
        "--whole", action="store_true", help="the whole search path instead of the engine alone"
    )
    parser.add_argument(
        "--clock", choices=CLOCKS, default="wall", help="cpu: of this thread, for a busy machine"
    )
    parser.add_argument("--without", nargs="*", default=[], help="engines to leave out")
    parser.add_argument("--kinds", nargs="*", help="only searches of these kinds")
    parser.add_argument("--json", type=Path, help="writes the figures there as well")
    options = parser.parse_args(arguments)
    folder = options.work or Path(tempfile.mkdtemp(prefix="bench-"))
    folder.mkdir(parents=True, exist_ok=True)
    load = Workload(Language(options.text), options.passages, options.asks, folder)
    names = [name for name in (WHOLE if options.whole else ALONE) if name not in options.without]
    engines = [make(name) for name in names]
    built = {one.name: prepare(one, load) for one in engines}
    asks = [ask for ask in load.asks if ask.kind in (options.kinds or [ask.kind])]
    race = run_race(engines, asks, options.clock)
    print_race(race)
    if options.json:
        options.json.write_text(json.dumps({"built": built, "race": race.as_json()}, indent=1))
    if options.work is None:
        shutil.rmtree(folder, ignore_errors=True)
    return 1 if race.differences else 0


def print_race(race: Race) -> None:
    """p50 / p95 in ms for each kind and engine, and the p95 as a multiple of the first one's."""
    base = race.engines[0]
    for turn in ("first", "again"):
        print(f"\n{turn}: p50 / p95 ms (p95 as a multiple of that of {base})")
        for kind in race.kinds:
            cells = []
            for engine in race.engines:
                if not race.times(turn, kind, engine):
                    cells.append(f"{engine} sits out")
                    continue
                p50, p95 = race.quantiles(turn, kind, engine)
                times = p95 / race.quantiles(turn, kind, base)[1]
                cell = "" if engine == base else f" ({times:6.1f}x)"
                cells.append(f"{engine} {p50:8.2f} /{p95:8.2f}{cell}")
            print(f"{kind:12} " + " | ".join(cells))
    print(f"searches that engines count differently: {race.differences} of {race.asked}")


if __name__ == "__main__":
    sys.exit(main())
