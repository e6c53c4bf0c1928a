"""The search of the product, from the typed text to findings, over a library made of passages."""

from __future__ import annotations

import datetime
import random
from pathlib import Path

from asks import Ask
from contenders import HITS, Answer
from passages import TOPICS, Passage
from summit_kb.domain.document import Document, DocumentFile, Identity
from summit_kb.domain.finding import Request
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


class SearchPath:
    """``accented`` types words as they are spelled, otherwise without any accents."""

    counts_passages = False

    def __init__(self, *, accented: bool) -> None:
        self.name = "search path, accents" if accented else "search path"
        self._accented = accented
        self._spelled: dict[str, str] = {}

    def build(self, folder: Path, passages: list[Passage]) -> None:
        shelf = Shelf(passages)
        SearchIndex(folder).rebuild(shelf, shelf)

    def open(self, folder: Path, passages: list[Passage]) -> None:
        for passage in passages:
            self._spelled.update(zip(passage.folded, passage.exact, strict=True))
        self._index = SearchIndex(folder)
        self._index.search(Request("nghị quyết"))

    def search(self, ask: Ask) -> Answer:
        text = self._typed(ask)
        findings = self._index.search(
            Request(text, limit=HITS, as_you_type=ask.kind == "as you type")
        )
        facets = {
            name: {value.id: value.count for value in values}
            for name, values in findings.facets.items()
        }
        return Answer(findings.total, facets, [hit.snippet for hit in findings.hits])

    def _typed(self, ask: Ask) -> str:
        words = [self._spelled[word] if self._accented else word for word in ask.words]
        if ask.how == "phrase":
            return '"' + " ".join(words) + '"'
        if ask.kind == "as you type":
            return " ".join([*words, ask.prefix or ""])
        words += [ask.prefix + "*"] if ask.prefix else []
        return (" OR " if ask.how == "any" else " ").join(words)
