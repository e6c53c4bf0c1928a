"""The engines, each with the best way we know to answer: count, facets, ten snippets."""

from __future__ import annotations

import re
import sqlite3
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Protocol

import numpy as np
import tantivy
from whoosh import fields, formats, index, query, scoring
from whoosh.codec.whoosh3 import W3Codec

from asks import Ask
from passages import Passage
from summit_kb.search.engine import queries as q
from summit_kb.search.engine.ranking import top
from summit_kb.search.engine.store import IndexStore
from summit_kb.search.engine.writing import PassageRow

HITS = 10
FACETS = ("topic", "type", "year")


@dataclass(frozen=True)
class Answer:
    """What a search page needs. ``facets`` maps field to value to count, without zeros."""

    count: int
    facets: dict[str, dict[str, int]]
    snippets: list[str]


class Engine(Protocol):
    """One contender; ``build`` writes below ``folder``, ``open`` reads it."""

    name: str
    counts_passages: bool  # what it counts can be compared with the others

    def build(self, folder: Path, passages: list[Passage]) -> None: ...
    def open(self, folder: Path, passages: list[Passage]) -> None: ...
    def search(self, ask: Ask) -> Answer: ...


@cache
def pattern(ask: Ask) -> re.Pattern[str]:
    """What a search marks; compiled before the clock starts."""
    words = [re.escape(word) + r"\b" for word in ask.words]
    if ask.prefix:
        words.append(re.escape(ask.prefix) + r"\w*")
    return re.compile(r"\b(?:" + "|".join(words) + ")")


def snippet(text: str, ask: Ask) -> str:
    """160 letters around the first match, matches marked; the same for every engine."""
    marks = pattern(ask)
    found = marks.search(text)
    start = max(0, (found.start() if found else 0) - 60)
    return marks.sub("\x02\\g<0>\x03", text[start : start + 160])


class Ours:
    name = "ours"
    counts_passages = True

    def build(self, folder: Path, passages: list[Passage]) -> None:
        with IndexStore(folder, stamp={}).rebuild() as writer:
            for number, passage in enumerate(passages):
                writer.add_passage(
                    PassageRow(
                        document=f"d{number:06}",
                        ordinal=0,
                        page=None,
                        text=passage.text,
                        tokens={
                            "exact": passage.exact,
                            "folded": passage.folded,
                        },
                        keywords={"topic": [passage.topic], "type": [passage.type]},
                        numbers={"year": passage.year},
                    )
                )

    def open(self, folder: Path, passages: list[Passage]) -> None:
        del passages
        self.snapshot = IndexStore(folder, stamp={}).open()
        self.facets = {name: self.snapshot.facet(name) for name in FACETS}

    def search(self, ask: Ask) -> Answer:
        matches = self.snapshot.execute(self.tree(ask))
        documents = self.snapshot.document_of[matches.passages]
        facets = {
            name: named_counts(facet.values, facet.count(documents))
            for name, facet in self.facets.items()
        }
        best = matches.passages[top(matches.scores, HITS)].tolist()
        snippets = [snippet(self.snapshot.text(passage), ask) for passage in best]
        return Answer(len(matches.passages), facets, snippets)

    @staticmethod
    def tree(ask: Ask) -> q.Query:
        return whoosh_tree(ask, "folded")


def whoosh_tree(ask: Ask, field: str) -> query.Query:
    terms: list[query.Query] = [query.Term(field, word) for word in ask.words]
    if ask.how == "phrase":
        return query.Phrase(field, list(ask.words))
    if ask.prefix:
        terms.append(query.Prefix(field, ask.prefix))
    if len(terms) == 1:
        return terms[0]
    return query.Or(terms) if ask.how == "any" else query.And(terms)


class StockWhoosh:
    name = "stock whoosh"
    counts_passages = True

    def build(self, folder: Path, passages: list[Passage]) -> None:
        folder.mkdir(parents=True)
        token = fields.FieldType(formats.Positions(), None, scorable=True)
        schema = fields.Schema(
            exact=token,
            folded=token,
            topic=fields.ID(sortable=True),
            type=fields.ID(sortable=True),
            year=fields.NUMERIC(int, 32, signed=True, sortable=True),
            text=fields.STORED,
        )
        with index.create_in(str(folder), schema).writer(codec=W3Codec(), limitmb=512) as writer:
            for passage in passages:
                writer.add_document(
                    exact=passage.exact,
                    folded=passage.folded,
                    topic=passage.topic,
                    type=passage.type,
                    year=passage.year,
                    text=passage.text,
                )

    def open(self, folder: Path, passages: list[Passage]) -> None:
        del passages
        self.searcher = index.open_dir(str(folder)).searcher(weighting=scoring.BM25F())

    def search(self, ask: Ask) -> Answer:
        found = self.searcher.search(
            whoosh_tree(ask, "folded"), limit=HITS, groupedby=list(FACETS), optimize=False
        )
        facets = {
            name: {str(value): len(group) for value, group in found.groups(name).items()}
            for name in FACETS
        }
        # With groups Whoosh keeps every hit, whatever the limit.
        best = [found[place]["text"] for place in range(min(HITS, len(found)))]
        return Answer(len(found), facets, [snippet(text, ask) for text in best])


