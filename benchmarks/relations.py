"""Relations read in texts against those found by hand.

    python benchmarks/relations.py TRUTH.tsv DIR [--misses]

TRUTH.tsv has a header: file, kind, names (the number of the other document, or the name of a law
that has none; either when both stand in the text, with "|" between), date. A file with "-" for a
kind has no relations; a kind with "?" may be told or not. Everything is judged but `cites`: a
document that is only cited must not be told as more. A relation is right when kind, number or
name, and date agree.
"""

from __future__ import annotations

import argparse
import csv
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from summit_kb.domain.document import Document, Identity, ProposedRelation
from summit_kb.domain.kinds import RelationKind
from summit_kb.domain.text import ExtractedText
from summit_kb.ingest.extract import extract_files
from summit_kb.ingest.proposals import propose
from summit_kb.ingest.references.reader import read_relations
from summit_kb.vietnamese.normal import exact_form
from summit_kb.vietnamese.numbers import find_numbers

NONE, OPTIONAL = "-", "?"
BANDS = (0.9, 0.8, 0.7, 0.0)


@dataclass(frozen=True)
class Told:
    """A relation as it is compared; ``date`` is ISO 8601, empty when not told."""

    kind: str
    name: str
    date: str


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("truth", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--misses", action="store_true", help="show what was not right")
    options = parser.parse_args()
    truth = read_truth(options.truth)
    table: dict[str, Counter[str]] = defaultdict(Counter)
    bands: dict[float, Counter[str]] = defaultdict(Counter)
    misses: list[str] = []
    for outcome in extract_files([options.folder / name for name in truth], jobs=1):
        name = outcome.path.name
        if outcome.text is None:
            print(f"not read: {name}: {outcome.error}")
            continue
        found = [one for one in relations(outcome.path, outcome.text) if _counts(one)]
        misses += judge(name, truth[name], found, table, bands)
    show(table, bands)
    if options.misses:
        print(*sorted(misses), sep="\n")


def read_truth(path: Path) -> dict[str, list[Told]]:
    made: dict[str, list[Told]] = defaultdict(list)
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t"):
            listed = made[row["file"]]
            if row["kind"] != NONE:
                names = "|".join(map(plain, row["names"].split("|")))
                listed.append(Told(row["kind"], names, row["date"]))
    return made


def relations(path: Path, text: ExtractedText) -> Sequence[ProposedRelation]:
    """What is read in a file, described as it is when it is added."""
    values = {name: one.value for name, one in propose(path, text).items()}
    identity = Identity(values.get("type", "other"), values.get("number"))
    document = Document("", values["title"], identity, "vi", "", subject=values.get("subject"))
    return read_relations(text, document)


def judge(
    name: str,
    truth: Iterable[Told],
    found: Sequence[ProposedRelation],
    table: Mapping[str, Counter[str]],
    bands: Mapping[float, Counter[str]],
) -> list[str]:
    """Counts right, wrong and missed by kind; answers with what was not right."""
    wanted = {one for one in truth if not one.kind.endswith(OPTIONAL)}
    allowed = {Told(one.kind.rstrip(OPTIONAL), one.name, one.date) for one in truth} - wanted
    misses: list[str] = []
    for one in found:
        told = told_of(one)
        if any(is_same(told, other) for other in allowed):
            continue
        same = next((other for other in wanted if is_same(told, other)), None)
        result = "right" if same else "wrong"
        wanted.discard(same or told)
        table[told.kind][result] += 1
        bands[next(low for low in BANDS if one.confidence >= low)][result] += 1
        if result == "wrong":
            misses.append(f"wrong   {name}: {told} p{one.page} {one.words[:160]!r}")
    for missed in wanted:
        table[missed.kind]["missed"] += 1
        misses.append(f"missed  {name}: {missed}")
    return misses


def told_of(one: ProposedRelation) -> Told:
    identity = one.identity
    day = identity.date.isoformat() if identity.date else ""
    return Told(one.kind.value, plain(identity.number or one.title or ""), day)


def is_same(told: Told, other: Told) -> bool:
    return (told.kind, told.date) == (other.kind, other.date) and told.name in other.name.split("|")


def plain(name: str) -> str:
    """A number in its canonical form, or a name; case and where the tone stands do not count."""
    found = find_numbers(name)
    whole = found[0].canonical if found and found[0].text == name else name
    return " ".join(exact_form(word) for word in whole.split())


def _counts(one: ProposedRelation) -> bool:
    return one.kind is not RelationKind.CITES


def show(table: Mapping[str, Counter[str]], bands: Mapping[float, Counter[str]]) -> None:
    outcomes = ("right", "wrong", "missed")
    print(f"{'kind':14}" + "".join(f"{outcome:>8}" for outcome in outcomes))
    for kind, counts in sorted(table.items()):
        print(f"{kind:14}" + "".join(f"{counts[one]:8}" for one in outcomes))
    total = sum(table.values(), Counter[str]())
    print(f"{'all':14}" + "".join(f"{total[one]:8}" for one in outcomes))
    print(f"\n{'confidence':>12}{'told':>8}{'right':>8}")
    high = 1.0
    for low in BANDS:
        counts = bands.get(low, Counter())
        share = f"{counts['right'] / counts.total():.0%}" if counts else "-"
        print(f"{f'{low:.1f} to {high:.1f}':>12}{counts.total():8}{share:>8}")
        high = low


if __name__ == "__main__":
    main()
