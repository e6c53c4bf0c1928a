"""Questions about the starter library, with the documents and sentences that answer them.

    python benchmarks/starter_questions.py [QUESTIONS.tsv] [--library FOLDER] [--misses]

``starter_questions.tsv`` was written from the documents before any of it was asked: English
questions for Vietnamese texts, Vietnamese ones for English texts (``filter`` narrows to their
language), dates and amounts in many spellings, abbreviations, headings, and questions whose
answering sentence is known (part of it; ``|`` parts alternatives). Printed for each kind: how
often a right document is the first, how often among the first ten, and how many of the answers
lifted are right, wrong or missing.
"""

from __future__ import annotations

import argparse
import csv
import sys
from collections import Counter, defaultdict
from pathlib import Path

from summit_kb.app.workspace import Workspace
from summit_kb.domain.finding import Filters, Findings, Request
from summit_kb.foundation.paths import starter_library

Row = dict[str, str]
QUESTIONS = Path(__file__).with_name("starter_questions.tsv")


def judge(row: Row, found: Findings) -> tuple[str, str]:
    """What came of a question, and what was found instead where it is not the first."""
    if row["answer"]:
        told = [one.text for one in found.answers]
        if not told:
            return "no answer", ", ".join(hit.document for hit in found.hits[:2])
        is_right = any(part in told[0] for part in row["answer"].split("|"))
        return ("right answer" if is_right else "wrong answer"), told[0]
    wanted = row["documents"].split(",")
    places = [at for at, hit in enumerate(found.hits) if hit.document in wanted]
    if not places:
        return "not found", ", ".join(hit.document for hit in found.hits[:3])
    if places[0]:
        return "found", f"{places[0] + 1}: {', '.join(hit.document for hit in found.hits[:3])}"
    return "first", ""


def main() -> None:
    options = argparse.ArgumentParser()
    options.add_argument("questions", nargs="?", type=Path, default=QUESTIONS)
    options.add_argument("--library", type=Path, default=None)
    options.add_argument("--misses", action="store_true")
    given = options.parse_args()
    outcomes: dict[str, Counter[str]] = defaultdict(Counter)
    workspace = Workspace.open(given.library or starter_library())
    workspace.refresh()
    with given.questions.open(encoding="utf-8") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            languages = (row["filter"],) if row["filter"] else ()
            asked = Request(
                row["question"],
                filters=Filters(languages=languages),
                limit=10,
                language=row["language"],
            )
            outcome, instead = judge(row, workspace.search(asked))
            outcomes[row["kind"]][outcome] += 1
            if given.misses and instead and outcome != "right answer":
                print(f"{row['kind']}: {outcome}: {row['question']}\n    {instead}")
    workspace.close()
    for kind, counted in outcomes.items():
        told = ", ".join(f"{outcome} {count}" for outcome, count in counted.most_common())
        print(f"{kind:8} {counted.total():3}: {told}")


if __name__ == "__main__":
    sys.exit(main())
