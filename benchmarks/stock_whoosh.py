"""Whoosh as it comes, with its own codec and matchers."""

from __future__ import annotations

from pathlib import Path

from whoosh import fields, formats, index, query, scoring
from whoosh.codec.whoosh3 import W3Codec

from asks import Ask
from contenders import FACETS, HITS, Answer, snippet, whoosh_tree
from passages import Passage


class StockWhoosh:
    name = "stock whoosh"
    counts_passages = True
    sits_out: frozenset[str] = frozenset()

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

    def open(self, folder: Path) -> None:
        self.searcher = index.open_dir(str(folder)).searcher(weighting=scoring.BM25F())

    def search(self, ask: Ask) -> Answer:
        found = self.searcher.search(
            whoosh_tree(ask, "folded"),
            limit=HITS,
            filter=self.narrowed(ask),
            groupedby=list(FACETS),
            optimize=False,
        )
        facets = {
            name: {str(value): len(group) for value, group in found.groups(name).items()}
            for name in FACETS
        }
        # With groups Whoosh keeps every hit, whatever the limit.
        best = [found[place]["text"] for place in range(min(HITS, len(found)))]
        return Answer(len(found), facets, [snippet(text, ask) for text in best])

    @staticmethod
    def narrowed(ask: Ask) -> query.Query | None:
        if ask.topic is None:
            return None
        low, high = ask.years or (None, None)
        return query.And([query.Term("topic", ask.topic), query.NumericRange("year", low, high)])
