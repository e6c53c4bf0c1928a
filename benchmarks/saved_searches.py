"""What saved searches cost: saving one with many matches, looking again, and what is kept of it.

    python benchmarks/saved_searches.py [--documents 10000] [--clock wall|cpu] [--work FOLDER]

A search that every document matches, one that few do; the library unchanged, and changed by one.
"""

from __future__ import annotations

import argparse
import os
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import many_documents
from summit_kb.app.saved_searches import Searches, look_for_new
from summit_kb.app.workspace import Workspace
from summit_kb.domain.finding import Request
from summit_kb.foundation.paths import starter_library

CLOCKS: dict[str, Callable[[], float]] = {"wall": time.perf_counter, "cpu": time.process_time}


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--documents", type=int, default=10_000)
    parser.add_argument("--clock", choices=CLOCKS, default="wall")
    parser.add_argument("--work", type=Path, help="keeps the synthetic library for the next run")
    options = parser.parse_args(arguments)
    clock = CLOCKS[options.clock]
    with tempfile.TemporaryDirectory() as name:
        os.environ["SUMMIT_KB_HOME"] = str(Path(name) / "home")
        library = (options.work or Path(name)) / f"library-{options.documents}"
        if not library.exists():
            many_documents.write_library(library, starter_library(), options.documents)
        workspace = Workspace.open(library)
        try:
            _measure(workspace, clock)
        finally:
            workspace.close()
    return 0


def _measure(workspace: Workspace, clock: Callable[[], float]) -> None:
    workspace.warm()
    searches = workspace.searches
    for title, text in (("many", "thành phố"), ("few", '"đô thị thông minh" AND giao thông')):
        _save(searches, title, Request(text), clock)
    _timed(clock, "look, nothing changed", lambda: _expect(workspace, []))
    first = next(iter(workspace.library.documents))
    document = workspace.library.get(first)
    with workspace.changing() as writer:
        writer.update(replace(document, title=f"{document.title} (thành phố)"))
    try:
        _timed(clock, "look, one document amended", lambda: _expect(workspace, ["many"]))
        _timed(clock, "look again", lambda: _expect(workspace, ["many"]))
        new = look_for_new(workspace)[0]
        _timed(clock, "mark as seen", lambda: searches.mark_seen(new.search, new.look))
    finally:
        with workspace.changing() as writer:
            writer.update(document)


def _save(searches: Searches, title: str, request: Request, clock: Callable[[], float]) -> None:
    _timed(clock, f"{title}: save", lambda: searches.save(title, request))
    saved = searches.saved.find(title)
    look = searches.seen.load(saved.id)
    size = searches.seen.folder.joinpath(f"{saved.id}.json").stat().st_size
    print(f"    {len(look.known) if look else 0} matches kept in {size / 1024:.0f} KB")


def _expect(workspace: Workspace, names: list[str]) -> None:
    found = [one.search.name for one in look_for_new(workspace)]
    assert found[: len(names)] == names, found


def _timed(clock: Callable[[], float], title: str, work: Callable[[], object]) -> None:
    begun = clock()
    work()
    print(f"  {title:28}{(clock() - begun) * 1000:9.1f} ms")


if __name__ == "__main__":
    raise SystemExit(main())
