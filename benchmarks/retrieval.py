"""Quality of ranking on a set of questions: nDCG@10 as written, without accents, half, NFD.

    python benchmarks/retrieval.py SET…

A SET is a folder with ``corpus.jsonl`` (id, title, text, and what else stands above the text),
``queries.jsonl`` (id, text) and ``qrels.tsv`` (query, document, grade; one line of heading).
Passages, terms, query language and ranking are those of the product; only the library is left
out.
"""

from __future__ import annotations

import json
import math
import random
import sys
import tempfile
import time
import unicodedata
from collections.abc import Callable, Iterator
from pathlib import Path

from summit_kb.domain.document import Document, Identity
from summit_kb.domain.finding import Request
from summit_kb.domain.text import Block, BlockKind, ExtractedText, PageText
from summit_kb.domain.topic import Thesaurus
from summit_kb.search.answering import answer
from summit_kb.search.engine.store import IndexStore
from summit_kb.search.index_records import IndexRecords
from summit_kb.search.opened import OpenedIndex
from summit_kb.search.rows import Shelf, rows_of
from summit_kb.search.suggestions import Suggester
from summit_kb.search.weights import SCORING
from summit_kb.vietnamese.normal import folded_form, nfc

DEPTH = 10
SEED = 43
Form = Callable[[str], str]


def bare(text: str) -> str:
    """Without accents, capitals kept."""
    return "".join(folded_form(c).upper() if c.isupper() else folded_form(c) for c in nfc(text))


def half(text: str, dice: random.Random) -> str:
    return " ".join(bare(word) if dice.random() < 0.5 else word for word in text.split(" "))


def forms() -> dict[str, Form]:
    dice = random.Random(SEED)
    return {
        "written": lambda text: text,
        "plain": bare,
        "half": lambda text: half(text, dice),
        "nfd": lambda text: unicodedata.normalize("NFD", text),
    }


def rows(path: Path) -> Iterator[dict[str, str]]:
    with path.open(encoding="utf-8") as file:
        yield from map(json.loads, file)


def grades(path: Path) -> dict[str, dict[str, int]]:
    found: dict[str, dict[str, int]] = {}
    for line in path.read_text(encoding="utf-8").splitlines()[1:]:
        query, document, grade = line.split("\t")
        found.setdefault(query, {})[document] = int(grade)
    return found


def text_of(row: dict[str, str]) -> ExtractedText:
    above = [value for name, value in row.items() if name not in ("id", "text") and value]
    lines = [line for line in row["text"].splitlines() if line.strip()]
    blocks = [Block(BlockKind.HEADING, line, 1) for line in above[:1]]
    blocks += [Block(BlockKind.PARAGRAPH, line) for line in (*above[1:], *lines)]
    return ExtractedText("text", "benchmark", (PageText(1, tuple(blocks)),), paged=False)


def build(corpus: Path, folder: Path) -> OpenedIndex:
    store = IndexStore(folder, stamp={})
    shelf = Shelf(Thesaurus(), {})
    with store.rebuild() as writer:
        for row in rows(corpus):
            title = row.get("title") or row["text"][:60]
            document = Document(row["id"], title, Identity("other"), "vi", "2026-01-01T00:00:00Z")
            for made in rows_of(document, text_of(row), shelf):
                writer.add_passage(made)
    return OpenedIndex(store.open(scoring=SCORING), IndexRecords())


def ndcg(ranked: list[str], relevant: dict[str, int]) -> float:
    def gain(values: list[int]) -> float:
        return sum(value / math.log2(place + 2) for place, value in enumerate(values[:DEPTH]))

    best = gain(sorted(relevant.values(), reverse=True))
    return gain([relevant.get(document, 0) for document in ranked]) / best if best else 0.0


def measure(index: OpenedIndex, folder: Path, form: Form) -> tuple[float, float]:
    """Mean nDCG@10, and milliseconds of processor time a question."""
    suggester, relevant = Suggester(index), grades(folder / "qrels.tsv")
    gained: list[float] = []
    begun = time.process_time()
    for row in rows(folder / "queries.jsonl"):
        asked = form(" ".join(row["text"].split()))
        findings = answer(index, suggester, Request(asked, limit=DEPTH))
        gained.append(ndcg([hit.document for hit in findings.hits], relevant[row["id"]]))
    spent = time.process_time() - begun
    return sum(gained) / len(gained), 1000 * spent / len(gained)


def main(folders: list[str]) -> None:
    print("set".ljust(16), *(name.rjust(9) for name in forms()), "ms".rjust(7))
    for folder in map(Path, folders):
        with tempfile.TemporaryDirectory() as place:
            index = build(folder / "corpus.jsonl", Path(place) / "index")
            found = [measure(index, folder, form) for form in forms().values()]
            figures = [f"{score:.4f}".rjust(9) for score, _ in found]
            print(folder.name.ljust(16), *figures, f"{found[0][1]:.1f}".rjust(7), flush=True)
            index.snapshot.close()


if __name__ == "__main__":
    main(sys.argv[1:])
