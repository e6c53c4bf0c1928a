"""Builds contenders, lets them answer the same searches in turn, and keeps the times."""

from __future__ import annotations

import gc
import json
import random
import resource
import shutil
import sys
import time
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import psutil

from asks import Ask
from contenders import Answer, Engine, pattern
from workload import Workload

ROUNDS = 3
SLOW = {"prefix of 2", "fuzzy"}
SLOW_ENGINE = "stock whoosh"
SLOW_ASKS = 5  # it takes seconds for each
_ONCE = 0.5  # seconds: what takes as long is asked once


def _processor_time() -> float:
    """Seconds of processor time of this thread and of the programs it waited for."""
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    return time.thread_time() + children.ru_utime + children.ru_stime


CLOCKS: dict[str, Callable[[], float]] = {"wall": time.perf_counter, "cpu": _processor_time}


@dataclass
class Race:
    """Seconds by turn ("first", "again"), kind and engine."""

    engines: list[str]
    kinds: list[str]
    asked: int
    clock: str
    differences: int = 0
    _times: dict[tuple[str, str, str], list[float]] = field(
        default_factory=lambda: defaultdict(list)
    )

    def add(self, kind: str, engine: str, taken: list[float]) -> None:
        self._times["first", kind, engine].append(taken[0])
        self._times["again", kind, engine].append(min(taken[1:] or taken))

    def times(self, turn: str, kind: str, engine: str) -> list[float]:
        return self._times.get((turn, kind, engine), [])

    def quantiles(self, turn: str, kind: str, engine: str) -> tuple[float, float]:
        """p50 and p95 in ms."""
        taken = 1000 * np.array(self.times(turn, kind, engine))
        return float(np.median(taken)), float(np.percentile(taken, 95))

    def as_json(self) -> dict[str, Any]:
        """turn -> kind -> engine -> [p50, p95] in ms."""
        result: dict[str, Any] = {"clock": self.clock, "differences": self.differences}
        for turn, kind, engine in self._times:
            found = [round(one, 4) for one in self.quantiles(turn, kind, engine)]
            result.setdefault(turn, {}).setdefault(kind, {})[engine] = found
        return result


def folder_of(name: str, work: Path, count: int) -> Path:
    """Where an engine keeps its index; the product's search has one, however words are typed."""
    return work / f"{name.partition(',')[0].replace(' ', '-')}-{count}"


def prepare(engine: Engine, load: Workload) -> dict[str, float]:
    """Build once, open, and say what both cost."""
    own = folder_of(engine.name, load.work, load.count)
    built = build(engine, own, load)
    gc.collect()
    before, started = psutil.Process().memory_info().rss, time.perf_counter()
    engine.open(own)
    opened = time.perf_counter() - started
    grown = (psutil.Process().memory_info().rss - before) / 2**20
    print(
        f"{engine.name:20} built in {built['seconds']:6.1f} CPU s "
        f"({load.count / built['seconds']:6.0f}/s), {built['megabytes']:6.1f} MB, "
        f"opened in {1000 * opened:6.1f} ms, {grown:+6.1f} MB resident",
        flush=True,
    )
    return built


def build(engine: Engine, folder: Path, load: Workload) -> dict[str, float]:
    """The index below ``folder``, made now unless it is there; CPU seconds and megabytes."""
    facts = folder.with_suffix(".json")
    usable = facts.exists() and getattr(engine, "is_usable", lambda _: True)(folder)
    if not usable:
        shutil.rmtree(folder, ignore_errors=True)
        passages = load.passages
        gc.collect()
        started = time.process_time() + _children()
        engine.build(folder, passages)
        seconds = time.process_time() + _children() - started
        size = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
        size -= getattr(engine, "own_bytes", lambda _: 0)(folder)
        facts.write_text(json.dumps({"seconds": seconds, "megabytes": size / 2**20}))
    return json.loads(facts.read_text())


def _children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def run_race(engines: list[Engine], asks: list[Ask], clock: str) -> Race:
    """Time every engine on every search, in turn."""
    asks = list(asks)
    race = Race([e.name for e in engines], sorted({a.kind for a in asks}), len(asks), clock)
    now = CLOCKS[clock]
    slow_left = dict.fromkeys(SLOW, SLOW_ASKS)
    random.Random(3).shuffle(asks)
    for engine in engines:
        engine.search(Ask("warm-up", "all", ("nghi",), spelled=("nghị",)))
    gc.collect()
    gc.freeze()  # the passages, which no engine looks at
    for ask in asks:
        if ask.kind in SLOW:
            slow_left[ask.kind] -= 1
        running = [
            engine
            for engine in engines
            if ask.kind not in engine.sits_out
            and not (engine.name == SLOW_ENGINE and slow_left.get(ask.kind, 0) < 0)
        ]
        pattern(ask)
        times: dict[str, list[float]] = defaultdict(list)
        answers: dict[str, Answer] = {}
        for turn in range(ROUNDS):
            for engine in running[turn % len(running) :] + running[: turn % len(running)]:
                if turn and times[engine.name][0] > _ONCE:
                    continue
                started = now()
                answers[engine.name] = engine.search(ask)
                times[engine.name].append(now() - started)
        for engine in running:
            race.add(ask.kind, engine.name, times[engine.name])
        comparable = {e.name: answers[e.name] for e in running if e.counts_passages}
        race.differences += _compare(ask, comparable)
    return race


def _compare(ask: Ask, answers: dict[str, Answer]) -> int:
    """1 when any engine counts otherwise than stock Whoosh (than ours, where stock sat out)."""
    if not answers:
        return 0
    expected = answers.get(SLOW_ENGINE) or next(iter(answers.values()))
    wrong = [
        name
        for name, answer in answers.items()
        if (answer.count, answer.facets) != (expected.count, expected.facets)
        or len(answer.snippets) != min(10, expected.count)
    ]
    for name in wrong:
        print(
            f"{name} differs on {ask}: {answers[name].count}, {expected.count} expected",
            file=sys.stderr,
        )
    return 1 if wrong else 0
