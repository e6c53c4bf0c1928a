"""Proposed topics against those a librarian gave by hand.

    python benchmarks/topics.py LIBRARY [--misses]

Each document is left out in turn, with its translation, which would tell its words: the others
teach, and what is then proposed for it is compared with its own topics. LIBRARY is only read; texts
are extracted into a temporary folder.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path

from summit_kb.app.derived import Derived
from summit_kb.app.relations import RelationMap
from summit_kb.domain.document import Document, ProposedTopic
from summit_kb.domain.kinds import RelationKind
from summit_kb.domain.text import ExtractedText
from summit_kb.ingest.topics.evidence import proposals
from summit_kb.ingest.topics.learned import LearnedTopics, Words, learn, words_of
from summit_kb.ingest.topics.names import Names
from summit_kb.ingest.topics.sightings import Sighting, find_names, length_of
from summit_kb.library.store import Library

_TRANSLATIONS = (RelationKind.TRANSLATION_OF, RelationKind.TRANSLATED_BY)
_LEAST = (0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8)
Proposed = Mapping[str, tuple[ProposedTopic, ...]]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("library", type=Path)
    parser.add_argument("--misses", action="store_true", help="show what was missed or wrong")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        library = Library.open(options.library, derived=Path(folder))
        derived = Derived(library)
        texts = {one.id: derived.text(one) for one in library.documents.values() if one.topics}
    print(f"{len(texts)} documents, {len(library.thesaurus)} topics")
    measured = Measured(library, texts)
    for name in ("names", "learned", "both"):
        table(name, library, measured.proposed(name))
    if options.misses:
        misses(library, measured.proposed("both"))


class Measured:
    """Everything about each document that does not change with what is left out."""

    def __init__(self, library: Library, texts: Mapping[str, ExtractedText]) -> None:
        self._documents = [library.get(name) for name in texts]
        names = Names(library.thesaurus)
        start = time.perf_counter()
        self._met = {one.id: find_names(one, texts[one.id], names) for one in self._documents}
        self._lengths = {one.id: length_of(texts[one.id]) for one in self._documents}
        self._words = {one.id: words_of(one, texts[one.id]) for one in self._documents}
        took = (time.perf_counter() - start) / len(texts)
        print(f"{took * 1000:.1f} ms a document to look for names and words")
        self._relations = RelationMap(library)

    def proposed(self, name: str) -> Proposed:
        return {one.id: self._of(name, one) for one in self._documents}

    def _of(self, name: str, document: Document) -> tuple[ProposedTopic, ...]:
        met: list[Sighting] = [] if name == "learned" else self._met[document.id]
        learned = LearnedTopics() if name == "names" else learn(self._others(document))
        words: Words = self._words[document.id]
        return proposals(
            met, learned.scores(words), syllables=self._lengths[document.id], least=0.0
        )

    def _others(self, document: Document) -> Iterator[tuple[Counter[str], tuple[str, ...]]]:
        same = {view.target for view in self._relations.of(document) if view.kind in _TRANSLATIONS}
        for one in self._documents:
            if one.id != document.id and one.id not in same:
                yield self._words[one.id].counts, one.topics


def table(name: str, library: Library, proposed: Proposed) -> None:
    print(f"\n{name:8}  least  precision  recall   F1   proposed a document")
    given = sum(len(library.get(one).topics) for one in proposed)
    for least in _LEAST:
        right = wrong = 0
        for one, found in proposed.items():
            topics = library.get(one).topics
            kept = [topic.topic for topic in found if topic.confidence >= least]
            right += sum(topic in topics for topic in kept)
            wrong += sum(topic not in topics for topic in kept)
        count = right + wrong
        print(
            f"{'':8}  {least:5.1f}  {right / max(1, count):9.2f}  {right / given:6.2f}"
            f"  {2 * right / max(1, count + given):4.2f}  {count / len(proposed):6.1f}"
        )


def misses(library: Library, proposed: Proposed) -> None:
    for one, found in proposed.items():
        topics = library.get(one).topics
        sure = {topic.topic: topic for topic in found if topic.confidence >= 0.3}
        for topic in topics:
            if topic not in sure:
                print(f"missed  {one}: {topic}")
        for topic, proposal in sure.items():
            if topic not in topics:
                print(f"wrong   {one}: {topic} {proposal.confidence} {proposal.where}")


if __name__ == "__main__":
    main()
