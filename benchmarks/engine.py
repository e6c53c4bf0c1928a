"""Ours, stock Whoosh, SQLite FTS5 and tantivy on the same passages and searches, in turn.

    python benchmarks/engine.py --text TEXT_OR_FOLDER... [--passages N] [--work FOLDER]

Each search returns its count, three facets and ten snippets. Every engine answers every search
three times in turn; "first" is the first time (nothing of it cached but what earlier searches
left), "again" the best of the others. Counts and facets are compared with stock Whoosh's.
"""

from __future__ import annotations

import argparse
import gc
import json
import random
import shutil
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path

import numpy as np
import psutil

from asks import Ask, draw_asks
from contenders import Answer, Engine, Fts5, Ours, StockWhoosh, Tantivy, pattern
from passages import Passage, draw, read_texts

ROOT = Path(__file__).resolve().parent.parent
ROUNDS = 3
CLOCKS = {"wall": time.perf_counter, "cpu": time.thread_time}
SLOW = {"prefix of 2"}
SLOW_ASKS = 5  # stock Whoosh takes seconds for each


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
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
    options = parser.parse_args(arguments)
    passages = draw(read_texts(options.text), options.passages)
    engines: list[Engine] = [
        engine
        for engine in (*ours(whole=options.whole), StockWhoosh(), Fts5(), Tantivy())
        if engine.name not in options.without
    ]
    folder = options.work or Path(tempfile.mkdtemp(prefix="bench-"))
    for engine in engines:
        prepare(engine, folder, passages)
    differences = race(engines, draw_asks(passages, options.asks), CLOCKS[options.clock])
    if options.work is None:
        shutil.rmtree(folder, ignore_errors=True)
    return 1 if differences else 0


def ours(*, whole: bool) -> list[Engine]:
    """The engine alone; or the product's search, without accents and with, beside its like."""
    if whole:
        from fts5_documents import Fts5Documents  # noqa: PLC0415 the engine alone needs no more
        from search_path import SearchPath  # noqa: PLC0415 nor this

        return [SearchPath(accented=False), SearchPath(accented=True), Fts5Documents()]
    return [Ours()]


def prepare(engine: Engine, folder: Path, passages: list[Passage]) -> None:
    """Build once, open, and say what both cost."""
    own = folder / f"{engine.name.split(',')[0].replace(' ', '-')}-{len(passages)}"
    facts = own.with_suffix(".json")
    if not facts.exists():
        shutil.rmtree(own, ignore_errors=True)
        started = time.process_time()
        engine.build(own, passages)
        seconds = time.process_time() - started
        size = sum(path.stat().st_size for path in own.rglob("*") if path.is_file())
        facts.write_text(json.dumps({"seconds": seconds, "megabytes": size / 2**20}))
    built = json.loads(facts.read_text())
    gc.collect()
    before, started = psutil.Process().memory_info().rss, time.perf_counter()
    engine.open(own, passages)
    opened = time.perf_counter() - started
    grown = (psutil.Process().memory_info().rss - before) / 2**20
    print(
        f"{engine.name:13} built in {built['seconds']:6.1f} CPU s "
        f"({len(passages) / built['seconds']:6.0f}/s), {built['megabytes']:6.1f} MB, "
        f"opened in {1000 * opened:6.1f} ms, {grown:+6.1f} MB resident",
        flush=True,
    )


def race(engines: list[Engine], asks: list[Ask], clock: Callable[[], float]) -> int:
    """Time every engine on every search; the number of answers that differ from stock's."""
    first: dict[tuple[str, str], list[float]] = defaultdict(list)
    again: dict[tuple[str, str], list[float]] = defaultdict(list)
    differences = 0
    slow_left = SLOW_ASKS
    random.Random(3).shuffle(asks)
    for engine in engines:
        engine.search(Ask("warm-up", "all", ("nghi",)))
    for ask in asks:
        if ask.kind in SLOW:
            slow_left -= 1
        running = [
            engine
            for engine in engines
            if not (engine.name == StockWhoosh.name and ask.kind in SLOW and slow_left < 0)
        ]
        pattern(ask)
        times: dict[str, list[float]] = defaultdict(list)
        answers: dict[str, Answer] = {}
        for turn in range(ROUNDS):
            for engine in running[turn % len(running) :] + running[: turn % len(running)]:
                if turn and times[engine.name][0] > 1.0:
                    continue  # seconds are measured once
                started = clock()
                answers[engine.name] = engine.search(ask)
                times[engine.name].append(clock() - started)
        for engine in running:
            first[ask.kind, engine.name].append(times[engine.name][0])
            again[ask.kind, engine.name].append(min(times[engine.name][1:] or times[engine.name]))
        comparable = {e.name: answers[e.name] for e in running if e.counts_passages}
        differences += compare(ask, comparable)
    report(engines, asks, first, "first")
    report(engines, asks, again, "again")
    print(f"answers that differ from stock Whoosh: {differences} of {len(asks)} searches")
    return differences


def compare(ask: Ask, answers: dict[str, Answer]) -> int:
    """1 when any engine counts otherwise than stock Whoosh (than ours, where stock sat out)."""
    if not answers:
        return 0
    expected = answers.get(StockWhoosh.name) or next(iter(answers.values()))
    wrong = [
        name
        for name, answer in answers.items()
        if (answer.count, answer.facets) != (expected.count, expected.facets)
        or len(answer.snippets) != min(10, expected.count)
    ]
    for name in wrong:
        print(f"{name} differs on {ask}: {answers[name].count}, {expected.count} expected")
    return 1 if wrong else 0


def report(
    engines: list[Engine],
    asks: list[Ask],
    times: dict[tuple[str, str], list[float]],
    title: str,
) -> None:
    """p50 / p95 in ms for each kind and engine, and the p50 as a multiple of the first one's."""
    print(f"\n{title}: p50 / p95 ms (how many times the p50 of {engines[0].name})")
    for kind in dict.fromkeys(ask.kind for ask in sorted(asks, key=lambda ask: ask.kind)):
        cells = []
        base = float(np.median(times[kind, engines[0].name]))
        for engine in engines:
            values = np.array(times[kind, engine.name])
            cell = f"{1000 * np.median(values):8.2f} /{1000 * np.percentile(values, 95):8.2f}"
            ratio = "" if engine is engines[0] else f" ({np.median(values) / base:6.1f}x)"
            cells.append(f"{engine.name} {cell}{ratio}")
        print(f"{kind:12} " + " | ".join(cells))


if __name__ == "__main__":
    sys.exit(main())
