"""The figures that the overview shows of the starter library, beside a count by hand.

    python benchmarks/figures.py [--lang vi|en]

``figures_starter.tsv`` has a line for every figure shown, judged by reading it in its document:
whether it is one worth showing, whether its noun says what it is a figure of, and whether the
sentence shown is one that tells it. What is shown and not judged counts as wrong.
"""

from __future__ import annotations

import argparse
import csv
import sys
import tempfile
from pathlib import Path

from summit_kb.app.overview.overviews import overviews_of
from summit_kb.app.workspace import Workspace
from summit_kb.foundation.paths import starter_library
from summit_kb.library.store import Library

HAND = Path(__file__).with_suffix("").with_name("figures_starter.tsv")


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--lang", choices=("vi", "en"), default="vi")
    language = parser.parse_args(arguments).lang
    with HAND.open(encoding="utf-8", newline="") as file:
        judged = {row["id"]: row for row in csv.DictReader(file, delimiter="\t")}
    right = dict.fromkeys(("value", "noun", "sentence"), 0)
    with tempfile.TemporaryDirectory() as derived:
        workspace = Workspace(Library.open(starter_library(), derived=Path(derived)))
        workspace.refresh()
        figures = overviews_of(workspace).present().figures
        for figure in figures:
            row = judged.get(figure.id, {})
            for name in right:
                right[name] += row.get(name) == "right"
            best = figure.best(language).quote
            print(figure.id, figure.value(language), figure.noun(language), sep=" | ")
            print(f"    {best.shown}\n    {best.locator}  {row.get('why') or ''}")
        workspace.close()
    told = ", ".join(f"{name} {count}" for name, count in right.items())
    print(
        f"{len(figures)} shown; right: {told}; judged and not shown: {len(judged) - len(figures)}"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
