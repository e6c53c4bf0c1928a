"""One engine in a process of its own: its first search, and what it keeps resident.

    python benchmarks/cold.py ENGINE FOLDER ASKS.json

Prints JSON: milliseconds to import and open, those of the first search, those from the start of the
process to its answer, and megabytes above an empty program (Python, numpy and nothing else) after
the first search and after all of them.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

import numpy as np
import psutil

FIRST = ("nghi", "quyet")


def main(name: str, folder: str, asks_file: str) -> None:
    process = psutil.Process()
    empty, begun = _unshared(process), time.perf_counter()
    from asks import Ask  # noqa: PLC0415 what is imported is part of what is measured
    from entries import make  # noqa: PLC0415 as above

    engine = make(name)
    engine.open(Path(folder))
    opened = time.perf_counter()
    engine.search(Ask("3 words AND", "all", FIRST, spelled=("nghị", "quyết")))
    answered, now = time.perf_counter(), time.time()
    first = _unshared(process)
    for given in json.loads(Path(asks_file).read_text(encoding="utf-8")):
        ask = Ask.from_json(given)
        if ask.kind not in engine.sits_out:
            engine.search(ask)
    last = _unshared(process)
    figures = {
        "open_ms": 1000 * (opened - begun),
        "first_ms": 1000 * (answered - opened),
        "process_ms": 1000 * (now - process.create_time()),
        "first_mb": first - empty,
        "all_mb": last - empty,
    }
    print(json.dumps({what: round(figure, 2) for what, figure in figures.items()}))


def _unshared(process: psutil.Process) -> float:
    """Resident megabytes, pages of mapped files included where they were looked at."""
    return process.memory_info().rss / 2**20


if __name__ == "__main__":
    np.zeros(1)
    main(*sys.argv[1:])
