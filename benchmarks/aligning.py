"""Paragraphs of translations found by the program, against those put together by hand.

    python benchmarks/aligning.py [--spoil ROUNDS] [--misses] [--lengths]

`aligning.tsv` says for the translations of the starter library which blocks of the Vietnamese text
(counted from 0 through the whole text) are which of the English; `-` is none. Counted are joined
paragraphs: right, wrong, missed; paragraphs without counterpart that were told to be; and invented
ones (joined to something although they have none). With --spoil the texts are spoilt by chance
ROUNDS times each: paragraphs taken away, put together, cut in two, on either side.
"""

from __future__ import annotations

import argparse
import csv
import random
import statistics
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from summit_kb.app.beside import lexicon_of
from summit_kb.app.derived import Derived
from summit_kb.domain.text import BlockKind, ExtractedText
from summit_kb.foundation import paths
from summit_kb.library.store import Library
from summit_kb.reading.aligning.align import align_units
from summit_kb.reading.aligning.anchors import Lexicon
from summit_kb.reading.aligning.units import Unit, units_of

TRUTH = Path(__file__).with_suffix(".tsv")
Labels = tuple[frozenset[int], ...]
"""For each paragraph the groups of the truth it belongs to; none has no counterpart."""


@dataclass
class Pair:
    """Two texts as paragraphs with what is true of them."""

    name: str
    left: list[Unit]
    right: list[Unit]
    ours: list[frozenset[int]]
    theirs: list[frozenset[int]]


@dataclass
class Counts:
    right: int = 0
    wrong: int = 0
    missed: int = 0
    lonely: int = 0
    lonely_told: int = 0
    seconds: float = 0.0
    misses: list[str] = field(default_factory=list[str])

    def add(self, other: Counts) -> None:
        for name in ("right", "wrong", "missed", "lonely", "lonely_told", "seconds"):
            setattr(self, name, getattr(self, name) + getattr(other, name))

    def line(self) -> str:
        precision = self.right / ((self.right + self.wrong) or 1)
        recall = self.right / ((self.right + self.missed) or 1)
        told = self.lonely_told / (self.lonely or 1)
        return (
            f"{self.right:6} {self.wrong:6} {self.missed:6}   {precision:7.1%} {recall:7.1%}"
            f"   {self.lonely_told:4}/{self.lonely:<4} {told:6.1%}   {self.seconds * 1000:7.0f} ms"
        )


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--spoil", type=int, default=0, metavar="ROUNDS")
    parser.add_argument("--misses", action="store_true", help="show what was not right")
    parser.add_argument("--lengths", action="store_true", help="print what lengths differ by")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        library = Library.open(paths.starter_library(), derived=Path(folder))
        pairs, lexicon = list(read_pairs(library)), lexicon_of(library.thesaurus)
        if options.lengths:
            print_lengths(pairs)
            return
        print(f"{'':40}  right  wrong missed   precis.  recall   lonely told")
        whole = Counts()
        for pair in pairs:
            found = count(pair, lexicon, show=options.misses)
            print(f"{pair.name:40} {found.line()}")
            whole.add(found)
        print(f"{'all':40} {whole.line()}")
        if options.spoil:
            spoil_all(pairs, lexicon, options.spoil)


def read_pairs(library: Library) -> Iterator[Pair]:
    derived = Derived(library)
    groups: dict[str, list[tuple[set[int], set[int]]]] = defaultdict(list)
    with TRUTH.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t"):
            groups[row["document"]].append((_blocks(row["vi"]), _blocks(row["en"])))
    for name, truth in groups.items():
        texts = [derived.text(library.get(one)) for one in (name, f"{name}-en")]
        left, right = (list(units_of(text)) for text in texts)
        ours, theirs = (
            _labels(text, units, [group[side] for group in truth], truth)
            for side, (text, units) in enumerate(zip(texts, (left, right), strict=True))
        )
        yield Pair(name, left, right, ours, theirs)


def _blocks(written: str) -> set[int]:
    return set() if written == "-" else {int(part) for part in written.split("+")}


def _labels(
    text: ExtractedText,
    units: Sequence[Unit],
    members: Sequence[set[int]],
    truth: Sequence[tuple[set[int], set[int]]],
) -> list[frozenset[int]]:
    starts = [0]
    for page in text.pages:
        starts.append(starts[-1] + len(page.blocks))
    found: list[frozenset[int]] = []
    for unit in units:
        blocks = {starts[page - 1] + index for page, index in unit.places}
        found.append(
            frozenset(
                number
                for number, held in enumerate(members)
                if held & blocks and all(truth[number])
            )
        )
    return found


def count(pair: Pair, lexicon: Lexicon, *, show: bool = False) -> Counts:
    began = time.process_time()
    found = align_units(pair.left, pair.right, lexicon)
    made = Counts(seconds=time.process_time() - began)
    joined = {
        (i, j)
        for group in found.groups
        for i in group.left
        for j in group.right
        if group.is_matched
    }
    true = {
        (i, j)
        for i, one in enumerate(pair.ours)
        for j, other in enumerate(pair.theirs)
        if one & other
    }
    made.right, made.wrong = len(joined & true), len(joined - true)
    made.missed = len(true - joined)
    for side, labels in ((0, pair.ours), (1, pair.theirs)):
        alone = {at for at, label in enumerate(labels) if not label}
        made.lonely += len(alone)
        made.lonely_told += len(alone - {one[side] for one in joined})
    if show:
        for name, ones in (("wrong", joined - true), ("missed", true - joined)):
            for i, j in sorted(ones):
                print(f"    {name}: {pair.left[i].text[:60]!r} = {pair.right[j].text[:60]!r}")
    return made


