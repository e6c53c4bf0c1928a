"""Quality of ranking on a set of questions: nDCG@10 as written, without accents, half, NFD.

    python benchmarks/retrieval.py SET…

For queries as written, the gain over plain BM25 (syllables with their accents, nothing else, on the
same passages), and how likely chance alone gives as much (paired randomisation test).

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

import numpy as np

from summit_kb.domain.document import Document, Identity
from summit_kb.domain.finding import Request
from summit_kb.domain.text import Block, BlockKind, ExtractedText, PageText
from summit_kb.domain.topic import Thesaurus
from summit_kb.search.analysis import analyse
from summit_kb.search.answering import answer
from summit_kb.search.engine import queries as q
from summit_kb.search.engine import schema
from summit_kb.search.engine.scoring import Bm25
from summit_kb.search.engine.snapshot import best_passages, top
from summit_kb.search.engine.store import IndexStore
from summit_kb.search.index_records import IndexRecords
from summit_kb.search.opened import OpenedIndex
from summit_kb.search.rows import Shelf, rows_of
from summit_kb.search.suggestions import Suggester
from summit_kb.search.weights import SCORING
from summit_kb.vietnamese.normal import folded_form, nfc

DEPTH = 10
SEED = 43
SHUFFLES = 10_000
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
    return opened(folder, SCORING)


def opened(folder: Path, scoring: Bm25) -> OpenedIndex:
    return OpenedIndex(IndexStore(folder, stamp={}).open(scoring=scoring), IndexRecords())


def ndcg(ranked: list[str], relevant: dict[str, int]) -> float:
    def gain(values: list[int]) -> float:
        return sum(value / math.log2(place + 2) for place, value in enumerate(values[:DEPTH]))

    best = gain(sorted(relevant.values(), reverse=True))
    return gain([relevant.get(document, 0) for document in ranked]) / best if best else 0.0


def measure(index: OpenedIndex, folder: Path, form: Form) -> tuple[list[float], float]:
    """nDCG@10 of each question, and milliseconds of processor time a question."""
    suggester, relevant = Suggester(index), grades(folder / "qrels.tsv")
    gained: list[float] = []
    begun = time.process_time()
    for row in rows(folder / "queries.jsonl"):
        asked = form(" ".join(row["text"].split()))
        findings = answer(index, suggester, Request(asked, limit=DEPTH))
        gained.append(ndcg([hit.document for hit in findings.hits], relevant[row["id"]]))
    spent = time.process_time() - begun
    return gained, 1000 * spent / len(gained)


def measure_plain(index: OpenedIndex, folder: Path) -> list[float]:
    """nDCG@10 of each question by plain BM25: the best passage by its syllables, accents kept."""
    relevant = grades(folder / "qrels.tsv")
    keys = index.snapshot.document_keys
    gained: list[float] = []
    for row in rows(folder / "queries.jsonl"):
        terms = [q.Term(schema.EXACT, word) for word in dict.fromkeys(analyse(row["text"]).exact)]
        documents, _, scores = best_passages(index.snapshot, index.snapshot.execute(q.Or(terms)))
        ranked = [keys[documents[at]] for at in top(scores, DEPTH).tolist()]
        gained.append(ndcg(ranked, relevant[row["id"]]))
    return gained


def chance(ours: list[float], theirs: list[float]) -> float:
    """How often as large a mean difference comes of swapping the two at random."""
    differences = np.subtract(ours, theirs)
    dice = np.random.default_rng(SEED)
    signs = dice.choice((-1.0, 1.0), size=(SHUFFLES, len(differences)))
    means = np.abs(signs @ differences)
    return float((np.sum(means >= abs(differences.sum()) - 1e-9) + 1) / (SHUFFLES + 1))


def main(folders: list[str]) -> None:
    names = [*forms(), "ms", "plain BM25", "gain", "chance"]
    print("set".ljust(16), *(name.rjust(10) for name in names))
    for folder in map(Path, folders):
        with tempfile.TemporaryDirectory() as place:
            index = build(folder / "corpus.jsonl", Path(place) / "index")
            found = [measure(index, folder, form) for form in forms().values()]
            index.snapshot.close()
            plain = opened(Path(place) / "index", Bm25(k1=1.2, b=0.75))
            theirs = measure_plain(plain, folder)
            plain.snapshot.close()
        means = [sum(gained) / len(gained) for gained, _ in found]
        figures = [f"{mean:.4f}" for mean in means] + [f"{found[0][1]:.1f}"]
        below = sum(theirs) / len(theirs)
        figures += [f"{below:.4f}", f"{means[0] - below:+.4f}"]
        figures.append(f"{chance(found[0][0], theirs):.4f}")
        print(folder.name.ljust(16), *(figure.rjust(10) for figure in figures), flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
