"""Queries typed without accents, with the input method off, or with a slip: are they understood?

    python benchmarks/typed_wrong.py --corpus CORPUS.jsonl --queries QUERIES.jsonl [--most 300]

Both files have a JSON object with a ``text`` in each line; every line of the corpus becomes a
document. Each Vietnamese query is asked as it is, without accents, half accented, in the keystrokes
of Telex and of VNI, and with two letters swapped; a word counts as right when "did you mean" gives
back the spelling of the query, letter for letter. Words that the corpus does not have are left out
of the count, since nothing could tell them. Prints shares, to how many queries something was
offered (as they are, each is a false alarm), and times. ``--ways`` takes some of the ways only.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from summit_kb.app.workspace import Workspace
from summit_kb.foundation.errors import SummitError
from summit_kb.library.store import Library
from summit_kb.search.analysis import forms
from summit_kb.search.engine import schema
from summit_kb.vietnamese.keystrokes import telex, vni
from summit_kb.vietnamese.normal import has_accents
from summit_kb.vietnamese.syllables import words

_CHANCE = random.Random(2019)


@dataclass
class Score:
    """Of one way to type."""

    right: int = 0
    words: int = 0
    whole: int = 0
    queries: int = 0
    offers: int = 0
    seconds: list[float] = field(default_factory=list)

    def line(self, name: str) -> str:
        times = sorted(self.seconds)
        return (
            f"{name:14} {self.right / max(1, self.words):8.1%}"
            f" {self.whole / max(1, self.queries):9.1%}"
            f" {self.offers / max(1, self.queries):8.1%}"
            f" {self.queries:8}  {statistics.median(times) * 1000:7.1f}"
            f" {times[int(len(times) * 0.95)] * 1000:7.1f} ms"
        )


def half(word: str) -> str:
    return forms(word).folded if _CHANCE.random() < 0.5 else word


def slip(word: str) -> str:
    """Two letters swapped, without accents, in words long enough."""
    bare = forms(word).folded
    if len(bare) < 4 or _CHANCE.random() < 0.7:
        return word
    at = _CHANCE.randrange(1, len(bare) - 1)
    return bare[:at] + bare[at + 1] + bare[at] + bare[at + 2 :]


WAYS: dict[str, Callable[[str], str]] = {
    "as it is": str,
    "no accents": lambda word: forms(word).folded,
    "half accented": half,
    "Telex": telex,
    "VNI": vni,
    "a slip": slip,
}


def lines(path: Path) -> Iterator[str]:
    with path.open(encoding="utf-8") as file:
        yield from (json.loads(line)["text"] for line in file)


def make(root: Path, corpus: Path) -> Workspace:
    incoming = root / "incoming"
    incoming.mkdir(parents=True)
    for number, text in enumerate(lines(corpus)):
        (incoming / f"{number:05}.txt").write_text(f"{text}\n", encoding="utf-8")
    Library.create(root / "library")
    workspace = Workspace.open(root / "library")
    workspace.add([incoming], accept_duplicates=True)
    return workspace


def score(workspace: Workspace, queries: list[str], way: Callable[[str], str]) -> Score:
    made = Score()
    index = workspace.derived.index._current()[0]  # noqa: SLF001 counts of words, nothing else
    for query in queries:
        wanted = words(query)
        typed = " ".join(way(word) if has_accents(word) else word for word in wanted)
        began = time.perf_counter()
        try:
            meant = workspace.meant(query if way is str else typed)
        except SummitError:
            continue
        made.seconds.append(time.perf_counter() - began)
        got = words(meant[0] if meant else typed)
        pairs = [(forms(a).exact, forms(b).exact) for a, b in zip(wanted, got, strict=False)]
        known = [
            (a, b)
            for a, b in pairs
            if index.snapshot.document_frequency(schema.EXACT, a) and len(wanted) == len(got)
        ]
        made.right += sum(a == b for a, b in known)
        made.words += len(known) if len(wanted) == len(got) else len(wanted)
        made.whole += all(a == b for a, b in known) and len(wanted) == len(got)
        made.queries += 1
        made.offers += bool(meant)
    return made


def main(corpus: Path, queries: Path, most: int, ways: list[str]) -> int:
    with tempfile.TemporaryDirectory() as base:
        os.environ["SUMMIT_KB_HOME"] = str(Path(base) / "home")
        workspace = make(Path(base), corpus)
        asked = [text for text in lines(queries) if has_accents(text)]
        _CHANCE.shuffle(asked)
        asked = asked[:most]
        print(f"{len(workspace.library.documents)} documents, {len(asked)} queries")
        print("typed             words    queries   offers    of      median     p95")
        for name in ways:
            print(score(workspace, asked, WAYS[name]).line(name), flush=True)
        workspace.close()
    return 0


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--corpus", type=Path, required=True)
    parser.add_argument("--queries", type=Path, required=True)
    parser.add_argument("--most", type=int, default=300)
    parser.add_argument("--ways", nargs="+", choices=WAYS, default=list(WAYS))
    options = parser.parse_args()
    sys.exit(main(options.corpus, options.queries, options.most, options.ways))
