"""Front-page reader against answers written down by hand.

    python benchmarks/front_page.py TRUTH.tsv DIR [--misses]
    python benchmarks/front_page.py tests/ingest/front_page/headings.toml [--misses]

TRUTH.tsv has a header: file, and the fields asked for. "-" says that the document does not tell
the field, so that nothing may be proposed; an empty cell is not judged. Recipients may be given
as "first … last [count]". Every file is read through the extractors, from DIR. The headings are
laid out as extractors give two columns: one after the other, the other way round, row by row in a
table, and row by row run together.
"""

from __future__ import annotations

import argparse
import csv
import re
import tomllib
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from itertools import zip_longest
from pathlib import Path
from typing import Any

from summit_kb.domain.document import Proposal
from summit_kb.domain.text import Block, BlockKind, ExtractedText, PageText
from summit_kb.ingest.extract import extract_files
from summit_kb.ingest.proposals import propose

ABSENT = "-"
OUTCOMES = ("right", "wrong", "not found", "rightly none", "wrongly proposed")
BANDS = (0.9, 0.8, 0.7, 0.6, 0.0)
Case = tuple[str, Path, ExtractedText | None, Mapping[str, str]]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("truth", type=Path)
    parser.add_argument("folder", type=Path, nargs="?")
    parser.add_argument("--misses", action="store_true", help="show what was not right")
    options = parser.parse_args()
    cases = of_files(options.truth, options.folder) if options.folder else laid_out(options.truth)
    table: dict[str, Counter[str]] = defaultdict(Counter)
    bands: dict[float, Counter[str]] = defaultdict(Counter)
    misses: list[str] = []
    for name, path, text, truth in cases:
        found = propose(path, text) if text else {}
        for field, expected in truth.items():
            proposal = found.get(field)
            result = judged(expected, proposal)
            table[field][result] += 1
            if proposal is not None:
                bands[band(proposal)][result] += 1
            if result not in ("right", "rightly none"):
                told = f"{proposal.value!r} ({proposal.confidence})" if proposal else ""
                misses.append(f"{result:16} {field:12} {name}: {told}, expected {expected!r}")
    show(table)
    calibration(bands)
    if options.misses:
        print(*sorted(misses), sep="\n")


def of_files(truth: Path, folder: Path) -> Iterator[Case]:
    with truth.open(encoding="utf-8", newline="") as file:
        answers = {row.pop("file"): row for row in csv.DictReader(file, delimiter="\t")}
    for outcome in extract_files([folder / name for name in answers], jobs=1):
        name = outcome.path.name
        if outcome.text is None:
            print(f"not read: {name}: {outcome.error}")
        asked = {field: answer for field, answer in answers[name].items() if answer}
        yield name, outcome.path, outcome.text, asked


def laid_out(headings: Path) -> Iterator[Case]:
    for one in tomllib.loads(headings.read_text(encoding="utf-8"))["heading"]:
        for layout, lines in layouts(one).items():
            blocks = tuple(
                Block(BlockKind.TABLE_ROW if "\t" in line else BlockKind.PARAGRAPH, line)
                for line in lines
            )
            text = ExtractedText("pdf", "benchmark", (PageText(1, blocks),), paged=True)
            yield f"{one['name']}, {layout}", Path("heading.pdf"), text, one["says"]


def layouts(heading: Mapping[str, Any]) -> dict[str, list[str]]:
    """What extractors make of the two columns of a heading; each layout once."""
    left, right = heading.get("left", []), heading.get("right", [])
    rest = [*heading["below"], *heading.get("foot", [])]
    rows = list(zip_longest(left, right, fillvalue=""))
    made = {
        "left first": [*left, *right],
        "right first": [*right, *left],
        "rows of a table": ["\t".join(row) for row in rows],
        "rows run together": [" ".join(row).strip() for row in rows],
    }
    kept: dict[str, list[str]] = {}
    for name, lines in made.items():
        if [*lines, *rest] not in kept.values():
            kept[name] = [*lines, *rest]
    return kept


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


def band(proposal: Proposal) -> float:
    return next(low for low in BANDS if proposal.confidence >= low)


def show(table: Mapping[str, Counter[str]]) -> None:
    heads = "".join(f"{outcome:>18}" for outcome in OUTCOMES)
    print(f"{'field':14}{heads}{'right of told':>16}")
    for field, counts in table.items():
        told = counts["right"] + counts["wrong"] + counts["not found"]
        share = f"{counts['right']}/{told}"
        print(f"{field:14}" + "".join(f"{counts[one]:18}" for one in OUTCOMES) + f"{share:>16}")


def calibration(bands: Mapping[float, Counter[str]]) -> None:
    """How often proposals of each band of confidence are right."""
    print(f"\n{'confidence':>12}{'proposed':>10}{'right':>8}")
    high = 1.0
    for low in BANDS:
        counts = bands.get(low, Counter())
        total = counts.total()
        share = f"{counts['right'] / total:.0%}" if total else "-"
        print(f"{f'{low:.1f} to {high:.1f}':>12}{total:10}{share:>8}")
        high = low


if __name__ == "__main__":
    main()
