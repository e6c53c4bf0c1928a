"""tantivy doing what the product's search does: documents, their records, marked snippets.

Two indexes, as one would make them who knows tantivy: of documents, which gives the count, the
facets and the ten best; and of passages, which is asked for the best passage of each of the ten.
Accents are removed by its tokenizer, so snippets show the text as written.
"""

from __future__ import annotations

import json
from pathlib import Path

import tantivy

from asks import Ask
from contenders import HITS, Answer
from passages import Passage
from search_path import PER_DOCUMENT, Shelf, record_of
from tantivy_engine import count_facets, narrowed, tree_of

FACETS = ("topic", "type", "year", "issuer", "language", "event")


class TantivyDocuments:
    name = "tantivy documents"
    counts_passages = False
    sits_out: frozenset[str] = frozenset()

    def build(self, folder: Path, passages: list[Passage]) -> None:
        shelf = Shelf(passages)
        documents = self._index(folder / "documents", self._document_schema())
        writer = documents.writer(200_000_000, 1)
        for number, (key, document) in enumerate(shelf.documents.items()):
            row = tantivy.Document()
            text = shelf.get(key)
            row.add_text("body", "\n".join(page.blocks[0].text for page in text.pages))
            row.add_text("record", json.dumps(record_of(document)))
            row.add_unsigned("number", number)
            for topic in document.topics:
                row.add_text("topic", topic)
            row.add_text("type", document.identity.type)
            row.add_integer("year", document.identity.date.year)
            row.add_text("issuer", document.identity.issuer)
            row.add_text("language", document.language)
            writer.add_document(row)
        writer.commit()
        writer.wait_merging_threads()
        writer = self._index(folder / "passages", self._passage_schema()).writer(200_000_000, 1)
        for number, passage in enumerate(passages):
            row = tantivy.Document()
            row.add_text("body", " ".join(passage.exact) + ".")
            row.add_unsigned("document", number // PER_DOCUMENT)
            writer.add_document(row)
        writer.commit()
        writer.wait_merging_threads()

    def open(self, folder: Path) -> None:
        self.document_schema, self.passage_schema = self._document_schema(), self._passage_schema()
        self.documents = self._index(folder / "documents", self.document_schema).searcher()
        self.passages = self._index(folder / "passages", self.passage_schema).searcher()

    def search(self, ask: Ask) -> Answer:
        tree = narrowed(self.document_schema, tree_of(self.document_schema, "body", ask), ask)
        order = "number" if ask.how == "everything" else None
        found = self.documents.search(tree, limit=HITS, count=True, order_by_field=order)
        facets = count_facets(self.documents, tree, FACETS)
        rows = [self.documents.doc(address) for _, address in found.hits]
        for row in rows:
            json.loads(row["record"][0])
        return Answer(found.count, facets, self._snippets(ask, [row["number"][0] for row in rows]))

    def _snippets(self, ask: Ask, documents: list[int]) -> list[str]:
        """The best passage of each document with its matches marked."""
        if not documents:
            return []
        words = self._any_word(ask)
        own = tantivy.Query.term_set_query(self.passage_schema, "document", documents)
        of_these = tantivy.Query.const_score_query(own, 0.0)
        wanted = (tantivy.Occur.Must, of_these), (tantivy.Occur.Should, words)
        both = tantivy.Query.boolean_query(list(wanted))
        found = self.passages.search(both, limit=len(documents) * PER_DOCUMENT, count=False).hits
        addresses = [address for _, address in found]
        owners = self.passages.fast_field_values("document", addresses)
        best: dict[int, tantivy.DocAddress] = {}
        for owner, address in zip(owners, addresses, strict=True):
            best.setdefault(owner, address)
        maker = tantivy.SnippetGenerator.create(self.passages, words, self.passage_schema, "body")
        maker.set_max_num_chars(260)
        rows = [self.passages.doc(best[document]) for document in documents]
        return [maker.snippet_from_doc(row).to_html() or row["body"][0][:260] for row in rows]

    def _any_word(self, ask: Ask) -> tantivy.Query:
        """What a passage of a document found is chosen by, and what is marked in it."""
        if ask.how != "all":
            return tree_of(self.passage_schema, "body", ask)
        return tree_of(self.passage_schema, "body", Ask(ask.kind, "any", ask.words, ask.prefix))

    @staticmethod
    def _index(folder: Path, schema: tantivy.Schema) -> tantivy.Index:
        folder.mkdir(parents=True, exist_ok=True)
        index = tantivy.Index(schema, path=str(folder))
        analyzer = tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.simple())
        folding = analyzer.filter(tantivy.Filter.lowercase()).filter(tantivy.Filter.ascii_fold())
        index.register_tokenizer("folding", folding.build())
        return index

    @staticmethod
    def _document_schema() -> tantivy.Schema:
        builder = tantivy.SchemaBuilder()
        builder.add_text_field("body", tokenizer_name="folding")
        builder.add_text_field("record", stored=True, tokenizer_name="raw", index_option="basic")
        builder.add_unsigned_field("number", stored=True, fast=True)
        for name in FACETS:
            if name == "year":
                builder.add_integer_field(name, fast=True, indexed=True)
            else:
                builder.add_text_field(name, fast=True, tokenizer_name="raw")
        return builder.build()

    @staticmethod
    def _passage_schema() -> tantivy.Schema:
        builder = tantivy.SchemaBuilder()
        builder.add_text_field("body", stored=True, tokenizer_name="folding")
        builder.add_unsigned_field("document", fast=True, indexed=True)
        return builder.build()