def spoil_all(pairs: Sequence[Pair], lexicon: Lexicon, rounds: int) -> None:
    print(f"\nspoilt {rounds} times each")
    deeds: dict[str, Callable[[Pair, random.Random], Pair]] = {
        "one in ten taken away": _without,
        "one in three taken away": lambda pair, by: _without(pair, by, 0.33),
        "a whole section taken away": _without_run,
        "one in ten put together": _merged,
        "one in ten cut in two": _split,
        "all of these": lambda pair, by: _split(_merged(_without(pair, by), by), by),
    }
    for name, deed in deeds.items():
        chance, whole = random.Random(4321), Counts()
        for pair in pairs:
            for _round in range(rounds):
                whole.add(count(deed(pair, chance), lexicon))
        print(f"{name:40} {whole.line()}")


def _side(chance: random.Random, pair: Pair) -> tuple[list[Unit], list[frozenset[int]], bool]:
    is_right = chance.random() < 0.5
    if is_right:
        return list(pair.right), list(pair.theirs), True
    return list(pair.left), list(pair.ours), False


def _put(pair: Pair, units: list[Unit], labels: list[frozenset[int]], *, right: bool) -> Pair:
    if right:
        made = replace_pair(pair, right=units, theirs=labels)
    else:
        made = replace_pair(pair, left=units, ours=labels)
    # What lost its last counterpart has none.
    here = frozenset().union(*made.ours) & frozenset().union(*made.theirs)
    return replace_pair(
        made, ours=[one & here for one in made.ours], theirs=[one & here for one in made.theirs]
    )


def replace_pair(pair: Pair, **changes: object) -> Pair:
    return replace(pair, **changes)  # pyright: ignore[reportArgumentType] named fields of it


def _without(pair: Pair, chance: random.Random, share: float = 0.1) -> Pair:
    units, labels, is_right = _side(chance, pair)
    kept = [at for at in range(len(units)) if chance.random() >= share]
    return _put(pair, [units[at] for at in kept], [labels[at] for at in kept], right=is_right)


def _without_run(pair: Pair, chance: random.Random) -> Pair:
    units, labels, is_right = _side(chance, pair)
    heads = [at for at, unit in enumerate(units) if unit.kind is BlockKind.HEADING] or [0]
    at = chance.randrange(len(heads))
    start = heads[at]
    end = heads[at + 1] if at + 1 < len(heads) else len(units)
    return _put(pair, units[:start] + units[end:], labels[:start] + labels[end:], right=is_right)


def _merged(pair: Pair, chance: random.Random) -> Pair:
    units, labels, is_right = _side(chance, pair)
    made: list[Unit] = []
    told: list[frozenset[int]] = []
    for unit, label in zip(units, labels, strict=True):
        plain = unit.kind is BlockKind.PARAGRAPH
        if made and plain and made[-1].kind is BlockKind.PARAGRAPH and chance.random() < 0.3:
            text = f"{made[-1].text} {unit.text}"
            made[-1] = replace(made[-1], places=(*made[-1].places, *unit.places), text=text)
            told[-1] |= label
        else:
            made.append(unit)
            told.append(label)
    return _put(pair, made, told, right=is_right)


def _split(pair: Pair, chance: random.Random) -> Pair:
    units, labels, is_right = _side(chance, pair)
    made: list[Unit] = []
    told: list[frozenset[int]] = []
    for unit, label in zip(units, labels, strict=True):
        middle = unit.text.find(". ", len(unit.text) // 3)
        if middle > 0 and unit.kind is BlockKind.PARAGRAPH and chance.random() < 0.3:
            made += [
                replace(unit, text=unit.text[: middle + 1]),
                replace(unit, text=unit.text[middle + 2 :]),
            ]
            told += [label, label]
        else:
            made.append(unit)
            told.append(label)
    return _put(pair, made, told, right=is_right)


def print_lengths(pairs: Sequence[Pair]) -> None:
    """The spread s2 of Gale and Church: of paragraphs that are one and one."""
    both: list[tuple[int, int]] = []
    for pair in pairs:
        for i, one in enumerate(pair.ours):
            partners = [j for j, other in enumerate(pair.theirs) if one & other]
            same = [k for k, other in enumerate(pair.ours) if one & other]
            if len(partners) == len(same) == 1:
                both.append((pair.left[i].length, pair.right[partners[0]].length))
    ratio = sum(b for _, b in both) / sum(a for a, _ in both)
    spreads = [(b - ratio * a) ** 2 / ((ratio * a + b) / 2) for a, b in both]
    print(f"{len(both)} pairs, ratio {ratio:.3f}, s2 {statistics.mean(spreads):.1f}")


if __name__ == "__main__":
    main()
