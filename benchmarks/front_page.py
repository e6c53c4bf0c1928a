"""Front-page reader against answers written down by hand.

    python benchmarks/front_page.py TRUTH.tsv DIR [--misses]

TRUTH.tsv has a header: file, and the fields asked for. "-" says that the document does not tell
the field, so that nothing may be proposed; an empty cell is not judged. Recipients may be given
as "first … last [count]". Every file is read through the extractors, from DIR.
"""

from __future__ import annotations

import argparse
import csv
import re
from collections import Counter, defaultdict
from pathlib import Path

from summit_kb.domain.document import Proposal
from summit_kb.ingest.extract import extract_files
from summit_kb.ingest.proposals import propose

ABSENT = "-"
OUTCOMES = ("right", "wrong", "not found", "rightly none", "wrongly proposed")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("truth", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--misses", action="store_true", help="show what was not right")
    options = parser.parse_args()
    with options.truth.open(encoding="utf-8", newline="") as file:
        truth = {row.pop("file"): row for row in csv.DictReader(file, delimiter="\t")}
    table: dict[str, Counter[str]] = defaultdict(Counter)
    misses: list[str] = []
    unread: dict[str, str] = {}
    for outcome in extract_files([options.folder / name for name in truth], jobs=1):
        name = outcome.path.name
        if outcome.text is None:
            unread[name] = str(outcome.error)
        found = propose(outcome.path, outcome.text) if outcome.text else {}
        for field, expected in truth[name].items():
            if not expected:
                continue
            result = judged(expected, found.get(field))
            table[field][result] += 1
            if result not in ("right", "rightly none"):
                value = found[field].value if field in found else ""
                misses.append(f"{result:16} {field:12} {name}: {value!r}, expected {expected!r}")
    show(table)
    for name, error in unread.items():
        print(f"not read: {name}: {error}")
    if options.misses:
        print(*sorted(misses), sep="\n")


def judged(expected: str, proposal: Proposal | None) -> str:
    if expected == ABSENT:
        return "wrongly proposed" if proposal else "rightly none"
    if proposal is None:
        return "not found"
    return "right" if same(expected, proposal.value) else "wrong"


def same(expected: str, value: str) -> bool:
    """Spaces, case and the mark at the end do not count; letters and accents do."""
    short = re.fullmatch(r"(.+?) … (.+?) \[(\d+)\]", expected)
    if short is None:
        return plain(expected) == plain(value)
    items = value.split("\n")
    ends = plain(items[0]) == plain(short[1]) and plain(items[-1]) == plain(short[2])
    return ends and len(items) == int(short[3])


def plain(text: str) -> str:
    return " ".join(text.replace("–", "-").lower().strip(" .;").split())


def show(table: dict[str, Counter[str]]) -> None:
    print(
        f"{'field':14}"
        + "".join(f"{outcome:>18}" for outcome in OUTCOMES)
        + f"{'right of told':>16}"
    )
    for field, counts in table.items():
        told = counts["right"] + counts["wrong"] + counts["not found"]
        share = f"{counts['right']}/{told}"
        print(f"{field:14}" + "".join(f"{counts[one]:18}" for one in OUTCOMES) + f"{share:>16}")


if __name__ == "__main__":
    main()
