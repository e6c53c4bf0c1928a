"""Topics proposed for documents: by names that stand in them, by what was learned, by rules."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from summit_kb.app.vocabulary.ruling import Ruling
from summit_kb.app.vocabulary.topic_decisions import with_topics
from summit_kb.domain.document import Document, ProposedTopic
from summit_kb.domain.text import ExtractedText
from summit_kb.ingest.rules.matching import Met
from summit_kb.ingest.topics.evidence import proposals, surest
from summit_kb.ingest.topics.learned import LearnedTopics, words_of
from summit_kb.ingest.topics.names import Names
from summit_kb.ingest.topics.sightings import find_names, length_of
from summit_kb.library.store import Library


class TopicProposals:
    """Made once for many documents of one library; ``learned`` from those that are described."""

    def __init__(self, library: Library, learned: LearnedTopics | None = None) -> None:
        self.ruling = Ruling(library)
        self._thesaurus = library.thesaurus
        self._learned = learned or LearnedTopics()
        self._names = Names(library.thesaurus)

    def proposed(
        self, document: Document, text: ExtractedText | None, met: Sequence[Met] | None = None
    ) -> Document:
        """The document with the topics it may have, to be confirmed; ``met`` are rules it meets."""
        if met is None:
            met = self.ruling.met(document, text)
        # Nothing is learned in a library without described documents.
        learned = self._learned
        scores = learned.scores(words_of(document, text)) if learned.weights else {}
        known = {topic: score for topic, score in scores.items() if topic in self._thesaurus}
        names = find_names(document, text, self._names)
        seen = proposals(names, known, syllables=length_of(text))
        return with_topics(document, surest(together([*self.ruling.topics(met), *seen])))


def together(found: Iterable[ProposedTopic]) -> list[ProposedTopic]:
    """Each topic once, with everything that spoke for it; independent signs add up."""
    by_topic: dict[str, ProposedTopic] = {}
    for one in found:
        known = by_topic.get(one.topic)
        if known is None:
            by_topic[one.topic] = one
            continue
        doubt = (1 - known.confidence) * (1 - one.confidence)
        where = f"{known.where}; {one.where}"
        by_topic[one.topic] = replace(known, confidence=round(1 - doubt, 2), where=where)
    return list(by_topic.values())
