"""SQLite FTS5 doing what the product's search does: documents, their records, marked snippets.

Accents are removed by its tokenizer, so snippets show the text as written; numpy groups passages
into documents and counts facets, as one would who knows both.
"""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path

import numpy as np

from asks import Ask
from contenders import HITS, Answer, named_counts
from fts5 import load_codes, match, narrowed, save_codes
from passages import Passage
from search_path import PER_DOCUMENT, Shelf, record_of
from summit_kb.search.engine.ranking import best_per_document, top


class Fts5Documents:
    name = "fts5 documents"
    counts_passages = False
    sits_out = frozenset({"fuzzy"})

    def build(self, folder: Path, passages: list[Passage]) -> None:
        folder.mkdir(parents=True)
        base = sqlite3.connect(folder / "fts.db")
        options = "tokenize='unicode61 remove_diacritics 2', prefix='2 3'"
        with base:
            base.execute(f"CREATE VIRTUAL TABLE passages USING fts5(body, {options})")
            base.execute("CREATE TABLE documents(id INTEGER PRIMARY KEY, record TEXT)")
            base.executemany(
                "INSERT INTO passages(rowid, body) VALUES(?, ?)",
                [(number, " ".join(one.exact) + ".") for number, one in enumerate(passages)],
            )
            base.executemany(
                "INSERT INTO documents VALUES(?, ?)",
                [
                    (number, json.dumps(record_of(document)))
                    for number, document in enumerate(Shelf(passages).documents.values())
                ],
            )
            base.execute("INSERT INTO passages(passages) VALUES('optimize')")
        base.close()
        save_codes(folder, passages[::PER_DOCUMENT])

    def open(self, folder: Path) -> None:
        self.base = sqlite3.connect(folder / "fts.db")
        self.codes = load_codes(folder)
        (passages,) = self.base.execute("SELECT max(rowid) + 1 FROM passages").fetchone()
        self.document_of = (np.arange(passages) // PER_DOCUMENT).astype(np.int32)

    def search(self, ask: Ask) -> Answer:
        """As the product counts: the words of a search may stand in different passages."""
        terms = self._terms(ask)
        scores = np.zeros(len(self.document_of), np.float32)
        having = np.ones(int(self.document_of[-1]) + 1, np.bool_)
        for term in terms:
            found = self.base.execute(
                "SELECT rowid, rank FROM passages WHERE passages MATCH ?", (term,)
            ).fetchall()
            rows = np.fromiter((row for row, _ in found), np.intp, len(found))
            scores[rows] += np.fromiter((-rank for _, rank in found), np.float32, len(found))
            own = np.zeros(len(having), np.bool_)
            own[self.document_of[rows]] = True
            having &= own
        if ask.topic is not None:
            having &= narrowed(self.codes, ask)
        is_found = having[self.document_of]
        rows = np.flatnonzero((scores > 0) & is_found if terms else is_found).astype(np.uint32)
        documents, best, merit = best_per_document(self.document_of, rows, scores[rows])
        facets = {
            name: named_counts(values, np.bincount(codes[documents], minlength=len(values)))
            for name, (values, codes) in self.codes.items()
        }
        places = top(merit, HITS)
        hits = self._hits(" OR ".join(terms), documents[places], best[places])
        return Answer(len(documents), facets, hits)

    @staticmethod
    def _terms(ask: Ask) -> list[str]:
        if ask.how == "everything":
            return []
        if ask.how != "all":
            return [match(ask)]
        prefix = [f'"{ask.prefix}" *'] if ask.prefix else []
        return [f'"{word}"' for word in ask.words] + prefix

    def _hits(self, match: str, documents: np.ndarray, passages: np.ndarray) -> list[str]:
        marks = ",".join("?" * len(documents))
        shown, matching = "substr(body, 1, 260)", ""
        if match:
            shown = "snippet(passages, 0, char(2), char(3), '…', 40)"
            matching = "passages MATCH ? AND "
        given = [match] if match else []
        snippets = self.base.execute(
            f"SELECT {shown} FROM passages WHERE {matching}rowid IN ({marks})",
            (*given, *passages.tolist()),
        ).fetchall()
        records = self.base.execute(
            f"SELECT record FROM documents WHERE id IN ({marks})", documents.tolist()
        )
        for (record,) in records:
            json.loads(record)
        return [text for (text,) in snippets]
