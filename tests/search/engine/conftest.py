"""Small indexes of ours and the same passages in a stock Whoosh index beside them."""

import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path

import pytest
from whoosh.codec.whoosh3 import W3Codec
from whoosh.filedb.filestore import RamStorage
from whoosh.index import FileIndex
from whoosh.query import AndNot, Not, Query, Require
from whoosh.scoring import BaseScorer, WeightingModel
from whoosh.searching import Searcher

from summit_kb.search.engine.schema import SCORED_FIELDS, build_schema
from summit_kb.search.engine.scoring import Bm25
from summit_kb.search.engine.snapshot import Snapshot
from summit_kb.search.engine.store import IndexStore
from summit_kb.search.engine.writing import PassageRow


@dataclass(frozen=True)
class Passage:
    """What a test says of a passage; the rest of its row is made from it."""

    words: tuple[str, ...] = ()
    title: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    year: int | None = None


@dataclass
class Shelf:
    """Documents by key, in the order an index holds them."""

    documents: dict[str, tuple[Passage, ...]] = field(default_factory=dict)

    def put(self, key: str, passages: tuple[Passage, ...]) -> None:
        self.documents.pop(key, None)
        self.documents[key] = passages

    def rows(self, key: str) -> list[PassageRow]:
        return [make_row(key, i, one) for i, one in enumerate(self.documents[key])]


def make_row(key: str, ordinal: int, passage: Passage) -> PassageRow:
    words = passage.words
    return PassageRow(
        document=key,
        ordinal=ordinal,
        page=ordinal or None,
        text=" ".join(words),
        tokens={
            "folded": words,
            "title_folded": passage.title,
        },
        keywords={"topic": passage.topics},
        numbers={} if passage.year is None else {"year": passage.year},
        stored={"key": key, "ordinal": ordinal},
    )


class ExactBm25(WeightingModel):
    """The same formula for Whoosh's matchers, with the passages' true lengths."""

    def __init__(self, rows: Sequence[PassageRow]) -> None:
        self.bm25 = Bm25()
        self.lengths = {
            name: [len(row.tokens.get(name, ())) for row in rows] for name in SCORED_FIELDS
        }
        self.lengths["pairs"] = [max(0, length - 1) for length in self.lengths["folded"]]

    def scorer(self, searcher: Searcher, fieldname: str, text: bytes, qf: int = 1) -> BaseScorer:
        return ExactScorer(self, fieldname, searcher.doc_frequency(fieldname, text))


class ExactScorer(BaseScorer):
    def __init__(self, model: ExactBm25, fieldname: str, df: int) -> None:
        self.lengths = model.lengths.get(fieldname)
        if self.lengths is not None:
            having = [length for length in self.lengths if length]
            self.average = sum(having) / len(having)
            self.idf = model.bm25.idf(len(having), df)
            self.bm25 = model.bm25

    def score(self, matcher) -> float:
        if self.lengths is None:
            return 1.0
        tf, k1, b = matcher.weight(), self.bm25.k1, self.bm25.b
        norm = k1 * (1 - b + b * self.lengths[matcher.id()] / self.average)
        return self.idf * tf * (k1 + 1) / (tf + norm)


class StockIndex:
    """The shelf in Whoosh as it comes: its codec, its writer, its matchers."""

    def __init__(self, shelf: Shelf) -> None:
        self.rows = [row for key in shelf.documents for row in shelf.rows(key)]
        index = FileIndex.create(RamStorage(), build_schema())
        with index.writer(codec=W3Codec()) as writer:
            for row in self.rows:
                values = {**row.tokens, **row.keywords, **row.numbers, "document": [row.document]}
                values["pairs"] = [f"{a}_{b}" for a, b in pairwise(row.tokens["folded"])]
                writer.add_document(
                    **{name: _plain(one) for name, one in values.items() if one or one == 0}
                )
        self.searcher = index.searcher(weighting=ExactBm25(self.rows))

    def find(self, query: Query) -> dict[tuple[str, int], float]:
        """(document, ordinal) -> score of everything the stock matchers find."""
        query = query.accept(_as_stock)
        matcher = query.matcher(
            self.searcher, self.searcher.context(weighting=self.searcher.weighting)
        )
        found = {}
        while matcher.is_active():
            row = self.rows[matcher.id()]
            found[row.document, row.ordinal] = matcher.score()
            matcher.next()
        return found


def _as_stock(query: Query) -> Query:
    """The same query without the one class stock Whoosh gets wrong.

    Its AndNot forgets to advance the excluded side before the first passage.
    """
    return Require(query.a, Not(query.b)) if isinstance(query, AndNot) else query


def _plain(value: object) -> object:
    return value if isinstance(value, int) else list(value)


@dataclass(frozen=True)
class Workshop:
    """What the tests build with."""

    Passage: type[Passage] = Passage
    Shelf: type[Shelf] = Shelf
    StockIndex: type[StockIndex] = StockIndex

    @staticmethod
    def make_row(key: str, ordinal: int, passage: Passage) -> PassageRow:
        return make_row(key, ordinal, passage)

    @staticmethod
    @contextmanager
    def store() -> Iterator[IndexStore]:
        with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
            yield IndexStore(Path(folder), stamp={"folding": 1})

    @staticmethod
    def find(snapshot: Snapshot, query: Query) -> dict[tuple[str, int], float]:
        """(document, ordinal) -> score of everything the executor finds."""
        matches = snapshot.execute(query)
        found = {}
        for passage, score in zip(matches.passages.tolist(), matches.scores.tolist(), strict=True):
            stored = snapshot.stored(passage)
            found[stored["key"], stored["ordinal"]] = score
        return found


@pytest.fixture(scope="session")
def workshop() -> Workshop:
    return Workshop()