class Fts5:
    name = "sqlite fts5"
    counts_passages = True

    def build(self, folder: Path, passages: list[Passage]) -> None:
        folder.mkdir(parents=True)
        base = sqlite3.connect(folder / "fts.db")
        options = "tokenize=\"unicode61 remove_diacritics 0\", prefix='2 3'"
        with base:
            base.execute(f"CREATE VIRTUAL TABLE exact USING fts5(body, content='', {options})")
            base.execute(f"CREATE VIRTUAL TABLE folded USING fts5(body, {options})")
            rows = list(enumerate(passages))
            base.executemany(
                "INSERT INTO exact(rowid, body) VALUES(?, ?)",
                [(number, " ".join(passage.exact)) for number, passage in rows],
            )
            base.executemany(
                "INSERT INTO folded(rowid, body) VALUES(?, ?)",
                [(number, passage.text) for number, passage in rows],
            )
            for name in ("exact", "folded"):
                base.execute(f"INSERT INTO {name}({name}) VALUES('optimize')")
        base.close()

    def open(self, folder: Path, passages: list[Passage]) -> None:
        self.base = sqlite3.connect(folder / "fts.db")
        self.codes = _codes(passages)

    def search(self, ask: Ask) -> Answer:
        match = self.match(ask)
        found = self.base.execute(
            "SELECT rowid, rank FROM folded WHERE folded MATCH ?", (match,)
        ).fetchall()
        rows = np.fromiter((row for row, _ in found), np.int64, len(found))
        scores = np.fromiter((-rank for _, rank in found), np.float32, len(found))
        facets = {
            name: named_counts(values, np.bincount(codes[rows], minlength=len(values)))
            for name, (values, codes) in self.codes.items()
        }
        best = rows[top(scores, HITS)].tolist()
        marks = ",".join("?" * len(best))
        texts = self.base.execute(f"SELECT body FROM folded WHERE rowid IN ({marks})", best)
        return Answer(len(rows), facets, [snippet(text, ask) for (text,) in texts])

    @staticmethod
    def match(ask: Ask) -> str:
        words = [f'"{word}"' for word in ask.words]
        if ask.how == "phrase":
            return '"' + " ".join(ask.words) + '"'
        if ask.prefix:
            words.append(f'"{ask.prefix}" *')
        return (" OR " if ask.how == "any" else " AND ").join(words)


class Tantivy:
    name = "tantivy"
    counts_passages = True

    def build(self, folder: Path, passages: list[Passage]) -> None:
        folder.mkdir(parents=True)
        writer = tantivy.Index(self._schema(), path=str(folder)).writer(200_000_000, 1)
        for passage in passages:
            document = tantivy.Document()
            document.add_text("exact", " ".join(passage.exact))
            document.add_text("folded", passage.text)
            for name in FACETS:
                document.add_text(name, str(getattr(passage, name)))
            writer.add_document(document)
        writer.commit()
        writer.wait_merging_threads()

    def open(self, folder: Path, passages: list[Passage]) -> None:
        del passages
        self.schema = self._schema()
        self.searcher = tantivy.Index(self.schema, path=str(folder)).searcher()

    def search(self, ask: Ask) -> Answer:
        tree = self._tree(ask)
        found = self.searcher.search(tree, limit=HITS, count=True)
        wanted = {name: {"terms": {"field": name, "size": 100}} for name in FACETS}
        counted = self.searcher.aggregate(tree, wanted)
        facets = {
            name: {one["key"]: one["doc_count"] for one in counted[name]["buckets"]}
            for name in FACETS
        }
        texts = [self.searcher.doc(address)["folded"][0] for _, address in found.hits]
        return Answer(found.count, facets, [snippet(text, ask) for text in texts])

    @staticmethod
    def _schema() -> tantivy.Schema:
        builder = tantivy.SchemaBuilder()
        builder.add_text_field("exact", tokenizer_name="whitespace")
        builder.add_text_field("folded", stored=True, tokenizer_name="whitespace")
        for name in FACETS:
            builder.add_text_field(name, fast=True, tokenizer_name="raw")
        return builder.build()

    def _tree(self, ask: Ask) -> tantivy.Query:
        if ask.how == "phrase":
            return tantivy.Query.phrase_query(self.schema, "folded", list(ask.words))
        parts = [tantivy.Query.term_query(self.schema, "folded", word) for word in ask.words]
        if ask.prefix:
            pattern = re.escape(ask.prefix) + ".*"
            parts.append(tantivy.Query.regex_query(self.schema, "folded", pattern))
        occur = tantivy.Occur.Should if ask.how == "any" else tantivy.Occur.Must
        return tantivy.Query.boolean_query([(occur, part) for part in parts])


def _codes(passages: list[Passage]) -> dict[str, tuple[list[str], np.ndarray]]:
    """For each facet its values and the code of every passage."""
    codes = {}
    for name in FACETS:
        own = [str(getattr(passage, name)) for passage in passages]
        values, places = np.unique(own, return_inverse=True)
        codes[name] = (values.tolist(), places)
    return codes


def named_counts(values: list[str], counts: np.ndarray) -> dict[str, int]:
    return {values[i]: int(counts[i]) for i in np.flatnonzero(counts)}
