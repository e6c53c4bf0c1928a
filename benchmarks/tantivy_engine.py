"""tantivy, with aggregations over fast fields for facets."""

from __future__ import annotations

import re
from pathlib import Path

import tantivy

from asks import WITHIN, Ask
from contenders import FACETS, HITS, Answer, snippet
from passages import Passage


class Tantivy:
    name = "tantivy"
    counts_passages = True
    sits_out: frozenset[str] = frozenset()

    def build(self, folder: Path, passages: list[Passage]) -> None:
        folder.mkdir(parents=True)
        writer = tantivy.Index(self._schema(), path=str(folder)).writer(200_000_000, 1)
        for passage in passages:
            document = tantivy.Document()
            document.add_text("exact", " ".join(passage.exact))
            document.add_text("folded", passage.text)
            document.add_text("topic", passage.topic)
            document.add_text("type", passage.type)
            document.add_integer("year", passage.year)
            writer.add_document(document)
        writer.commit()
        writer.wait_merging_threads()

    def open(self, folder: Path) -> None:
        self.schema = self._schema()
        self.searcher = tantivy.Index(self.schema, path=str(folder)).searcher()

    def search(self, ask: Ask) -> Answer:
        tree = narrowed(self.schema, tree_of(self.schema, "folded", ask), ask)
        found = self.searcher.search(tree, limit=HITS, count=True)
        facets = count_facets(self.searcher, tree, FACETS)
        texts = [self.searcher.doc(address)["folded"][0] for _, address in found.hits]
        return Answer(found.count, facets, [snippet(text, ask) for text in texts])

    @staticmethod
    def _schema() -> tantivy.Schema:
        builder = tantivy.SchemaBuilder()
        builder.add_text_field("exact", tokenizer_name="whitespace")
        builder.add_text_field("folded", stored=True, tokenizer_name="whitespace")
        builder.add_text_field("topic", fast=True, tokenizer_name="raw")
        builder.add_text_field("type", fast=True, tokenizer_name="raw")
        builder.add_integer_field("year", fast=True, indexed=True)
        return builder.build()


def tree_of(schema: tantivy.Schema, field: str, ask: Ask) -> tantivy.Query:
    """The words of an ask as tantivy's query."""
    query = tantivy.Query
    if ask.how == "everything":
        return query.all_query()
    if ask.how == "phrase":
        return query.phrase_query(schema, field, list(ask.words))
    if ask.how == "near":
        both = [list(ask.words), list(reversed(ask.words))]
        ways = [query.phrase_query(schema, field, way, slop=WITHIN - 1) for way in both]
        return query.boolean_query([(tantivy.Occur.Should, way) for way in ways])
    if ask.how == "fuzzy":
        return query.fuzzy_term_query(
            schema, field, ask.words[0], distance=1, transposition_cost_one=False
        )
    parts = [query.term_query(schema, field, word) for word in ask.words]
    if ask.prefix:
        parts.append(query.regex_query(schema, field, re.escape(ask.prefix) + ".*"))
    occur = tantivy.Occur.Should if ask.how == "any" else tantivy.Occur.Must
    return query.boolean_query([(occur, part) for part in parts])


def narrowed(schema: tantivy.Schema, tree: tantivy.Query, ask: Ask) -> tantivy.Query:
    """``tree`` with the topic and the years of an ask."""
    if ask.topic is None or ask.years is None:
        return tree
    topic = tantivy.Query.term_query(schema, "topic", ask.topic)
    years = tantivy.Query.range_query(
        schema, "year", tantivy.FieldType.Integer, ask.years[0], ask.years[1]
    )
    conditions = [tantivy.Query.const_score_query(one, 0.0) for one in (topic, years)]
    return tantivy.Query.boolean_query([(tantivy.Occur.Must, part) for part in (tree, *conditions)])


def count_facets(
    searcher: tantivy.Searcher, tree: tantivy.Query, names: tuple[str, ...]
) -> dict[str, dict[str, int]]:
    """Facet -> value -> how many of those that ``tree`` finds have it."""
    wanted = {name: {"terms": {"field": name, "size": 200}} for name in names}
    counted = searcher.aggregate(tree, wanted)
    return {
        name: {_value(one["key"]): one["doc_count"] for one in counted[name]["buckets"]}
        for name in names
    }


def _value(key: object) -> str:
    return str(int(key)) if isinstance(key, float) else str(key)
