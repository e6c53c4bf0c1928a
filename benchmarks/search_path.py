"""The search of the product, from the typed text to findings, over a library made of passages."""

from __future__ import annotations

import datetime
import random
from pathlib import Path

from asks import WITHIN, Ask
from contenders import HITS, Answer
from passages import TOPICS, Passage
from summit_kb.domain.document import Document, DocumentFile, Identity
from summit_kb.domain.finding import Filters, Findings, Request
from summit_kb.domain.text import Block, BlockKind, ExtractedText, PageText
from summit_kb.domain.topic import Thesaurus, Topic
from summit_kb.search.index import SearchIndex

PER_DOCUMENT = 20


class Shelf:
    """A library and its texts as search reads them, in memory: a page for each passage."""

    def __init__(self, passages: list[Passage]) -> None:
        self.thesaurus = Thesaurus(Topic(topic, topic, topic) for topic in TOPICS)
        self.events: dict[str, object] = {}
        self.documents: dict[str, Document] = {}
        self._texts: dict[str, ExtractedText] = {}
        for at in range(0, len(passages), PER_DOCUMENT):
            self._put(f"vb-{at // PER_DOCUMENT:05}", passages[at : at + PER_DOCUMENT])

    def _put(self, key: str, own: list[Passage]) -> None:
        first, dice = own[0], random.Random(key)
        issued = datetime.date(first.year, dice.randint(1, 12), dice.randint(1, 28))
        self.documents[key] = Document(
            id=key,
            title=" ".join(first.exact[:12]),
            identity=Identity("resolution", f"{dice.randint(1, 200)}-NQ/TW", "Chính phủ", issued),
            language="vi",
            added="2025-01-01T00:00:00Z",
            topics=tuple(sorted({passage.topic for passage in own[:3]})),
            files=(DocumentFile(f"{key}.txt", "original", key, 1),),
        )
        pages = tuple(
            PageText(number, (Block(BlockKind.PARAGRAPH, " ".join(passage.exact) + "."),))
            for number, passage in enumerate(own, start=1)
        )
        self._texts[key] = ExtractedText("text", "benchmark", pages, paged=True)

    def signature(self) -> dict[str, str]:
        return dict.fromkeys(self.documents, "1")

    def get(self, sha256: str) -> ExtractedText | None:
        return self._texts.get(sha256)

    def __contains__(self, sha256: object) -> bool:
        return sha256 in self._texts

    def is_unfinished(self, sha256: str) -> bool:
        """None of them waits for text recognition."""
        return sha256 not in self._texts


def record_of(document: Document) -> dict[str, object]:
    """What a hit shows of a document."""
    identity = document.identity
    return {
        "id": document.id,
        "title": document.title,
        "type": identity.type,
        "number": identity.number,
        "issuer": identity.issuer,
        "date": identity.date.isoformat() if identity.date else None,
        "topics": document.topics,
        "language": document.language,
        "source": document.files[0].name,
    }


class SearchPath:
    """Words typed without any accents."""

    name = "search path"
    counts_passages = False
    sits_out: frozenset[str] = frozenset()

    def build(self, folder: Path, passages: list[Passage]) -> None:
        shelf = Shelf(passages)
        SearchIndex(folder).rebuild(shelf, shelf)

    def is_usable(self, folder: Path) -> bool:
        """Whether an index from an earlier run was made by the rules of today."""
        return SearchIndex(folder).exists()

    def open(self, folder: Path) -> None:
        self._index = SearchIndex(folder)
        self._index.warm()

    def search(self, ask: Ask) -> Answer:
        """A mistyped word is asked for again as the product says it was meant."""
        findings = self._find(self._typed(ask), ask)
        if ask.how == "fuzzy" and findings.suggestions:
            findings = self._find(findings.suggestions[0], ask)
        facets = {
            name: {value.id: value.count for value in values}
            for name, values in findings.facets.items()
        }
        return Answer(findings.total, facets, [hit.snippet for hit in findings.hits])

    def _find(self, text: str, ask: Ask) -> Findings:
        filters = Filters()
        if ask.topic and ask.years:
            filters = Filters(topics=(ask.topic,), years=(ask.years,))
        as_you_type = ask.kind == "as you type"
        return self._index.search(
            Request(text, filters=filters, limit=HITS, as_you_type=as_you_type)
        )

    def _typed(self, ask: Ask) -> str:
        words = self._words(ask)
        if ask.how in ("phrase", "near"):
            near = f"~{WITHIN}" if ask.how == "near" else ""
            return '"' + " ".join(words) + '"' + near
        if ask.kind == "as you type":
            return " ".join([*words, ask.prefix or ""])
        if ask.kind == "question":
            return " ".join(words) + "?"
        words += [ask.prefix + "*"] if ask.prefix else []
        return (" OR " if ask.how == "any" else " ").join(words)

    @staticmethod
    def _words(ask: Ask) -> list[str]:
        return list(ask.words)


class AccentedSearchPath(SearchPath):
    """The same with the accents of the words."""

    name = "search path, accents"

    @staticmethod
    def _words(ask: Ask) -> list[str]:
        return list(ask.spelled)
