"""Which topic a sentence is about: one it names, else one of its document; rare ones tell more."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from summit_kb.app.overview.quote import Quote
from summit_kb.domain.document import Document
from summit_kb.domain.event import Event
from summit_kb.domain.topic import Thesaurus
from summit_kb.reading.linking.link import LinkKind
from summit_kb.reading.linking.terms import Terms

_NAMED = 3.0
_MOST = 12


class Subjects:
    """Topics of sentences; what was told of a sentence is kept."""

    def __init__(
        self,
        documents: Mapping[str, Document],
        thesaurus: Thesaurus,
        events: Mapping[str, Event],
    ) -> None:
        self._documents = documents
        self._thesaurus = thesaurus
        self._terms = Terms(thesaurus, events)
        used = Counter(topic for one in documents.values() for topic in one.topics)
        count = len(documents)
        self._rare = {topic: math.log(1 + count / used[topic]) for topic in used}
        self._named: dict[str, frozenset[str]] = {}

    def of(self, quotes: Sequence[Quote]) -> str | None:
        """The topic of several sentences that say the same; None where nothing tells."""
        votes: dict[str, float] = defaultdict(float)
        for quote in quotes[:_MOST]:
            named = self._topics_named(quote.text)
            for topic in named:  # of a row of topics none is what the sentence is about
                votes[topic] += _NAMED * quote.grade * self._rarity(topic) / len(named) ** 2
            for topic in self._documents[quote.document].topics:
                votes[topic] += quote.grade * self._rarity(topic)
        known = {topic: vote for topic, vote in votes.items() if topic in self._thesaurus}
        return max(known, key=lambda topic: (known[topic], topic)) if known else None

    def _rarity(self, topic: str) -> float:
        return self._rare.get(topic, 1.0)

    def _topics_named(self, text: str) -> frozenset[str]:
        known = self._named.get(text)
        if known is None:
            known = self._named[text] = frozenset(
                term.id
                for sighting in self._terms.find(text)
                for term in sighting.terms
                if term.kind is LinkKind.TOPIC
            )
        return known
